import type { Label, Proposal } from './proposal';
import type { Range } from './text';

export const PILLARS = [
  'Outcome',
  'Data',
  'Integration',
  'Governance',
  'People & process',
  'Performance & operations',
  'Strategy & scale',
] as const;
export type Pillar = (typeof PILLARS)[number];

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Words of the document that speak for a facet. */
export interface Match {
  /** Into the document. */
  readonly range: Range;
  /** What they stand under. */
  readonly labels: readonly Label[];
  /** Names the rule that was convinced, for those who doubt the verdict. */
  readonly rule: string;
  /** `vague` words are about the facet, but hold no concrete value or are hedged. */
  readonly strength: 'stated' | 'vague';
}

/** Finds every place of a proposal that speaks for a facet, the most convincing first. */
export interface Finder {
  (proposal: Proposal): Match[];
}

/** One thing a criterion asks for. */
export interface Facet {
  /** Stable, kebab-case. Part of the public report. */
  readonly id: string;
  /** Reads in "… lacks TITLE": "a target with a number and unit". */
  readonly title: string;
  /** Labels, columns and keys people write its value under. */
  readonly labels: readonly string[];
  /** Needed facets make the score; the others give hints. */
  readonly needed: boolean;
  /** What to write, as guidance: "State the number to reach and its unit." */
  readonly ask: string;
  readonly find: Finder;
}

export interface GoodExample {
  readonly text: string;
}

export interface BadExample {
  readonly text: string;
  /** Why it does not count, in one short sentence. */
  readonly because: string;
  readonly state: 'partial' | 'placeholder' | 'missing';
}

/** The parts findings are made of: "GAP, so STAKES. REMEDY." and "SUBJECT lacks …, so STAKES. REMEDY." */
export interface Wording {
  /** "The outcome". */
  readonly subject: string;
  /** "No outcome is defined". */
  readonly gap: string;
  /** "nobody can tell whether the pilot worked". */
  readonly stakes: string;
  /** "Write what is measured, the number to reach and by when." */
  readonly remedy: string;
}

/** One rule of the scaling checklist: its facts, its vocabulary and its judgement. */
export interface Criterion {
  /** Stable, kebab-case, the name of its file, test and page. */
  readonly id: string;
  readonly title: string;
  readonly pillar: Pillar;
  readonly severity: 'error' | 'warning' | 'information';
  /** What the criterion asks, in one sentence. */
  readonly asks: string;
  /** How findings speak of it. */
  readonly wording: Wording;
  /** Headings and labels people write it under; the first is the one that is suggested. */
  readonly headings: readonly string[];
  /** YAML keys people write it under; the first is the one that is suggested. */
  readonly keys: readonly string[];
  /** Headings and labels under which its words mean something else: the owner of a data set is no owner of the pilot. */
  readonly elsewhere?: readonly string[];
  readonly facets: readonly Facet[];
  /** A section to fill in. Everything to fill in is a placeholder that counts as unfilled. */
  readonly skeleton: { readonly markdown: string; readonly yaml: string };
}

/** What only the page of a criterion says. Exported beside it, as `page`; what does not show pages does not load it. */
export interface CriterionPage {
  /** Why pilots stall without it, in a short paragraph. */
  readonly why: string;
  /** What looks like an answer and is none. */
  readonly insufficient: readonly string[];
  readonly examples: { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] };
  /** Standards it supports (never: complies with). */
  readonly standards: readonly string[];
}
