import { language, languageHit } from '../checks/language';
import type { FacetResult, Finding } from '../model/assessment';
import type { Check, CheckedProposal } from '../model/check';
import type { Facet, Severity } from '../model/criterion';
import type { Proposal } from '../model/proposal';
import type { SeverityTable } from '../model/settings';
import type { Stage } from '../model/stage';
import type { Range } from '../model/text';
import type { Verdict } from './judge';
import { severityOf } from './severity';
import { shortened } from '../text/shortened';

/**
 * What a writer can act on: one finding for a criterion that is not met, naming what it lacks; more only where
 * separate places are wrong.
 */
export function findingsOf(proposal: Proposal, verdict: Verdict, context: Context): Finding[] {
  return draftsOf(proposal, verdict).map(({ what, severity, ...rest }) => ({
    criterion: verdict.criterion.id,
    code: `${verdict.criterion.id}/${what}`,
    severity: shownAs(severity, context),
    ...rest,
    related: null,
    fixable: isFixable(what, verdict),
    waived: false,
  }));
}

/** What is optional is offered where there is a section to add it to. */
function isFixable(what: string, { label }: Verdict): boolean {
  return what !== 'not-applicable' && (what !== 'optional' || label !== null);
}

/** What a check found, as findings. */
export function findingsOfCheck(
  { id, severity, check }: Check,
  checked: CheckedProposal,
  context: Context,
): Finding[] {
  return check(checked).map(({ what, message, range, related }) => ({
    criterion: id,
    facet: null,
    code: `${id}/${what}`,
    severity: shownAs(severity, context),
    message,
    range,
    related,
    fixable: false,
    waived: false,
  }));
}

/** The one finding about a language that is not read, or of which only some `criteria` are. */
export function languageFinding(tag: string, range: Range, criteria = 0): Finding {
  const { what, message } = languageHit(tag, criteria);
  return {
    criterion: language.id,
    facet: null,
    code: `${language.id}/${what}`,
    severity: language.severity,
    message,
    range,
    related: null,
    fixable: false,
    waived: false,
  };
}

/** What a finding's severity depends on beside its criterion. */
export interface Context {
  readonly isTemplate: boolean;
  readonly stage: Stage | null;
  readonly severities?: SeverityTable | undefined;
}

/** A form to fill in is meant to be empty: its gaps are shown, and fail nothing. */
function shownAs(severity: Severity, { isTemplate, stage, severities }: Context): Severity {
  if (severity === 'hint') return severity;
  return isTemplate ? 'information' : severityOf(severity, stage, severities);
}

interface Draft {
  readonly what: string;
  readonly facet: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

function draftsOf(proposal: Proposal, verdict: Verdict): Draft[] {
  const { criterion, result } = verdict;
  const { gap, subject } = criterion.wording;
  switch (result.state) {
    case 'missing':
      return [gapAt(verdict, 'missing', gap, proposal.anchor)];
    case 'placeholder':
      return [
        gapAt(verdict, 'placeholder', `${subject} is not filled in`, verdict.unfilled ?? proposal.anchor),
      ];
    case 'partial':
      return partialDrafts(proposal, verdict);
    case 'not-applicable':
      return criterion.severity === 'error' ? [setAside(proposal, verdict)] : [];
    case 'met':
      return optionalDrafts(proposal, verdict);
  }
}

function gapAt({ criterion }: Verdict, what: string, message: string, range: Range, facet?: string): Draft {
  const { stakes, remedy } = criterion.wording;
  const { severity } = criterion;
  return { what, facet: facet ?? null, severity, message: `${message}, so ${stakes}. ${remedy}`, range };
}

/** Facets with a place of their own are told there; the rest are named together at the section. */
function partialDrafts(proposal: Proposal, verdict: Verdict): Draft[] {
  const lacking = verdict.result.facets.filter((facet) => facet.needed && !facet.found);
  const placed = lacking.flatMap((result) => placedDraft(verdict, result) ?? []);
  const rest = lacking.filter(({ id }) => !placed.some(({ facet }) => facet === id));
  return rest.length === 0 ? placed : [incomplete(proposal, verdict, rest), ...placed];
}

function placedDraft(verdict: Verdict, result: FacetResult): Draft | null {
  const facet = facetOf(verdict, result);
  const { severity } = verdict.criterion;
  const open = verdict.openFacets.get(result.id);
  if (open) {
    const message = `${sentence(facet.title)} is still to be filled in. ${facet.ask}`;
    return { what: `${facet.id}-placeholder`, facet: facet.id, severity, message, range: open };
  }
  const [vague] = result.vague;
  if (!vague) return null;
  const message = `“${shortened(vague.text, LONGEST_QUOTE)}” is too vague to count as ${facet.title}. ${facet.ask}`;
  return { what: `${facet.id}-vague`, facet: facet.id, severity, message, range: vague.range };
}

function incomplete(proposal: Proposal, verdict: Verdict, lacking: readonly FacetResult[]): Draft {
  const [only] = lacking.length === 1 ? lacking : [];
  const titles = lacking.map((result) => facetOf(verdict, result).title);
  const message = `${verdict.criterion.wording.subject} lacks ${listed(titles)}`;
  const range = placeOf(proposal, verdict);
  return gapAt(verdict, only ? `${only.id}-missing` : 'incomplete', message, range, only?.id);
}

function setAside(proposal: Proposal, verdict: Verdict): Draft {
  const message = `${verdict.criterion.wording.subject} is set aside as not applicable: a reviewer should agree with the reason.`;
  const range = verdict.setAside ?? proposal.anchor;
  return { what: 'not-applicable', facet: null, severity: 'information', message, range };
}

function optionalDrafts(proposal: Proposal, verdict: Verdict): Draft[] {
  const lacking = verdict.result.facets.filter(({ found }) => !found);
  if (lacking.length === 0) return [];
  const titles = lacking.map((result) => facetOf(verdict, result).title);
  const message = `${verdict.criterion.wording.subject} is stated; ${listed(titles)} would make it stronger.`;
  return [{ what: 'optional', facet: null, severity: 'hint', message, range: placeOf(proposal, verdict) }];
}

/** The section's own label, else the words that did convince, else the title. */
function placeOf(proposal: Proposal, { label, result }: Verdict): Range {
  return label?.range ?? result.facets.find(({ found }) => found)?.evidence[0]?.range ?? proposal.anchor;
}

function facetOf({ criterion }: Verdict, { id }: FacetResult): Facet {
  return criterion.facets.find((facet) => facet.id === id) as Facet;
}

function listed(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

function sentence(words: string): string {
  const bare = words.replace(/^(?:an?|its|the|one) /, '');
  return `The ${bare}`;
}

const LONGEST_QUOTE = 60;
