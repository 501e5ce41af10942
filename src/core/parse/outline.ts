import type { Label, Statement } from '../model/proposal';
import { PSEUDO, type Draft, type Heading } from './draft';
import { emptyStatement } from './statement';
import { Placement } from './place';

interface Open {
  readonly level: number;
  readonly label: Label | null;
}

/** Puts the sections of a document together: every statement under the headings it stands under. */
export class Outline {
  readonly headings: Label[] = [];
  readonly statements: Statement[] = [];
  /** The first heading of depth 1. */
  title: Label | null = null;
  #open: Open[] = [];
  #labels: readonly Label[] = [];
  /** The last heading, until something stands under it. */
  #unfilled: Open | null = null;
  #rows = 0;

  /** Adds what a stretch of the document says that starts at `base`. */
  add(draft: Draft, base: number): void {
    const placement = new Placement(base);
    for (const block of draft.blocks) {
      if (block.type === 'statement') this.#addStatement(block.statement, draft, placement);
      else if (block.type === 'heading') this.#addHeading(block, placement);
      else if (block.type === 'picture') this.#unfilled = null;
      else this.#close();
    }
    this.#rows += draft.rows.length;
  }

  finish(): this {
    this.#reportUnfilled(0);
    return this;
  }

  #addStatement(statement: Statement, { rows }: Draft, placement: Placement): void {
    const row = (rows[statement.row] ?? 0) > 1 ? this.#rows + statement.row : -1;
    this.statements.push(placement.statement(statement, this.#labels, row));
    if (statement.passage.standing !== 'guidance') this.#unfilled = null;
  }

  #addHeading({ label, level }: Heading, placement: Placement): void {
    this.#reportUnfilled(level);
    const placed = label && this.#titled(placement.label(label));
    if (placed) this.headings.push(placed);
    const heading = { level, label: placed };
    this.#keep((open) => open.level < level, heading);
    this.#unfilled = placed && heading;
  }

  #titled(label: Label): Label {
    if (this.title || label.depth !== 1) return label;
    return (this.title = { ...label, kind: 'title' });
  }

  #close(): void {
    this.#reportUnfilled(PSEUDO);
    this.#keep((open) => open.level < PSEUDO);
  }

  #keep(isOpen: (open: Open) => boolean, ...added: Open[]): void {
    this.#open = [...this.#open.filter(isOpen), ...added];
    this.#labels = this.#open.flatMap(({ label }) => label ?? []);
  }

  /** A heading with neither words nor a deeper heading below it was not filled in. */
  #reportUnfilled(level: number): void {
    const { label, level: unfilled } = this.#unfilled ?? {};
    if (label && level <= unfilled!)
      this.statements.push(emptyStatement(label.range, { labels: this.#labels, row: null }));
    this.#unfilled = null;
  }
}
