import type { Scalar } from 'yaml';
import type { Range } from '../../model/text';
import { linesOf } from '../../text/lines';
import { trimmed, type RunBuilder } from '../run';

/** A line of a scalar, in the pieces its source is made of. */
export interface ScalarLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece extends Range {
  readonly text: string;
}

/** The lines of a scalar as written, without their indentation and quotes. */
export function scalarLines({ type, range: [start, end] }: Scalar.Parsed, source: string): ScalarLine[] {
  switch (type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return innerLines(source, start, end)
        .slice(1)
        .map((line) => lineOf([pieceOf(source, line)]));
    case 'QUOTE_SINGLE':
      return innerLines(source, start + 1, beforeQuote(source, start, end)).map((line) =>
        singleQuoted(source, line),
      );
    case 'QUOTE_DOUBLE':
      return innerLines(source, start + 1, beforeQuote(source, start, end)).flatMap((line) =>
        doubleQuoted(source, line),
      );
    default:
      return innerLines(source, start, end).map((line) => lineOf([pieceOf(source, line)]));
  }
}

export function addLineTo(run: RunBuilder, { pieces }: ScalarLine): void {
  for (const { text, start, end } of pieces) run.add(text, start, end);
}

function innerLines(source: string, start: number, end: number): Range[] {
  return linesOf(source, start, end).map((line) => trimmed(source, line.start, line.end));
}

/** The end of what stands between quotes; the closing one may be missing. */
function beforeQuote(source: string, start: number, end: number): number {
  return end - 1 > start && source[end - 1] === source[start] ? end - 1 : end;
}

function lineOf(pieces: readonly Piece[]): ScalarLine {
  return { text: pieces.map(({ text }) => text).join(''), pieces };
}

function pieceOf(source: string, { start, end }: Range): Piece {
  return { text: source.slice(start, end), start, end };
}

function singleQuoted(source: string, { start, end }: Range): ScalarLine {
  const pieces = [...source.slice(start, end).matchAll(/'+|[^']+/g)].flatMap(({ 0: text, index }) => {
    const from = start + index;
    return text.startsWith("'") ? quotes(text.length, from) : { text, start: from, end: from + text.length };
  });
  return lineOf(pieces);
}

/** Two quotes stand for one. */
function quotes(length: number, start: number): Piece[] {
  return Array.from({ length: Math.ceil(length / 2) }, (_, index) => {
    const from = start + 2 * index;
    return { text: "'", start: from, end: Math.min(from + 2, start + length) };
  });
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|[^\\]+/g;
const ESCAPED: Readonly<Record<string, string>> = {
  t: ' ',
  r: ' ',
  n: '\n',
  N: '\n',
  L: '\n',
  P: '\n',
  _: ' ',
  0: '\0',
};

/** One line, or several when the text holds escaped line breaks. */
function doubleQuoted(source: string, { start, end }: Range): ScalarLine[] {
  const lines: Piece[][] = [[]];
  for (const { 0: written, index } of source.slice(start, end).matchAll(ESCAPE)) {
    const text = written.startsWith('\\') ? unescape(written.slice(1)) : written;
    if (text === '\n') lines.push([]);
    else lines.at(-1)!.push({ text, start: start + index, end: start + index + written.length });
  }
  return lines.map(lineOf);
}

function unescape(escape: string): string {
  if (escape.length === 1) return ESCAPED[escape] ?? escape;
  const code = Number.parseInt(escape.slice(1), 16);
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
