/** The page of the portfolio: it draws what the extension sends, and narrows and sorts it by itself. */
import * as l10n from '@vscode/l10n';
import { render } from 'lit';
import { EVERYTHING, type Order, type Selection } from '../core/portfolio/select';
import type { PortfolioView, Reading } from '../core/protocol/portfolio';
import { listen, recall, remember, send } from './portfolio/host';
import { rowsOf, type Model, type Row } from './portfolio/model';
import { page } from './portfolio/page';
import { cellOf, focusCell, moved, type GridCell } from './portfolio/grid';
import { columnsOf } from './portfolio/columns';
import { scrollToRow, tableElement } from './portfolio/window';

l10n.config({ contents: document.documentElement.dataset['words'] ?? '{}' });

const memory = recall();
let view: PortfolioView | undefined;
let reading: Reading | null = null;
let selection: Selection = memory?.selection ?? EVERYTHING;
let order: Order = memory?.order ?? { by: 'title', isDescending: false };
let rows: readonly Row[] = [];
let at: GridCell = { row: 1, column: 0 };
let isWaiting = false;
let isRestored = memory === null;

listen((shown, progress) => {
  view = shown;
  reading = progress;
  arrange();
  // Not while rows are still to come.
  if (!isRestored && memory && !reading) {
    isRestored = true;
    restore(memory.scroll);
  }
});
// Scrolling does not bubble; the table is drawn later than this.
document.addEventListener('scroll', drawSoon, { passive: true, capture: true });
window.addEventListener('resize', drawSoon, { passive: true });
document.addEventListener('keydown', step);
document.addEventListener('focusin', ({ target }) => (at = cellOf(target) ?? at));
send({ type: 'ready' });

/** Works out the rows anew: scrolling does not. */
function arrange(): void {
  if (view) rows = rowsOf(view, selection, order);
  draw();
}

function draw(): void {
  if (!view) return;
  render(page(modelOf(view)), document.body);
  remember({ selection, order, scroll: [window.scrollY, tableElement()?.scrollTop ?? 0] });
}

function modelOf(shown: PortfolioView): Model {
  return { view: shown, reading, selection, order, rows, at, choose, sort };
}

function choose(change: Partial<Selection>): void {
  selection = { ...selection, ...change };
  tableElement()?.scrollTo(0, 0);
  arrange();
}

function sort(chosen: Order): void {
  order = chosen;
  arrange();
}

/** Once for each frame at most: scrolling is told many times. */
function drawSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    draw();
  });
}

function restore([top, table]: readonly [number, number]): void {
  window.scrollTo(0, top);
  tableElement()?.scrollTo(0, table);
}

/** The keys of a grid go from cell to cell, to those out of sight too. */
function step(event: KeyboardEvent): void {
  const from = cellOf(event.target);
  if (!from || !view) return;
  if (event.key === 'Enter' && event.target instanceof HTMLTableCellElement) return event.target.click();
  const last = { row: rows.length, column: columnsOf(modelOf(view)).length - 1 };
  const next = moved(from, event, last);
  if (!next) return;
  event.preventDefault();
  at = next;
  if (at.row > 0) scrollToRow(at.row - 1);
  draw();
  focusCell(at);
}
