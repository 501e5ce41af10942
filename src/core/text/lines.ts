import type { Range } from '../model/text';

/** The lines of a stretch of text without their endings: LF, CRLF and a CR alone all end one. */
export function linesOf(text: string, start = 0, end = text.length): Range[] {
  const lines: Range[] = [];
  const part = text.slice(start, end);
  const after = (unit: string, from: number) => (part.indexOf(unit, from) + 1 || Infinity) - 1;
  let lf = after('\n', 0);
  let cr = after('\r', 0);
  for (let from = 0; from < part.length;) {
    const stop = Math.min(lf, cr, part.length);
    lines.push({ start: start + from, end: start + stop });
    from = stop + (stop === cr && lf === cr + 1 ? 2 : 1);
    if (lf < from) lf = after('\n', from);
    if (cr < from) cr = after('\r', from);
  }
  return lines;
}

/** The first line that holds more than spaces, without those around it; empty at the start when there is none. */
export function firstLineOf(text: string): Range {
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return { start: 0, end: 0 };
  const length = text.slice(start).search(/[\r\n]/);
  const line = length < 0 ? text.slice(start) : text.slice(start, start + length);
  return { start, end: start + line.trimEnd().length };
}

/** The line of a place, without its ending. */
export function lineAt(text: string, offset: number): Range {
  return { start: lineStart(text, offset), end: lineEnd(text, offset) };
}

export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  return start;
}

/** Before the line's ending. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text[end])) end++;
  return end;
}

/** Where the line below begins; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

/** Whether the line above the one that starts there is blank. */
export function isBlankAbove(text: string, start: number): boolean {
  return /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, start - 200), start));
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
