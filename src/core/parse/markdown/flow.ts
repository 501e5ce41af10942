import type { Code, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Label } from '../../model/proposal';
import { Draft, PSEUDO, type Heading } from '../draft';
import { labelOf, PROSE, withLabels, type Context } from '../statement';
import { isBoldLine, isPlainLine } from '../label-shapes';
import { labelledLines } from '../labelled-lines';
import { addParagraph, type Next } from '../paragraph';
import { RunBuilder, whole } from '../run';
import { addCode } from './align';
import { addComment, addHtml, isComment } from './html';
import { addPipeTable, pipeTable, type PipeTable } from './pipe-rows';
import { rangeOf, readPhrasing, type Phrasing, type Targets } from './phrasing';
import { addTable } from './tables';

/** What a section of Markdown says, in order. */
export function readFlow(tree: Root, source: string, targets: Targets): Draft {
  const reader = new FlowReader(source, targets);
  reader.readRoot(tree);
  return reader.draft;
}

const LONGEST_CODE = 2000;
/** Of paragraphs that are titles, names or items of a list without bullets. */
const LONGEST_LINE = 60;

/** A block, its words read if it is a paragraph. */
interface Entry {
  readonly node: RootContent;
  readonly phrasing: Phrasing | null;
  /** What a paragraph is instead, if its lines are rows. */
  readonly table: PipeTable | null;
}

/** What blocks stand in. */
type Scope = 'root' | 'container' | 'item';

class FlowReader {
  readonly draft = new Draft();

  constructor(
    private readonly source: string,
    private readonly targets: Targets,
  ) {}

  readRoot(tree: Root): void {
    this.#readAll(tree.children, PROSE, 'root');
  }

  /** The words of inline nodes; comments among them become guidance. */
  #phrasingOf(nodes: readonly PhrasingContent[], context: Context): Phrasing {
    const phrasing = readPhrasing(nodes, this.source, this.targets);
    this.#addComments(phrasing, context);
    return phrasing;
  }

  /** Blocks that stand below one another. */
  #readAll(nodes: readonly RootContent[], outer: Context, scope: Scope): void {
    const entries = nodes.flatMap((node) => this.#entriesOf(node));
    const isAlone = entries.filter(({ node }) => node.type !== 'heading' && !isSilent(node)).length === 1;
    let context = outer;
    let leads: readonly Label[] = [];
    entries.forEach((entry, index) => {
      const here = withLabels(context, leads);
      if (!isComment(entry.node)) leads = [];
      const heading = this.#headingOf(entry, here, isAlone, headsText(entries, index, scope));
      if (heading && scope === 'root') this.draft.heading(heading.label, heading.level);
      else if (heading) context = withLabels(outer, [heading.label]);
      else if (entry.phrasing)
        leads = this.#readParagraph(entry.phrasing, here, nextOf(entries, index, scope));
      else if (entry.table) this.#readPipeTable(entry.table, here);
      else this.#read(entry.node, here, scope);
      if (scope !== 'item' || index > 0) return;
      context = withLabels(context, leads);
      leads = [];
    });
  }

  /** A block; two when the last lines of a paragraph are the rows of a table. */
  #entriesOf(node: RootContent): Entry[] {
    if (node.type !== 'paragraph') return [{ node, phrasing: null, table: null }];
    const phrasing = readPhrasing(node.children, this.source, this.targets);
    const table = pipeTable(phrasing, this.source);
    if (!table) return [{ node, phrasing, table }];
    const above = table.above ? [{ node, phrasing: table.above, table: null }] : [];
    return [...above, { node, phrasing: null, table }];
  }

  /** A bold line heads what follows it, a plain one only text; one that stands alone is all there is to say. */
  #headingOf(
    { node, phrasing }: Entry,
    context: Context,
    isAlone: boolean,
    isPlainHeading: boolean,
  ): Omit<Heading, 'type'> | null {
    if (node.type === 'heading') {
      const { run } = this.#phrasingOf(node.children, context);
      return { label: labelOf('heading', run, null, node.depth), level: node.depth };
    }
    if (!phrasing || isAlone || !(isPlainHeading || isBoldLine(phrasing.run))) return null;
    const { text } = phrasing.run;
    const range = { start: 0, end: text.length - (/[:：]\s*$/.exec(text)?.[0].length ?? 0) };
    return { label: labelOf('heading', phrasing.run, range, 6), level: PSEUDO };
  }

  #readParagraph(phrasing: Phrasing, context: Context, next: Next): Label[] {
    const leads = addParagraph(phrasing.run, context, next, this.draft);
    if (phrasing.hasPicture) this.draft.picture();
    this.#addComments(phrasing, context);
    return leads;
  }

  #readPipeTable(table: PipeTable, context: Context): void {
    addPipeTable(table, context, this.draft);
    this.#addComments(table.phrasing, context);
  }

  #addComments({ comments }: Phrasing, context: Context): void {
    for (const comment of comments) addComment(comment, this.source, context, this.draft);
  }

  #read(node: RootContent, context: Context, scope: Scope): void {
    switch (node.type) {
      case 'blockquote':
      case 'footnoteDefinition':
        return this.#readAll(node.children, context, 'container');
      case 'list':
        return this.#readList(node, context);
      case 'table':
        return addTable(node, context, this.draft, (nodes, outer) => this.#phrasingOf(nodes, outer));
      case 'code':
        return this.#readCode(node, context);
      case 'html':
        return addHtml(node, this.source, context, this.draft, scope === 'root');
      default:
      // Definitions and thematic breaks say nothing.
    }
  }

  #readList({ children }: List, outer: Context): void {
    const context: Context = { ...outer, kind: 'item', labelledRow: outer.row ?? this.draft.newRow() };
    for (const item of children) this.#readAll(item.children, { ...context, task: taskOf(item) }, 'item');
  }

  #readCode(node: Code, context: Context): void {
    const { end } = rangeOf(node);
    const code = new RunBuilder();
    addCode(code, node.value.slice(0, LONGEST_CODE), this.source, { start: this.#codeStart(node), end });
    const run = code.build();
    this.draft.statement(run, whole(run), {
      ...context,
      kind: 'prose',
      standing: isText(node) ? 'statement' : 'code',
    });
  }

  /** Where code begins: on the line after a fence. */
  #codeStart(node: Code): number {
    const { start, end } = rangeOf(node);
    const fence = /^(?:`{3}|~{3})[^\r\n]*/.exec(this.source.slice(start, end));
    return start + (fence?.[0].length ?? 0);
  }
}

/** Whether a fence holds what somebody wrote, as the answers of a form stand between fences to be copied. */
function isText({ lang, value }: Code): boolean {
  const start = value.slice(0, LONGEST_START);
  return PLAIN_TEXT.test(lang ?? '') && SENTENCE.test(start) && !CODE.test(start);
}

const LONGEST_START = 2000;
const PLAIN_TEXT = /^(?:te?xt|plain|plaintext|md|markdown)?$/i;
/** Eight words to a full stop. */
const SENTENCE = /(?:^|[\s(])(?:[\p{L}\d’'%+,()/-]+[ \n]){7,60}[\p{L}\d’'%()/-]+\.(?:\s|$)/u;
/** Signs of a program, a drawing, a conversation or an order to a model. */
const CODE =
  /[{}<>=|`$]|[\u2190-\u21ff\u2500-\u257f]|->|\w\(\)|^\s*[\w.-]+:\s|^\s*#|^\W*(?:you are|act as|your task)\b/imu;

function taskOf({ checked }: ListItem): Context['task'] {
  if (typeof checked !== 'boolean') return null;
  return checked ? 'checked' : 'unchecked';
}

/** What a paragraph could introduce: the next block that is more than advice. */
function nextOf(entries: readonly Entry[], index: number, scope: Scope): Next {
  const next = followerOf(entries, index);
  if (!next || next.node.type === 'heading' || next.node.type === 'thematicBreak') return 'nothing';
  if (next.node.type === 'list' && scope === 'item' && index === 0) return 'nested';
  if (next.node.type === 'list' || next.node.type === 'table' || next.table) return 'list';
  if (!next.phrasing) return 'text';
  return isBoldLine(next.phrasing.run) || labelledLines(next.phrasing.run)[0]?.label ? 'nothing' : 'text';
}

/**
 * Whether a plain line has text below it that is no other such line. What opens an item heads all of it; what stands below a
 * bold line or the heading of a section is its value.
 */
function headsText(entries: readonly Entry[], index: number, scope: Scope): boolean {
  const { phrasing } = entries[index]!;
  const above = entries[index - 1];
  if (!phrasing || !isPlainLine(phrasing.run) || (above && asksForValue(above))) return false;
  const next = followerOf(entries, index)?.phrasing;
  if (!next) return false;
  if (scope === 'item' && index === 0) return true;
  const { text } = next.run;
  return /[.!?:]\s*$/.test(text) || text.length > LONGEST_LINE || labelledLines(next.run)[0]?.label != null;
}

/** A title is above all of a document, and asks for nothing. */
function asksForValue({ node, phrasing }: Entry): boolean {
  return node.type === 'heading' ? node.depth > 1 : phrasing !== null && isBoldLine(phrasing.run);
}

/** The next block that is more than advice. */
function followerOf(entries: readonly Entry[], index: number): Entry | undefined {
  let at = index + 1;
  while (entries[at] && isSilent(entries[at]!.node)) at++;
  return entries[at];
}

function isSilent(node: RootContent): boolean {
  return isComment(node) || node.type === 'definition';
}
