/**
 * A text cut into pieces before lines that start with `#`: after an edit all but one are those of before, so what is
 * known of them can be kept.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let end = text.indexOf(CUT); end >= 0; end = text.indexOf(CUT, start)) {
    pieces.push(text.slice(start, end));
    start = end + 1;
  }
  return [...pieces, text.slice(start)];
}

const CUT = '\n#';

/** More than a document has. */
export const PIECES = 500;
