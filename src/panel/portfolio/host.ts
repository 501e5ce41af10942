/** The editor, as the portfolio page sees it. */
import * as v from 'valibot';
import type { Order, Selection } from '../../core/portfolio/select';
import { ToPortfolio, type FromPortfolio, type PortfolioView } from '../../core/protocol/portfolio';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const { postMessage, getState, setState } = acquireVsCodeApi();

export function send(message: FromPortfolio): void {
  postMessage(message);
}

export function listen(react: (view: PortfolioView) => void): void {
  window.addEventListener('message', ({ data }) => {
    const message = v.safeParse(ToPortfolio, data);
    if (message.success) react(message.output.view);
  });
}

/** What the page remembers while it is hidden. The portfolio itself is sent again: it may have thousands of rows. */
export interface Memory {
  readonly selection: Selection;
  readonly order: Order;
  /** Of the page and of the table, in pixels. */
  readonly scroll: readonly [page: number, table: number];
}

/** Undefined at first. What this page wrote is read by no other. */
export function recall(): Memory | undefined {
  return getState() as Memory | undefined;
}

export function remember(memory: Memory): void {
  setState(memory);
}
