import { EventEmitter, type Disposable, type Memento } from 'vscode';
import type { Group, Grouping, Portfolio, PortfolioProposal } from '../../core';
import { EVERYTHING, type Order, type Selection } from '../../core/portfolio/select';
import type { Proposals } from './proposals';

/** How the tree shows the portfolio: its groups, their order, and what is left out. Remembered by the workspace. */
export class Arrangement implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private chosen: Selection = EVERYTHING;
  private shown = 0;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly proposals: Proposals,
    private readonly memory: Memento,
  ) {}

  get groupedBy(): Grouping {
    return this.memory.get('portfolio.groupBy', 'stage');
  }

  get order(): Order {
    return this.memory.get('portfolio.order', { by: 'title', isDescending: false });
  }

  get selection(): Selection {
    return this.chosen;
  }

  /** How many proposals are shown. */
  get count(): number {
    return this.shown;
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.memory.update('portfolio.groupBy', grouping);
    this.changed.fire();
  }

  async sortBy(order: Order): Promise<void> {
    await this.memory.update('portfolio.order', order);
    this.changed.fire();
  }

  select(selection: Partial<Selection>): void {
    this.chosen = { ...this.chosen, ...selection };
    this.changed.fire();
  }

  portfolio(): Promise<Portfolio> {
    return this.proposals.current();
  }

  async groups(): Promise<Group<PortfolioProposal>[]> {
    const { groupProposals, select, sorted } = await import('../engine');
    const { proposals, metrics } = await this.portfolio();
    const indexed = proposals.map((proposal, index) => ({ ...proposal, index }));
    const selected = select(indexed, metrics, this.chosen);
    this.shown = selected.length;
    return groupProposals(sorted(selected, this.order), this.groupedBy);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
