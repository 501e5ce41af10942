import type { Severity } from './criterion';
import type { Say } from './say';
import type { Stage } from './stage';
import type { Language } from './text';

/** How severe a gap is shown, by the severity of its criterion. */
export type SeverityRow = Readonly<Record<BaseSeverity, Severity>>;

/** The severities criteria have by themselves. */
export type BaseSeverity = 'error' | 'warning' | 'information';

/** A row for each stage; a stage without one shows criteria as severe as they are. */
export type SeverityTable = Readonly<Partial<Record<Stage, SeverityRow>>>;

/** Weights and cut-offs of the score. All are judgement, so all can be set. */
export interface Scale {
  readonly weights: Readonly<Record<BaseSeverity, number>>;
  /** Highest score while a core criterion is at 0, and while one is below 1. */
  readonly caps: { readonly coreAtZero: number; readonly coreBelowOne: number };
  readonly pilotReady: { readonly pillar: number; readonly met: readonly string[] };
  readonly scaleReady: { readonly score: number; readonly pillar: number; readonly met: readonly string[] };
}

export interface AssessOptions {
  /** Path or URI path of the document, with `/`; decides the language and takes part in detection. */
  readonly path?: string;
  /** Wins over the path's ending. */
  readonly language?: Language;
  /** The glob that says that the document is a proposal, whatever its content looks like. */
  readonly claimedBy?: string;
  /** The glob that says to leave the document alone, whatever it holds. */
  readonly ignoredBy?: string;
  /** How severe gaps are shown at each stage; the default is a hint for ideas, a warning for proposals. */
  readonly severities?: SeverityTable;
  /** Weights and cut-offs of the score. */
  readonly scale?: Scale;
  /** How findings of a criterion, check or code are shown, whatever the stage; `off` hides them and changes no verdict. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The YAML file beside a Markdown proposal, `x.pilot.yaml` for `x.md`, to hold against it. */
  readonly sidecar?: { readonly path: string; readonly text: string };
  /** Today, as `YYYY-MM-DD`; the default is what the clock says. */
  readonly today?: string;
  /** Assess the document whatever detection says. */
  readonly assumeProposal?: boolean;
  /** Says what is found in the reader's language; the default is English. */
  readonly say?: Say;
}
