import { PSEUDO } from '../../parse/draft';
import { lineEnd, lineStart, nextLine } from '../../text/lines';
import type { Label, Proposal } from '../../model/proposal';

/** A heading as it is written, and what stands under it. */
export interface Section {
  readonly label: Label;
  /** 1 to 6, or 7 for a bold line. */
  readonly level: number;
  /** Where the line of the heading begins, with comments and anchors that belong to it. */
  readonly start: number;
  /** Where the line of the heading begins. */
  readonly line: number;
  /** Where the line below the heading begins. */
  readonly body: number;
  /** Where the next section that is not part of it begins. */
  readonly end: number;
  /** Where its first child begins, or its end. */
  readonly ownEnd: number;
  readonly style: 'atx' | 'setext' | 'bold';
}

/** The sections of a document in order. */
export function sectionsOf(text: string, { headings, range }: Proposal): Section[] {
  const heads = headings.flatMap((label) => headOf(text, label) ?? []);
  return heads.map((head, index) => {
    const later = heads.slice(index + 1);
    const end = later.find(({ level }) => level <= head.level)?.start ?? range.end;
    return { ...head, end, ownEnd: later[0] ? Math.min(later[0].start, end) : end };
  });
}

type Head = Omit<Section, 'end' | 'ownEnd'>;

function headOf(text: string, label: Label): Head | null {
  const line = lineStart(text, label.range.start);
  const next = nextLine(text, label.range.end);
  const start = startOf(text, line);
  const before = text.slice(line, label.range.start);
  if (/^ {0,3}#{1,6}[ \t]/.test(before))
    return { label, level: label.depth, start, line, body: next, style: 'atx' };
  if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(text.slice(next, lineEnd(text, next)))) {
    return { label, level: label.depth, start, line, body: nextLine(text, next), style: 'setext' };
  }
  return /^[*_]{2}$/.test(before) ? { label, level: PSEUDO, start, line, body: next, style: 'bold' } : null;
}

/** Comments and anchors right above a heading go with it. */
function startOf(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^<.*>[ \t]*\r?\n?$/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}
