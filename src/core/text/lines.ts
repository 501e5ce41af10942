import type { Range } from '../model/text';

const ENDING = /\r\n|[\r\n]/g;

/** The lines of a text without their endings: LF, CRLF and a CR alone all end one. */
export function linesOf(text: string, start = 0, end = text.length): Range[] {
  const lines: Range[] = [];
  let from = start;
  ENDING.lastIndex = start;
  for (let ending = ENDING.exec(text); ending && ending.index < end; ending = ENDING.exec(text)) {
    lines.push({ start: from, end: ending.index });
    from = ENDING.lastIndex;
  }
  if (from < end) lines.push({ start: from, end });
  return lines;
}

/** The first line that holds more than spaces, without those around it; empty at the start when there is none. */
export function firstLineOf(text: string): Range {
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return { start: 0, end: 0 };
  ENDING.lastIndex = start;
  const line = text.slice(start, ENDING.exec(text)?.index);
  return { start, end: start + line.trimEnd().length };
}
