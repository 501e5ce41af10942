import type { BaseSeverity } from './settings';
import type { Proposal } from './proposal';
import type { Say } from './say';
import type { Stage } from './stage';
import type { Range } from './text';

/** A place in this document, or in the YAML file beside it. */
export interface Place {
  readonly range: Range;
  /** Path of the other file; null for this document. */
  readonly path: string | null;
}

/** What a check found wrong. */
export interface CheckHit {
  /** Second half of the finding's code. */
  readonly what: string;
  readonly message: string;
  readonly range: Range;
  /** The other place it disagrees with. */
  readonly related: (Place & { readonly message: string }) | null;
}

/** What a check looks at. */
export interface CheckedProposal {
  readonly proposal: Proposal;
  readonly stage: Stage | null;
  /** Whether it is a template, or the criteria find values that are still to be filled in. */
  readonly isBeingFilledIn: boolean;
  /** The YAML file beside a Markdown proposal, if there is one. */
  readonly sidecar: { readonly path: string; readonly proposal: Proposal } | null;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly say: Say;
}

/** Looks at a proposal as a whole; no points depend on it. */
export interface Check {
  /** Stable, kebab-case, the name of its file, test and page. */
  readonly id: string;
  readonly title: string;
  readonly severity: BaseSeverity;
  readonly asks: string;
  readonly why: string;
  /** How to make it right. */
  readonly remedy: string;
  check(checked: CheckedProposal): CheckHit[];
}
