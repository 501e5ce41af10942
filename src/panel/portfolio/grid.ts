/** The table as one stop of the keyboard: arrow keys go from cell to cell, as the grid pattern of ARIA asks. */

/** Row 0 is that of the headings. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Rows to jump with a page key. */
const PAGE = 20;

/** Where a key leads from a cell, within the last one; null when the key is none of the grid. */
export function moved({ row, column }: GridCell, event: KeyboardEvent, last: GridCell): GridCell | null {
  const isFar = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return within({ row: row - 1, column }, last);
    case 'ArrowDown':
      return within({ row: row + 1, column }, last);
    case 'ArrowLeft':
      return within({ row, column: column - 1 }, last);
    case 'ArrowRight':
      return within({ row, column: column + 1 }, last);
    case 'PageUp':
      return within({ row: row - PAGE, column }, last);
    case 'PageDown':
      return within({ row: row + PAGE, column }, last);
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? last.row : row, column: last.column };
    default:
      return null;
  }
}

function within({ row, column }: GridCell, last: GridCell): GridCell {
  return { row: clamped(row, last.row), column: clamped(column, last.column) };
}

function clamped(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}

/** The cell an element is, or is the only thing in; null when it is none. */
export function cellOf(element: EventTarget | null): GridCell | null {
  const { row, column } = element instanceof HTMLElement ? element.dataset : {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

export function focusCell({ row, column }: GridCell): void {
  const cell = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
