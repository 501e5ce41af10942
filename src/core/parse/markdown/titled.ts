import type { Blockquote, Nodes, Paragraph, Parent, Root, RootContent } from 'mdast';
import type { Range } from '../../model/text';
import { lineAt, linesOf, nextLine } from '../../text/lines';
import { alertLabel } from '../label-shapes';
import { RunBuilder, type Run } from '../run';
import { rangeOf } from './phrasing';

/** Parses what stands in a block. */
export type ParseBlock = (source: string) => Root;

/**
 * Turns what is indented below `=== "Goals"`, `!!! note` or `??? tip "Data"` into the blocks it holds, where Markdown
 * sees code.
 */
export function openTitled(tree: Root, source: string, parse: ParseBlock): void {
  if (OPENER.test(source)) open(tree, source, parse, DEEPEST);
}

const OPENER = /(?:^|[\r\n])[ \t>]*(?:={3}[+!]? *"|!!!|\?\?\?)/;
/** Each level has what is in it parsed once more. */
const DEEPEST = 5;
const INDENTATION = 4;

function open(parent: Parent, source: string, parse: ParseBlock, depth: number): void {
  if (depth === 0) return;
  const nodes = parent.children;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const block = node.type === 'paragraph' ? titledAt(node, nodes[index + 1], source) : null;
    if (block) nodes.splice(index, block.nodes, ...readTitled(block.run, parse, depth));
    else if (isContainer(node)) open(node, source, parse, depth);
  }
}

function isContainer(node: Nodes): node is Nodes & Parent {
  return /^(?:blockquote|list|listItem|footnoteDefinition)$/.test(node.type);
}

interface TitledBlock {
  /** The line that opens it, a blank one, and what it holds without its indentation. */
  readonly run: Run;
  /** How many nodes it was taken for. */
  readonly nodes: number;
}

/** The block a paragraph opens: its first line and what is indented below; null when there is none. */
function titledAt(paragraph: Paragraph, next: RootContent | undefined, source: string): TitledBlock | null {
  const { start, end } = rangeOf(paragraph);
  const opener = lineAt(source, start);
  if (!/^[=!?]{3}/.test(source.slice(start, start + 3)) || !alertLabel(source, start, opener.end))
    return null;
  const outer = paragraph.position!.start.column - 1;
  const isIndented = (at: number) => /^[ \t]/.test(source.slice(at + outer));
  const isOwn = end > opener.end && isIndented(nextLine(source, start));
  const isCode = next?.type === 'code' && /^[ \t]/.test(source.slice(rangeOf(next).start));
  if (!isOwn && !(isCode && end <= opener.end)) return null;
  const body = { start: nextLine(source, start), end: isCode ? rangeOf(next).end : end };
  return { run: unindented(source, { start, end: opener.end }, body, outer), nodes: isCode ? 2 : 1 };
}

function unindented(source: string, opener: Range, body: Range, outer: number): Run {
  const run = new RunBuilder();
  const add = (start: number, end: number) => run.add(source.slice(start, end), start, end);
  add(opener.start, body.start);
  run.add('\n', body.start, body.start);
  for (const { start, end } of linesOf(source, body.start, body.end)) {
    const from = behindIndentation(source, start, end, outer);
    add(from, Math.min(nextLine(source, from), body.end));
  }
  return run.build();
}

/** Where a line begins that stands in `outer` columns of quotes and lists and is indented by a tab's worth. */
function behindIndentation(source: string, start: number, end: number, outer: number): number {
  let at = start;
  for (let column = 0; at < end && column < outer + INDENTATION; at++) {
    if (source[at] === '\t') column += INDENTATION - (column % INDENTATION);
    else if (source[at] === ' ' || (source[at] === '>' && column < outer)) column++;
    else break;
  }
  return at;
}

/** The line that opens a block, and all it holds as one. */
function readTitled({ text, map }: Run, parse: ParseBlock, depth: number): RootContent[] {
  const tree = parse(text);
  open(tree, text, parse, depth - 1);
  move(tree, (start, end) => map.locate(start, end));
  const [opener, ...children] = tree.children;
  const body: Blockquote = { type: 'blockquote', children: children as Blockquote['children'] };
  return opener ? [opener, body] : [];
}

/** Puts nodes where they stand in the source. */
function move(node: Nodes, locate: (start: number, end: number) => Range): void {
  const { start, end } = locate(rangeOf(node).start, rangeOf(node).end);
  if (node.position)
    node.position = {
      start: { ...node.position.start, offset: start },
      end: { ...node.position.end, offset: end },
    };
  if ('children' in node) for (const child of node.children) move(child, locate);
}
