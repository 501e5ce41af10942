import type { Gain } from '../assess/score';
import type { Evidence, FacetResult, Finding, ProposalAssessment } from '../model/assessment';
import type { Criterion, Facet } from '../model/criterion';
import type { Say } from '../model/say';
import type { CriterionView, FacetView, Note, Quote } from '../protocol/readiness';
import type { PlaceOf } from './place';
import { withoutArticle } from '../text/say';
import { shortened } from '../text/shortened';

/** One criterion with its facets, what convinced and what it lacks. */
export function criterionView(
  { id, title, asks, severity, facets }: Criterion,
  { criteria, findings }: ProposalAssessment,
  gains: readonly Gain[],
  placeOf: PlaceOf,
  say: Say,
): CriterionView {
  const result = criteria.find((one) => one.id === id);
  const gain = gains.find(({ criterion }) => criterion === id);
  return {
    id,
    title: say(title),
    asks: say(asks),
    isCore: severity === 'error',
    state: result?.state ?? 'missing',
    percent: Math.round(100 * (result?.score ?? 0)),
    gain: gain?.gain ?? 0,
    potential: Math.round(gain?.uncappedGain ?? 0),
    facets: facets.map((facet) =>
      facetView(
        facet,
        result?.facets.find((one) => one.id === facet.id),
        placeOf,
        say,
      ),
    ),
    notes: findings.filter(({ criterion }) => criterion === id).map((one) => noteOf(one, placeOf)),
  };
}

function facetView(
  { id, title, ask, needed }: Facet,
  result: FacetResult | undefined,
  placeOf: PlaceOf,
  say: Say,
): FacetView {
  const { evidence = [], vague = [] } = result ?? {};
  const state = evidence.length > 0 ? 'stated' : vague.length > 0 ? 'vague' : 'open';
  const quotes = [...evidence, ...vague].map((one) => quoteOf(one, placeOf));
  return { id, title: asHeading(say(title)), ask: say(ask), isNeeded: needed, state, quotes };
}

/** "a target with a number and unit" reads "Target with a number and unit". */
function asHeading(title: string): string {
  const bare = withoutArticle(title);
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** More of a quote than this is read in the document. */
const LONGEST_QUOTE = 200;

function quoteOf({ range, text }: Evidence, placeOf: PlaceOf): Quote {
  return { ...placeOf(range), text: shortened(text, LONGEST_QUOTE) };
}

export function noteOf({ message, severity, waived, range }: Finding, placeOf: PlaceOf): Note {
  return { ...placeOf(range), message, severity, isWaived: waived };
}
