import type { Level, State } from './assessment';
import type { PilotRecord } from './record';
import type { Stage } from './stage';

/** From when on a portfolio is flagged as tired. All is judgement, so all can be set. */
export interface FatigueLimits {
  /** Pilots started for each one scaled or stopped in the last 12 months. */
  readonly startFinish: number;
  /** Share of overdue decisions, 0 to 1. */
  readonly overdue: number;
}

/** One proposal as a portfolio sees it. */
export interface PortfolioProposal {
  readonly path: string;
  /** Path of the entry in a register, or null. */
  readonly entry: string | null;
  /** Its title, or its file's name when it has none. */
  readonly title: string;
  /** `.` for the top. */
  readonly folder: string;
  readonly stage: Stage | null;
  /** Null when it could not be assessed. */
  readonly level: Level | null;
  readonly score: number | null;
  readonly record: PilotRecord;
  /** States by criterion. */
  readonly criteria: Readonly<Record<string, State>>;
}

/** A fact that a number needed, and that was missing or could not be read. */
export interface FactGap {
  /** Index into the portfolio's proposals. */
  readonly proposal: number;
  /** Key of the fact, as in front matter. */
  readonly field: string;
  /** "started is missing". */
  readonly message: string;
}

/** What a metric comes to. Below five items a share is null: a percentage of three is no percentage. */
export type Measure =
  | { readonly kind: 'share'; readonly share: number | null }
  | { readonly kind: 'days'; readonly median: number | null; readonly percentile85: number | null }
  | { readonly kind: 'ratio'; readonly ratio: number | null };

export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly measure: Measure;
  /** The measure in words: "3 of 12 (25%)". */
  readonly reading: string;
  /** The proposals behind the number; indices into the portfolio's proposals. */
  readonly counted: { readonly label: string; readonly proposals: readonly number[] };
  /** What they are counted against. */
  readonly among: { readonly label: string; readonly proposals: readonly number[] };
  readonly gaps: readonly FactGap[];
}

export interface Fatigue {
  /** `unknown` when there are too few pilots to tell. */
  readonly state: 'flagged' | 'clear' | 'unknown';
  readonly limits: FatigueLimits;
  /** Why, in one sentence. */
  readonly reading: string;
}

export interface Portfolio {
  /** The day all is counted from, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly proposals: readonly PortfolioProposal[];
  /** How many proposals are at each level. */
  readonly levels: Readonly<Record<Level | 'notAssessed', number>>;
  /** How many proposals are in each state, by criterion. */
  readonly criteria: Readonly<Record<string, Readonly<Record<State, number>>>>;
  readonly metrics: readonly Metric[];
  readonly fatigue: Fatigue;
  /** What proposals say of themselves that cannot be read or cannot be. */
  readonly gaps: readonly FactGap[];
}
