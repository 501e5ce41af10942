import type { Place } from './check';
import type { Pillar, Severity } from './criterion';
import type { Problem } from './proposal';
import type { PilotRecord } from './record';
import type { Stage } from './stage';
import type { Language, Range } from './text';

export interface Detection {
  readonly isProposal: boolean;
  readonly isTemplate: boolean;
  /** Plain words: "front matter type: ai-pilot". */
  readonly why: string;
}

export interface Evidence {
  readonly range: Range;
  /** Exactly the source text at `range`. */
  readonly text: string;
  /** The rule that was convinced. */
  readonly rule: string;
}

export interface FacetResult {
  readonly id: string;
  readonly needed: boolean;
  readonly found: boolean;
  /** Words that convinced, best first. Empty when not found. */
  readonly evidence: readonly Evidence[];
  /** Words that speak of it without a concrete value. Empty when found. */
  readonly vague: readonly Evidence[];
}

export type State = 'met' | 'partial' | 'placeholder' | 'missing' | 'not-applicable';

export interface CriterionResult {
  readonly id: string;
  readonly state: State;
  /** 0 to 1. */
  readonly score: number;
  readonly facets: readonly FacetResult[];
  /** What stands under the criterion's own headings and keys, in order of the document. */
  readonly region: readonly Range[];
}

export interface Finding {
  readonly criterion: string;
  /** The facet it is about, when it is about one. */
  readonly facet: string | null;
  /** Stable: `criterion/what`, such as `outcome-defined/timeframe-missing`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The other place it disagrees with, in this document or in the file `path`; null when there is none. */
  readonly related: (Place & { readonly message: string }) | null;
  readonly fixable: boolean;
  /** Not to be shown. It changes no verdict. */
  readonly waived: boolean;
  /** Why it is waived; '' when nobody said. Only where it is. */
  readonly reason?: string;
}

export type Level = 'L0' | 'L1' | 'L2' | 'L3';

export interface Readiness {
  /** 0 to 100, after the gates. */
  readonly score: number;
  /** 0 to 100, before them. */
  readonly uncappedScore: number;
  readonly level: Level;
  readonly weakestPillar: Pillar | null;
  readonly nextBestFix: { readonly criterion: string; readonly gain: number } | null;
}

/** The verdict on one proposal. */
export interface ProposalAssessment {
  /** Path of the entry in a register, or null. */
  readonly entry: string | null;
  readonly title: string | null;
  /** All of it: the document, or the entry. Empty when it was not assessed. */
  readonly range: Range;
  readonly detection: Detection;
  readonly stage: Stage | null;
  /** Null when the document is no proposal, or was not read. */
  readonly record: PilotRecord | null;
  /** Null when the document is no proposal. */
  readonly readiness: Readiness | null;
  readonly criteria: readonly CriterionResult[];
  readonly findings: readonly Finding[];
}

/** The verdict on one document. */
export interface Assessment {
  readonly language: Language;
  /** One, or one for each entry of a register. Never empty. */
  readonly proposals: readonly ProposalAssessment[];
  readonly problems: readonly Problem[];
}
