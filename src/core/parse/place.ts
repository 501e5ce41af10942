import type { Label, ReadingProblem, Statement } from '../model/proposal';
import type { Range } from '../model/text';

export function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

export function shiftedProblem(problem: ReadingProblem, by: number): ReadingProblem {
  return { ...problem, range: problem.range && shifted(problem.range, by) };
}

/** Moves what was read of a stretch to where the stretch stands in the document. */
export class Placement {
  readonly #labels = new Map<Label, Label>();

  constructor(private readonly base: number) {}

  label(label: Label): Label {
    if (this.base === 0) return label;
    const known = this.#labels.get(label);
    if (known) return known;
    const placed = { ...label, range: shifted(label.range, this.base) };
    this.#labels.set(label, placed);
    return placed;
  }

  /** A statement under `outer` labels. */
  statement(statement: Statement, outer: readonly Label[], row: number): Statement {
    const { base } = this;
    const own = statement.labels.map((label) => this.label(label));
    return {
      passage: statement.passage,
      labels: outer.length === 0 ? own : own.length === 0 ? outer : [...outer, ...own],
      range: shifted(statement.range, base),
      row,
      locate: (start, end) => shifted(statement.locate(start, end), base),
    };
  }
}
