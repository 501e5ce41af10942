import type { PhrasingContent, Table, TableCell } from 'mdast';
import type { Draft } from '../draft';
import { labelOf, type Context } from '../statement';
import { addRow, type Cell } from '../table-row';
import { rangeOf, type Phrasing } from './phrasing';

/** Reads the inline nodes of a cell. */
export type ReadCell = (nodes: readonly PhrasingContent[], context: Context) => Phrasing;

export function addTable(
  { children: [header, ...rows] }: Table,
  context: Context,
  draft: Draft,
  read: ReadCell,
): void {
  const columns = header!.children.map((cell) => labelOf('column', read(cell.children, context).run));
  for (const { children } of rows) {
    const cells = children.map((cell) => cellOf(cell, read(cell.children, { ...context, kind: 'cell' })));
    addRow(cells, columns, context, draft);
  }
}

function cellOf(cell: TableCell, { run, hasPicture }: Phrasing): Cell {
  const { start, end } = rangeOf(cell);
  const runs = run.text.trim() ? [run] : [];
  // An empty one is filled in between its pipes.
  return { runs, hasPicture, range: { start: Math.min(start + 1, end), end } };
}
