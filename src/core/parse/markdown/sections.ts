import { linesOf } from '../../text/lines';

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const FENCE = /^( {0,3})(?:(`{3,})[^`]*|(~{3,})(?!~).*)$/;
const LIST_ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)/;
const INDENT = /^[ \t]*/;

/** Beyond this a section is also cut between paragraphs. */
const LARGE = 50_000;

/**
 * Where a document may be cut so that each piece can be parsed by itself: before the headings written with `#` at
 * the start of a line, and in long sections before paragraphs. The scan is cheap and may err; whoever parses a
 * piece notices when it ends inside a code block or HTML.
 */
export function sectionStarts(text: string): number[] {
  const starts = [0];
  const state = new BlockState();
  for (const { start, end } of linesOf(text, frontMatterEnd(text))) {
    const line = text.slice(start, end);
    const isLong = start - starts.at(-1)! > LARGE;
    if (start > 0 && state.isOpenFor(line, isLong)) starts.push(start);
    state.pass(line);
  }
  return starts;
}

/** The end of the front matter, or 0. */
export function frontMatterEnd(text: string): number {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', start)) return 0;
  const [opening, ...lines] = linesOf(text, start);
  if (!opening || !/^---[ \t]*$/.test(text.slice(opening.start, opening.end))) return 0;
  return lines.find(({ start: from, end }) => /^---[ \t]*$/.test(text.slice(from, end)))?.end ?? 0;
}

/** What is known of the blocks that are open at the start of a line. */
class BlockState {
  /** What ends the code block or HTML that is open, if one is. */
  #end: ((line: string) => boolean) | null = null;
  /** How far the lines of the open list are indented; 0 without one. */
  #listIndent = 0;
  /** How far the open code block or HTML is indented as part of a list. */
  #indent = 0;
  #isAfterBlank = true;

  /** Whether a section may start with `line`. */
  isOpenFor(line: string, isLong: boolean): boolean {
    if (this.#end !== null && this.#indent === 0) return false;
    return HEADING.test(line) || (isLong && this.#isAfterBlank && /^\p{L}/u.test(line));
  }

  pass(line: string): void {
    const indent = INDENT.exec(line)![0].length;
    const isBlank = indent === line.length;
    if (!isBlank) this.#leaveContainers(line, indent);
    if (this.#end) this.#end = this.#end(line) ? null : this.#end;
    else this.#open(line, indent);
    this.#isAfterBlank = isBlank;
  }

  /** A line that is indented less than a list ends it and what is open within it. */
  #leaveContainers(line: string, indent: number): void {
    if (this.#end && indent < this.#indent) this.#end = null;
    if (this.#end) return;
    const item = LIST_ITEM.exec(line);
    if (item) this.#listIndent = Math.min(item[0].length, 4);
    else if (indent < this.#listIndent && (this.#isAfterBlank || HEADING.test(line))) this.#listIndent = 0;
  }

  #open(line: string, indent: number): void {
    this.#end = fenceEnd(line.slice(this.#listIndent <= indent ? this.#listIndent : 0)) ?? htmlEnd(line);
    this.#indent = this.#end && this.#listIndent <= indent ? this.#listIndent : 0;
  }
}

function fenceEnd(line: string): ((line: string) => boolean) | null {
  const fence = FENCE.exec(line);
  if (!fence) return null;
  const marker = (fence[2] ?? fence[3])!;
  return (next) => isClosing(next.trim(), marker);
}

/** At least as long as what opened the block, and nothing else. */
function isClosing(line: string, marker: string): boolean {
  return line.startsWith(marker) && line === marker[0]!.repeat(line.length);
}

const HTML: readonly [RegExp, RegExp][] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-zA-Z]/, />/],
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\/?[a-zA-Z]/, /^\s*$/],
];

function htmlEnd(line: string): ((line: string) => boolean) | null {
  const html = line.trimStart();
  if (!html.startsWith('<')) return null;
  const end = HTML.find(([start]) => start.test(html))?.[1];
  return !end || end.test(html) ? null : (next) => end.test(next);
}
