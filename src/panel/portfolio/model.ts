import * as l10n from '@vscode/l10n';
import { select, sorted, type Indexed, type Order, type Selection } from '../../core/portfolio/select';
import type { GridCell } from './grid';
import type { MetricCard, PortfolioView, ProposalRow, Reading } from '../../core/protocol/portfolio';

export type Row = Indexed<ProposalRow>;

/** What the page shows now, and how to change it. */
export interface Model {
  readonly view: PortfolioView;
  /** How far the editor has read the workspace; null when all is there. */
  readonly reading: Reading | null;
  readonly selection: Selection;
  readonly order: Order;
  /** The proposals of the selection, in order. */
  readonly rows: readonly Row[];
  /** The cell of the table that the keyboard comes to. */
  readonly at: GridCell;
  choose(selection: Partial<Selection>): void;
  sort(order: Order): void;
}

/** What can be listed: the metrics, and beside them the facts that are wrong by themselves. */
export function listsIn(view: PortfolioView): readonly MetricCard[] {
  const nothing = { label: '', proposals: [] };
  const facts = {
    title: l10n.t('Facts to correct'),
    definition: '',
    reading: '',
    share: null,
    counted: nothing,
    among: nothing,
  };
  return [...view.metrics, { ...facts, id: FACTS, gaps: view.gaps }];
}

export const FACTS = 'facts';

export function rowsOf(view: PortfolioView, selection: Selection, order: Order): Row[] {
  const indexed = view.proposals.map((proposal, index) => ({ ...proposal, index }));
  return sorted(select(indexed, listsIn(view), selection), order);
}
