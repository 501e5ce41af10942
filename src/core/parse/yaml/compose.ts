import { Composer, Parser, type CST, type Document, type ParsedNode, type YAMLParseError } from 'yaml';
import type { ReadingProblem } from '../../model/proposal';
import type { Range } from '../../model/text';
import { yamlFault } from '../../text/yaml-faults';

export type YamlDocument = Document.Parsed<ParsedNode>;

/** A YAML text as nodes, with the comments the nodes do not place. */
export interface Composed {
  readonly documents: readonly YamlDocument[];
  readonly comments: readonly Range[];
  readonly problems: readonly ReadingProblem[];
}

/** Duplicate keys are reported by who reads the mapping; unknown tags and the like are no fault of a proposal. */
const OPTIONS = {
  keepSourceTokens: false,
  logLevel: 'silent',
  prettyErrors: false,
  strict: false,
  uniqueKeys: false,
} as const;

export function compose(text: string): Composed {
  const comments: Range[] = [];
  const tokens = withComments(new Parser().parse(text), comments);
  const documents = [...new Composer<ParsedNode>(OPTIONS).compose(tokens, true, text.length)];
  const errors = documents
    .flatMap((document) => document.errors.filter(isFirstThere))
    .slice(0, MOST_PROBLEMS);
  return { documents, comments, problems: errors.map((error) => problemOf(error, text)) };
}

/** What else is wrong at a place follows from the first. */
function isFirstThere(
  { pos: [start] }: YAMLParseError,
  index: number,
  all: readonly YAMLParseError[],
): boolean {
  return index === 0 || all[index - 1]!.pos[0] !== start;
}

/** More would not help anyone to find the first. */
export const MOST_PROBLEMS = 100;

function problemOf(error: YAMLParseError, text: string): ReadingProblem {
  const [start, end] = error.pos;
  return {
    code: 'yaml-syntax',
    message: 'This YAML cannot be read as it stands: {0}',
    about: yamlFault(error),
    severity: 'error',
    range: { start: Math.min(start, text.length), end: Math.min(Math.max(start, end), text.length) },
  };
}

/** Notes the comments of tokens as they pass. */
function* withComments(tokens: Iterable<CST.Token>, comments: Range[]): Iterable<CST.Token> {
  for (const token of tokens) {
    collectComments(token, comments);
    yield token;
  }
}

/** Depth first and without recursion, so that comments come in order however deep they stand. */
function collectComments(root: CST.Token, comments: Range[]): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const token = open.pop();
    if (typeof token !== 'object' || token === null) continue;
    if ('type' in token && token.type === 'comment') comments.push(rangeOfToken(token as CST.SourceToken));
    else pushReversed(Object.values(token), open);
  }
}

function pushReversed(parts: readonly unknown[], open: unknown[]): void {
  for (let index = parts.length - 1; index >= 0; index--) open.push(parts[index]);
}

function rangeOfToken({ offset, source }: CST.SourceToken): Range {
  return { start: offset, end: offset + source.trimEnd().length };
}
