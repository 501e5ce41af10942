import type { Criterion } from '../../model/criterion';
import type { Range, TextChange } from '../../model/text';
import { linesOf } from '../../text/lines';
import type { Field } from '../../naming/fields';
import { isNamed } from '../../naming/labels';

/** A table as it is written. */
interface Table {
  readonly lines: readonly Range[];
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
  return columns >= rows ? withColumns(text, table, fields) : [withRows(text, table, fields)];
}

function tableIn(text: string, { start, end }: Range): Table | null {
  const lines = linesOf(text, start, end);
  const at = lines.findIndex(
    (line) =>
      /^\s*\|?\s*:?-+:?\s*(?:\|[\s:|-]*)?$/.test(sourceOf(text, line)) && sourceOf(text, line).includes('|'),
  );
  if (at < 1) return null;
  const rows = lines.slice(at + 1);
  const last = rows.findIndex((line) => !sourceOf(text, line).includes('|'));
  const body = last < 0 ? rows : rows.slice(0, last);
  return {
    lines: [lines[at - 1]!, lines[at]!, ...body],
    header: cellsOf(sourceOf(text, lines[at - 1]!)),
    names: body.map((line) => cellsOf(sourceOf(text, line))[0] ?? ''),
  };
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

function withColumns(text: string, { lines }: Table, fields: readonly Field[]): TextChange[] {
  return lines.map((line, index) => {
    const source = sourceOf(text, line).trimEnd();
    const cells = fields.map(({ label, prompt }) => [label, '---'][index] ?? prompt);
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
