/** A value as it was written; `value` is null when it cannot be read as what it should be. */
export interface Written<T> {
  readonly text: string;
  readonly value: T | null;
}

/** The days a date may mean, as `YYYY-MM-DD`, ends included: one for a full date, more for a month or a quarter. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export const DECISIONS = ['scale', 'extend', 'stop'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What front matter or YAML says of a pilot's life. Null is what nobody filled in. */
export interface PilotRecord {
  readonly id: string | null;
  readonly owner: string | null;
  /** Pilots that name the same one work on the same problem. */
  readonly problemId: string | null;
  readonly started: Written<Days> | null;
  readonly decisionDate: Written<Days> | null;
  readonly originalDecisionDate: Written<Days> | null;
  /** How often the decision was put off. */
  readonly extensions: Written<number> | null;
  /** Any value says that a decision was taken, a date says when. */
  readonly decided: Written<Days> | null;
  readonly decision: Written<Decision> | null;
  readonly ended: Written<Days> | null;
  readonly productionDate: Written<Days> | null;
  readonly lastReviewed: Written<Days> | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly actual: string | null;
}
