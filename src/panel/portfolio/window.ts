/** As in the style sheet, in pixels. */
export const ROW_HEIGHT = 26;
/** Rows that are there before and after those in sight, so that scrolling shows no gaps. */
const SPARE = 12;

/** The rows of the table that are to be there: those in sight and some more. */
export function windowOf(count: number): { first: number; last: number } {
  const table = tableElement();
  const height = table?.clientHeight || window.innerHeight;
  const top = Math.floor((table?.scrollTop ?? 0) / ROW_HEIGHT);
  const first = Math.max(0, Math.min(top, count) - SPARE);
  return { first, last: Math.min(count, top + Math.ceil(height / ROW_HEIGHT) + SPARE) };
}

export function tableElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.table');
}

/** Brings a row near, so that it is drawn. */
export function scrollToRow(index: number): void {
  const table = tableElement();
  if (!table) return;
  const head = table.querySelector('thead')?.clientHeight ?? 0;
  const top = index * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT + head;
  if (top < table.scrollTop) table.scrollTop = top;
  else if (bottom > table.scrollTop + table.clientHeight) table.scrollTop = bottom - table.clientHeight;
}
