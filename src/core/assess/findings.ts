import { language, languageHit } from '../checks/language';
import type { FacetResult, Finding } from '../model/assessment';
import type { Check, CheckedProposal } from '../model/check';
import type { Facet, Severity } from '../model/criterion';
import type { Proposal } from '../model/proposal';
import type { Say } from '../model/say';
import type { SeverityTable } from '../model/settings';
import type { Stage } from '../model/stage';
import type { Range } from '../model/text';
import type { Verdict } from './judge';
import { severityOf } from './severity';
import { listed, withoutArticle } from '../text/say';
import { shortened } from '../text/shortened';

/**
 * What a writer can act on: one finding for a criterion that is not met, naming what it lacks; more only where
 * separate places are wrong.
 */
export function findingsOf(proposal: Proposal, verdict: Verdict, context: Context): Finding[] {
  return draftsOf(proposal, verdict, context.say).map(({ what, severity, ...rest }) => ({
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
export function languageFinding(tag: string, range: Range, say: Say, criteria = 0): Finding {
  const { what, message } = languageHit(tag, criteria, say);
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

/** What a finding's severity depends on beside its criterion, and the language it is said in. */
export interface Context {
  readonly isTemplate: boolean;
  readonly stage: Stage | null;
  readonly severities?: SeverityTable | undefined;
  readonly say: Say;
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

function draftsOf(proposal: Proposal, verdict: Verdict, say: Say): Draft[] {
  const { criterion, result } = verdict;
  const { gap, subject, stakes, remedy } = criterion.wording;
  switch (result.state) {
    case 'missing': {
      const message = say('{0}, so {1}. {2}', say(gap), say(stakes), say(remedy));
      return [gapAt(verdict, 'missing', message, proposal.anchor)];
    }
    case 'placeholder': {
      const message = say('{0} is not filled in, so {1}. {2}', say(subject), say(stakes), say(remedy));
      return [gapAt(verdict, 'placeholder', message, verdict.unfilled ?? proposal.anchor)];
    }
    case 'partial':
      return partialDrafts(proposal, verdict, say);
    case 'not-applicable':
      return criterion.severity === 'error' ? [setAside(proposal, verdict, say)] : [];
    case 'met':
      return optionalDrafts(proposal, verdict, say);
  }
}

function gapAt({ criterion }: Verdict, what: string, message: string, range: Range, facet?: string): Draft {
  return { what, facet: facet ?? null, severity: criterion.severity, message, range };
}

/** Facets with a place of their own are told there; the rest are named together at the section. */
function partialDrafts(proposal: Proposal, verdict: Verdict, say: Say): Draft[] {
  const lacking = verdict.result.facets.filter((facet) => facet.needed && !facet.found);
  const placed = lacking.flatMap((result) => placedDraft(verdict, result, say) ?? []);
  const rest = lacking.filter(({ id }) => !placed.some(({ facet }) => facet === id));
  return rest.length === 0 ? placed : [incomplete(proposal, verdict, rest, say), ...placed];
}

function placedDraft(verdict: Verdict, result: FacetResult, say: Say): Draft | null {
  const { id, title, ask } = facetOf(verdict, result);
  const name = say(title);
  const open = verdict.openFacets.get(id);
  if (open) {
    const message = say('The {0} is still to be filled in. {1}', withoutArticle(name), say(ask));
    return gapAt(verdict, `${id}-placeholder`, message, open, id);
  }
  const [vague] = result.vague;
  if (!vague) return null;
  const quote = shortened(vague.text, LONGEST_QUOTE);
  const message = say('“{0}” is too vague to count as {1}. {2}', quote, name, say(ask));
  return gapAt(verdict, `${id}-vague`, message, vague.range, id);
}

function incomplete(proposal: Proposal, verdict: Verdict, lacking: readonly FacetResult[], say: Say): Draft {
  const [only] = lacking.length === 1 ? lacking : [];
  const { subject, stakes, remedy } = verdict.criterion.wording;
  const titles = titlesOf(verdict, lacking, say);
  const message = say('{0} lacks {1}, so {2}. {3}', say(subject), titles, say(stakes), say(remedy));
  const range = placeOf(proposal, verdict);
  return gapAt(verdict, only ? `${only.id}-missing` : 'incomplete', message, range, only?.id);
}

function setAside(proposal: Proposal, verdict: Verdict, say: Say): Draft {
  const subject = say(verdict.criterion.wording.subject);
  const message = say(
    '{0} is set aside as not applicable: a reviewer should agree with the reason.',
    subject,
  );
  const range = verdict.setAside ?? proposal.anchor;
  return { what: 'not-applicable', facet: null, severity: 'information', message, range };
}

function optionalDrafts(proposal: Proposal, verdict: Verdict, say: Say): Draft[] {
  const lacking = verdict.result.facets.filter(({ found }) => !found);
  if (lacking.length === 0) return [];
  const subject = say(verdict.criterion.wording.subject);
  const message = say('{0} is stated; {1} would make it stronger.', subject, titlesOf(verdict, lacking, say));
  return [{ what: 'optional', facet: null, severity: 'hint', message, range: placeOf(proposal, verdict) }];
}

/** The section's own label, else the words that did convince, else the title. */
function placeOf(proposal: Proposal, { label, result }: Verdict): Range {
  return label?.range ?? result.facets.find(({ found }) => found)?.evidence[0]?.range ?? proposal.anchor;
}

function titlesOf(verdict: Verdict, results: readonly FacetResult[], say: Say): string {
  const titles = results.map((result) => say(facetOf(verdict, result).title));
  return listed(titles, say);
}

function facetOf({ criterion }: Verdict, { id }: FacetResult): Facet {
  return criterion.facets.find((facet) => facet.id === id) as Facet;
}

const LONGEST_QUOTE = 60;
