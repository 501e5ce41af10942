import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Label } from '../../model/proposal';
import type { Range } from '../../model/text';
import type { Draft } from '../draft';
import { labelOf, withLabels, type Context } from '../statement';
import { addParagraph } from '../paragraph';
import { rangeOf, type Phrasing } from './phrasing';

/** Reads the inline nodes of a cell. */
export type ReadCell = (nodes: readonly PhrasingContent[], context: Context) => Phrasing;

/** Every cell below the header is a statement labelled with its column and the first cell of its row. */
export function addTable(
  { children: [header, ...rows] }: Table,
  context: Context,
  draft: Draft,
  read: ReadCell,
): void {
  const columns = header!.children.map((cell) => labelOf('column', read(cell.children, context).run));
  for (const row of rows)
    addRow(row, columns, { ...context, kind: 'cell', row: context.row ?? draft.newRow() }, draft, read);
}

function addRow(
  row: TableRow,
  columns: readonly (Label | null)[],
  context: Context,
  draft: Draft,
  read: ReadCell,
): void {
  let name: Label | null = null;
  row.children.forEach((cell, index) => {
    const phrasing = read(cell.children, context);
    addCell(cell, phrasing, withLabels(context, [columns[index] ?? null, name]), draft);
    if (index === 0) name = labelOf('row', phrasing.run);
  });
  const { end } = rangeOf(row);
  for (const column of columns.slice(row.children.length)) {
    addEmpty({ start: end, end }, withLabels(context, [column, name]), draft);
  }
}

function addCell(cell: TableCell, { run, hasPicture }: Phrasing, context: Context, draft: Draft): void {
  if (hasPicture) draft.picture();
  if (run.text.trim()) addParagraph(run, context, 'nothing', draft);
  else if (!hasPicture) addEmpty(innerRangeOf(cell), context, draft);
}

/** A cell of a nameless row and column is not there to be filled in. */
function addEmpty(range: Range, context: Context, draft: Draft): void {
  if (/^(?:row|column)$/.test(context.labels.at(-1)?.kind ?? '')) draft.empty(range, context);
}

/** Inside of the pipes of an empty cell. */
function innerRangeOf(cell: TableCell): Range {
  const { start, end } = rangeOf(cell);
  return { start: Math.min(start + 1, end), end };
}
