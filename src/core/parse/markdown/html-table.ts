import type { Label } from '../../model/proposal';
import type { Range } from '../../model/text';
import type { Draft } from '../draft';
import type { Run } from '../run';
import { labelOf, type Context } from '../statement';
import { addRow } from '../table-row';

/** A table written in HTML, while it is read: rows are added once they end. */
export class HtmlTable {
  #columns: readonly (Label | null)[] = [];
  #cells: OpenCell[] = [];
  #cell: OpenCell | null = null;

  constructor(
    private readonly context: Context,
    private readonly draft: Draft,
  ) {}

  /** The cell that is open, if one is. */
  get cell(): OpenCell | null {
    return this.#cell;
  }

  /** Begins or ends a cell, a row or the whole. `range` is that of the tag. */
  read(name: string, isEnd: boolean, range: Range): void {
    this.#cell = null;
    if (name !== 'td' && name !== 'th') return this.end();
    const last = this.#cells.at(-1);
    if (isEnd && last) last.range = { start: range.start, end: range.start };
    if (isEnd) return;
    this.#cell = {
      isHeader: name === 'th',
      runs: [],
      hasPicture: false,
      range: { ...range, start: range.end },
    };
    this.#cells.push(this.#cell);
  }

  /** Adds the row that is open, if one is. */
  end(): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length === 0) return;
    if (cells.every(({ isHeader }) => isHeader)) {
      this.#columns = cells.map(({ runs: [run] }) => (run ? labelOf('column', run) : null));
    } else addRow(cells, this.#columns, this.context, this.draft);
  }
}

export interface OpenCell {
  readonly isHeader: boolean;
  readonly runs: Run[];
  hasPicture: boolean;
  /** Where its words end, or would begin. */
  range: Range;
}
