import type { Criterion } from '../../model/criterion';
import type { Range, TextChange } from '../../model/text';
import { linesOf } from '../../text/lines';
import type { Field } from '../../naming/fields';
import { isNamed } from '../../naming/labels';

/** A table as it is written. */
interface Table {
  readonly lines: readonly Range[];
  /** Which of the lines is the one below the header; -1 when it is left out. */
  readonly rule: number;
  readonly header: readonly string[];
  /** The first cells of the rows. */
  readonly names: readonly string[];
}

/** Adds columns or rows, whichever of the two the table of a stretch has for facets; null when it has neither. */
export function addToTable(
  text: string,
  stretch: Range,
  criterion: Criterion,
  fields: readonly Field[],
): TextChange[] | null {
  const table = tableIn(text, stretch);
  if (!table) return null;
  const columns = answered(criterion, table.header);
  const rows = answered(criterion, table.names);
  if (columns + rows === 0) return null;
  // Without a rule, the first line may be one of the rows.
  return columns > rows || (columns === rows && table.rule > 0)
    ? withColumns(text, table, fields)
    : [withRows(text, table, fields)];
}

function tableIn(text: string, { start, end }: Range): Table | null {
  const lines = linesOf(text, start, end);
  const at = lines.findIndex(
    (line) =>
      /^\s*\|?\s*:?-+:?\s*(?:\|[\s:|-]*)?$/.test(sourceOf(text, line)) && sourceOf(text, line).includes('|'),
  );
  if (at < 1) return tableWithoutRule(text, lines);
  const rows = lines.slice(at + 1);
  const last = rows.findIndex((line) => !sourceOf(text, line).includes('|'));
  const body = last < 0 ? rows : rows.slice(0, last);
  return {
    lines: [lines[at - 1]!, lines[at]!, ...body],
    rule: 1,
    header: cellsOf(sourceOf(text, lines[at - 1]!)),
    names: namesOf(text, body),
  };
}

function tableWithoutRule(text: string, all: readonly Range[]): Table | null {
  const isRow = (line: Range) => /^\s*\|.*\|\s*$/.test(sourceOf(text, line));
  const from = all.findIndex(isRow);
  if (from < 0) return null;
  const rest = all.slice(from);
  const last = rest.findIndex((line) => !isRow(line));
  const lines = last < 0 ? rest : rest.slice(0, last);
  const header = cellsOf(sourceOf(text, lines[0]!));
  return lines.length > 1 ? { lines, rule: -1, header, names: namesOf(text, lines) } : null;
}

function namesOf(text: string, rows: readonly Range[]): string[] {
  return rows.map((line) => cellsOf(sourceOf(text, line))[0] ?? '');
}

function sourceOf(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/[*_`]/g, '').trim());
}

/** How many facets of a criterion have a cell that names them. */
function answered({ facets }: Criterion, cells: readonly string[]): number {
  return facets.filter((facet) => cells.some((cell) => isNamed(cell, facet))).length;
}

function withColumns(text: string, { lines, rule }: Table, fields: readonly Field[]): TextChange[] {
  return lines.map((line, index) => {
    const source = sourceOf(text, line).trimEnd();
    const cells = fields.map(({ label, prompt }) => (index === 0 ? label : index === rule ? '---' : prompt));
    const isClosed = source.trimStart().startsWith('|') && source.endsWith('|');
    const added = isClosed ? ` ${cells.join(' | ')} |` : ` | ${cells.join(' | ')}`;
    return { offset: line.start + source.length, length: 0, text: added };
  });
}

function withRows(text: string, { lines, header }: Table, fields: readonly Field[]): TextChange {
  const rest = ' |'.repeat(Math.max(0, header.length - 2));
  const indent = /^[\s>]*/.exec(sourceOf(text, lines[0]!))![0];
  const rows = fields.map(({ label, prompt }) => `\n${indent}| ${label} | ${prompt} |${rest}`);
  return { offset: lines.at(-1)!.end, length: 0, text: rows.join('') };
}
