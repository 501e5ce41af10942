import { select, sorted, type Indexed, type Order, type Selection } from '../../core/portfolio/select';
import type { PortfolioView, ProposalRow } from '../../core/protocol/portfolio';

export type Row = Indexed<ProposalRow>;

/** What the page shows now, and how to change it. */
export interface Model {
  readonly view: PortfolioView;
  readonly selection: Selection;
  readonly order: Order;
  /** The proposals of the selection, in order. */
  readonly rows: readonly Row[];
  choose(selection: Partial<Selection>): void;
  sort(order: Order): void;
}

export function rowsOf(view: PortfolioView, selection: Selection, order: Order): Row[] {
  const indexed = view.proposals.map((proposal, index) => ({ ...proposal, index }));
  return sorted(select(indexed, view.metrics, selection), order);
}
