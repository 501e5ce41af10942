import type { Blockquote, FootnoteDefinition, List, ListItem, Root, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

/** The addresses of link definitions by identifier. Footnotes, which have none, stand behind `FOOTNOTE`. */
export type Definitions = ReadonlyMap<string, string>;

/** No link can be called so. */
const FOOTNOTE = '[^';

/** What a parsed section defines. The first definition of an identifier counts. */
export function definitionsIn(tree: Root, source: string): Definitions {
  const definitions = new Map<string, string>();
  if (source.includes(']:')) collect(tree.children, definitions);
  return definitions;
}

function collect(nodes: readonly (RootContent | ListItem)[], definitions: Map<string, string>): void {
  const define = (key: string, url: string) => void (definitions.has(key) || definitions.set(key, url));
  for (const node of nodes) {
    if (node.type === 'definition') define(normalizeIdentifier(node.identifier), node.url);
    if (node.type === 'footnoteDefinition') define(FOOTNOTE + normalizeIdentifier(node.identifier), '');
    if (isContainer(node)) collect(node.children, definitions);
  }
}

function isContainer(
  node: RootContent | ListItem,
): node is Blockquote | List | ListItem | FootnoteDefinition {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
}

const DEFINITION = /^[ \t>]*\[(\^?)([^[\]\r\n]{1,999})\]:[ \t]*<?([^\s<>]*)/gm;

/** What a document seems to define, before it is parsed: most often right, and a wrong guess costs only time. */
export function guessDefinitions(text: string): Definitions {
  const definitions = new Map<string, string>();
  if (!text.includes(']:')) return definitions;
  for (const [, footnote, identifier, url] of text.matchAll(DEFINITION)) {
    const key = (footnote ? FOOTNOTE : '') + normalizeIdentifier(identifier!);
    if (!definitions.has(key)) definitions.set(key, footnote ? '' : url!);
  }
  return definitions;
}

/** The definitions of a document as one section sees them, and which of them it asked for. */
export class KnownDefinitions {
  readonly links: DefinitionList;
  readonly footnotes: DefinitionList;
  readonly #asked = new Map<string, string | undefined>();

  constructor(private readonly definitions: Definitions) {
    this.links = new DefinitionList(this, '');
    this.footnotes = new DefinitionList(this, FOOTNOTE);
  }

  /** Where a link leads to; `own` is where its section says it does. */
  target(key: string, own?: string): string | undefined {
    const target = this.definitions.get(key) ?? own;
    this.#asked.set(key, target);
    return target;
  }

  forget(key: string): void {
    this.#asked.delete(key);
  }

  /** Whether the section would read the same if the document's definitions were these. */
  holdsIn(definitions: Definitions): boolean {
    for (const [key, target] of this.#asked) if (definitions.get(key) !== target) return false;
    return true;
  }
}

/** Stands in for the array in which a parser keeps what its text defines. */
class DefinitionList {
  readonly #own = new Set<string>();

  constructor(
    private readonly known: KnownDefinitions,
    private readonly prefix: string,
  ) {}

  includes(identifier: string): boolean {
    return this.#own.has(identifier) || this.known.target(this.prefix + identifier) !== undefined;
  }

  push(identifier: string): void {
    this.#own.add(identifier);
    this.known.forget(this.prefix + identifier);
  }
}
