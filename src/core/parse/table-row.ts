import type { Label } from '../model/proposal';
import type { Range } from '../model/text';
import type { Draft } from './draft';
import { addParagraph } from './paragraph';
import type { Run } from './run';
import { labelOf, withLabels, type Context } from './statement';

export interface Cell {
  /** Its paragraphs, those without words left out. */
  readonly runs: readonly Run[];
  readonly hasPicture: boolean;
  /** Where something could be filled in, when it is empty. */
  readonly range: Range;
}

/** Every cell below the header is a statement labelled with its column and the first cell of its row. */
export function addRow(
  cells: readonly Cell[],
  columns: readonly (Label | null)[],
  outer: Context,
  draft: Draft,
): void {
  const context: Context = { ...outer, kind: 'cell', row: outer.row ?? draft.newRow() };
  const [first] = cells[0]?.runs ?? [];
  const name = first ? labelOf('row', first) : null;
  cells.forEach((cell, index) => {
    const column = columns[index] ?? null;
    addCell(cell, withLabels(context, index === 0 ? [column] : [column, name]), draft);
  });
  const end = cells.at(-1)?.range.end ?? 0;
  for (const column of columns.slice(cells.length)) {
    addEmpty({ start: end, end }, withLabels(context, [column, name]), draft);
  }
}

function addCell({ runs, hasPicture, range }: Cell, context: Context, draft: Draft): void {
  if (hasPicture) draft.picture();
  for (const run of runs) addParagraph(run, context, 'nothing', draft);
  if (runs.length === 0 && !hasPicture) addEmpty(range, context, draft);
}

/** A cell of a nameless row and column is not there to be filled in. */
function addEmpty(range: Range, context: Context, draft: Draft): void {
  if (/^(?:row|column)$/.test(context.labels.at(-1)?.kind ?? '')) draft.empty(range, context);
}
