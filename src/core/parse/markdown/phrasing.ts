import type { Html, InlineCode, Link, Nodes, PhrasingContent } from 'mdast';
import type { Mark } from '../../model/proposal';
import type { Range } from '../../model/text';
import { RunBuilder, type Run } from '../run';
import { addCode, addText } from './align';

/** The address a reference leads to. */
export type Targets = (identifier: string) => string | undefined;

export interface Phrasing {
  readonly run: Run;
  /** HTML comments between the words. */
  readonly comments: readonly Html[];
  readonly hasPicture: boolean;
}

/** What inline nodes say, their markup removed. */
export function readPhrasing(nodes: readonly PhrasingContent[], source: string, targets: Targets): Phrasing {
  const reader = new PhrasingReader(source, targets);
  reader.readAll(nodes);
  return { run: reader.run.build(), comments: reader.comments, hasPicture: reader.hasPicture };
}

export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Emphasis nested deeper than this is no one's writing, and would take more stack than there is. */
const DEEPEST = 200;

class PhrasingReader {
  readonly run = new RunBuilder();
  readonly comments: Html[] = [];
  hasPicture = false;
  #depth = 0;

  constructor(
    private readonly source: string,
    private readonly targets: Targets,
  ) {}

  readAll(nodes: readonly PhrasingContent[]): void {
    if (++this.#depth <= DEEPEST) for (const node of nodes) this.#read(node);
    this.#depth--;
  }

  #read(node: PhrasingContent): void {
    const start = this.run.length;
    switch (node.type) {
      case 'text':
        return addText(this.run, node.value, this.source, rangeOf(node));
      case 'inlineCode':
        return this.#readCode(node);
      case 'break':
        return this.#readBreak(rangeOf(node));
      case 'html':
        return this.#readHtml(node);
      case 'emphasis':
        this.readAll(node.children);
        return this.run.emphasise(start);
      case 'strong':
        return this.#readMarked(node.children, { kind: 'strong' });
      case 'delete':
        return this.#readMarked(node.children, { kind: 'deleted' });
      case 'link':
        return this.#readLink(node);
      case 'linkReference':
        return this.#readMarked(node.children, { kind: 'link', target: this.targets(node.identifier) ?? '' });
      case 'image':
      case 'imageReference':
        this.hasPicture = true;
        return;
      default:
      // Footnote numbers are no words of the text.
    }
  }

  #readMarked(nodes: readonly PhrasingContent[], mark: Pick<Mark, 'kind' | 'target'>): void {
    const start = this.run.length;
    this.readAll(nodes);
    this.run.mark({ ...mark, start, end: this.run.length });
  }

  /** In an address that is a link by itself nothing is escaped. */
  #readLink({ children, url, position }: Link): void {
    const [text] = children;
    const isAddress = this.source[position?.start.offset ?? 0] !== '[';
    if (!isAddress || text?.type !== 'text') return this.#readMarked(children, { kind: 'link', target: url });
    const start = this.run.length;
    addCode(this.run, text.value, this.source, rangeOf(text));
    this.run.mark({ kind: 'link', target: url, start, end: this.run.length });
  }

  #readCode(node: InlineCode): void {
    const start = this.run.length;
    const { start: from, end } = rangeOf(node);
    const fence = /^`*/.exec(this.source.slice(from, end))?.[0].length ?? 0;
    addCode(this.run, node.value, this.source, { start: from + fence, end: end - fence });
    this.run.mark({ kind: 'code', start, end: this.run.length });
  }

  #readBreak({ start, end }: Range): void {
    this.run.break(start, end, true);
  }

  #readHtml(node: Html): void {
    if (node.value.startsWith('<!--')) this.comments.push(node);
    else if (/^<br\b/i.test(node.value)) this.#readBreak(rangeOf(node));
  }
}
