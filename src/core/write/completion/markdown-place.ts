import { frontMatterEnd } from '../../parse/markdown/sections';
import type { Range } from '../../model/text';
import { lineAt } from '../../text/lines';
import { yamlPlaceAt, type YamlPlace } from './yaml-place';

/** Where a line begins: what stands there may become a heading or a label. */
export interface LinePlace {
  readonly type: 'line';
  /** `##` when a heading is being written. */
  readonly hashes: string;
  /** `3. ` when a heading is being written with a number. */
  readonly number: string;
  /** Whether a list item was begun. */
  readonly isItem: boolean;
  /** Whether a label was begun, with `**`. */
  readonly isBold: boolean;
  /** What stands there already: the words of a label, or a heading with its `#`. */
  readonly range: Range;
}

/** Where the value of a label or a column stands. */
export interface LabelledPlace {
  readonly type: 'labelled';
  readonly label: string;
  readonly range: Range;
  /** What has to come before the value. */
  readonly lead: string;
}

export type MarkdownPlace = LinePlace | LabelledPlace | YamlPlace;

export function markdownPlaceAt(text: string, offset: number): MarkdownPlace | null {
  const end = frontMatterEnd(text);
  if (offset < end) return frontMatterPlace(text, offset, end);
  if (isInCode(text.slice(end, offset))) return null;
  const line = lineAt(text, offset);
  const before = text.slice(line.start, offset);
  const after = text.slice(offset, line.end);
  if (/^\s*\|/.test(before)) return cellPlace(text, line, offset);
  if (after.trim() !== '') return null;
  return linePlace(before, line.start) ?? labelledPlace(before, line.start);
}

function frontMatterPlace(text: string, offset: number, end: number): YamlPlace | null {
  const start = text.indexOf('\n') + 1;
  const last = text.lastIndexOf('\n', end - 1);
  return start <= offset && offset <= last ? yamlPlaceAt(text, offset, { start, end: last }) : null;
}

function isInCode(before: string): boolean {
  return (before.match(/^ {0,3}(?:```|~~~)/gm) ?? []).length % 2 === 1;
}

/** At most three words: what is longer is prose. */
const LINE =
  /^(#{1,6}[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+)?|[ \t]*[-*+][ \t]+)?(\*\*)?(?:[\p{L}\p{N}&/-]+ ?){0,3}$/u;

function linePlace(before: string, start: number): LinePlace | null {
  const opening = LINE.exec(before);
  if (!opening) return null;
  const [, lead = '', bold = ''] = opening;
  const isItem = lead !== '' && !lead.startsWith('#');
  const from = start + (isItem ? lead.length : 0) + bold.length;
  const range = { start: from, end: start + before.length };
  const [, hashes = '', number = ''] = /^(#*)[ \t]*(.*)$/.exec(isItem ? '' : lead)!;
  return { type: 'line', hashes, number, isItem, isBold: bold !== '', range };
}

const LABELLED = /^\s*(?:[-*+]\s+)?\**([^:*|]{2,60})(?:\*\*:|:\*\*|:)([ \t]*)([^|]*)$/;

function labelledPlace(before: string, start: number): LabelledPlace | null {
  const [, label, space, value] = LABELLED.exec(before) ?? [];
  if (label === undefined || space === undefined || value === undefined) return null;
  const end = start + before.length;
  return { type: 'labelled', label, range: { start: end - value.length, end }, lead: space ? '' : ' ' };
}

/** A cell below the head of its table. */
function cellPlace(text: string, line: Range, offset: number): LabelledPlace | null {
  const rows = rowsAbove(text, line.start);
  const cells = text.slice(line.start, offset).split('|');
  const cell = cells.at(-1)!;
  const typed = cell.trimStart();
  const label = rows.at(-1)?.split('|')[cells.length - 1]?.trim() ?? '';
  const isFilled = !/^\s*(?:\||$)/.test(text.slice(offset, line.end));
  if (rows.length < 2 || label === '' || isFilled) return null;
  const range = { start: offset - typed.length, end: offset };
  return { type: 'labelled', label, range, lead: cell.startsWith(' ') ? '' : ' ' };
}

/** The rows of a table before the one that starts at `start`, nearest first. */
function rowsAbove(text: string, start: number): string[] {
  const rows: string[] = [];
  for (let line = lineBefore(text, start); line && isRow(text, line); line = lineBefore(text, line.start)) {
    rows.push(text.slice(line.start, line.end));
  }
  return rows;
}

function isRow(text: string, { start, end }: Range): boolean {
  return /^\s*\|/.test(text.slice(start, end));
}

function lineBefore(text: string, start: number): Range | null {
  if (start === 0) return null;
  const end = start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1);
  return lineAt(text, end);
}
