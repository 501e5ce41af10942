import type { Range } from '../model/text';

const ENDING = /\r\n|[\r\n]/g;

/** The lines of a stretch of text without their endings: LF, CRLF and a CR alone all end one. */
export function linesOf(text: string, start = 0, end = text.length): Range[] {
  const lines: Range[] = [];
  let from = start;
  for (const { 0: ending, index } of text.slice(start, end).matchAll(ENDING)) {
    lines.push({ start: from, end: start + index });
    from = start + index + ending.length;
  }
  if (from < end) lines.push({ start: from, end });
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
