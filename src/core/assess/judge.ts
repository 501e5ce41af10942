import type { CriterionResult, Evidence, FacetResult, State } from '../model/assessment';
import type { Criterion, Facet, Match } from '../model/criterion';
import type { Label, Proposal, Statement } from '../model/proposal';
import type { Range } from '../model/text';
import { CRITERIA } from '../criteria';
import { isSetAside } from '../evidence/not-applicable';
import { isUnfilled, placeholderIn } from '../evidence/placeholders';
import { readingOf, type Reading } from '../evidence/reading';
import type { RuleFinder } from '../evidence/rule';
import { Survey, rulesOf, type Findings } from '../evidence/survey';
import { vocabulariesOver, vocabulary, type Vocabulary } from '../evidence/vocabulary';
import { vocabularyOf } from '../naming/labels';
import { headingOf, keyOf } from '../naming/skeleton';
import { normalise } from '../text/words';

/** What was found for one criterion, with the places findings point to. */
export interface Verdict {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
  /** The criterion's own heading, label or key. */
  readonly label: Label | null;
  /** The first place under it that is not filled in. */
  readonly unfilled: Range | null;
  /** The words that set the criterion aside. */
  readonly setAside: Range | null;
  /** Facets whose own label or cell is there and not filled in. */
  readonly openFacets: ReadonlyMap<string, Range>;
}

/** Judges a proposal by each of some criteria. `text` is the document's. */
export function judgeAll(text: string, proposal: Proposal, criteria: readonly Criterion[]): Verdict[] {
  const findings = surveyOf(criteria).of(proposal);
  return criteria.map((criterion) => judge(text, proposal, findings, criterion));
}

/** Remembers what it found in passages, so there is one for all documents of a language. */
function surveyOf(criteria: readonly Criterion[]): Survey {
  const known = surveys.get(criteria);
  if (known) return known;
  const facets = criteria.flatMap((one) => one.facets);
  // Each that is made later has all labels looked at again.
  for (const owner of [...criteria, ...facets]) vocabularyOf(owner);
  const survey = new Survey(rulesOf(facets));
  surveys.set(criteria, survey);
  return survey;
}

const surveys = new WeakMap<readonly Criterion[], Survey>();

/** Judges one criterion by what was found in the proposal. */
function judge(text: string, proposal: Proposal, findings: Findings, criterion: Criterion): Verdict {
  const own = vocabularyOf(criterion);
  const reading = readingOf(proposal);
  const region = regionOf(criterion, reading);
  const facets = criterion.facets.map((facet) => facetResult(text, findings, criterion, facet));
  const needed = criterion.facets.filter((facet) => facet.needed);
  const told = stateOf(facets, region, reading);
  const asked = told === 'missing' ? findings.askedFor(rulesOf(needed)) : null;
  const state = asked ? 'placeholder' : told;
  // The words that stand in for a value, rather than a comment about them.
  const written = region.filter(({ passage }) => passage.standing === 'statement');
  const unfilled =
    written.find(isUnfilled) ?? region.find(isUnfilled) ?? region.find(reading.isUnfilled) ?? asked;
  const setAside = region.find(isSetAside);
  return {
    criterion,
    result: { id: criterion.id, state, score: scoreOf(state, facets), facets, region: placesOf(region, own) },
    label: ownLabel(region, own),
    unfilled: unfilled ? unfilledRange(unfilled) : null,
    setAside: setAside?.range ?? null,
    openFacets: openFacets(reading, criterion, region),
  };
}

/** Statements under the criterion's own headings and keys. */
function regionOf(criterion: Criterion, reading: Reading): readonly Statement[] {
  const own = vocabularyOf(criterion);
  const elsewhere = elsewhereOf(criterion);
  // A title names the whole document.
  const isElsewhere = (label: Label) =>
    label.kind !== 'title' && elsewhere.matches(label) && !own.matches(label);
  return reading
    .under(own)
    .filter(({ labels }) => !labels.some(isElsewhere))
    .filter((statement) => !reading.isUnfilled(statement) || !isPartOfAnother(statement, criterion, own));
}

/** "Sponsor" in a section that is there for another criterion is, while it is open, no section of its own. */
function isPartOfAnother({ labels }: Statement, criterion: Criterion, own: Vocabulary): boolean {
  const first = labels.findIndex((label) => own.matches(label));
  return labels.slice(0, first + 1).some(({ words }) => {
    const section = (sections ??= sectionsOf(CRITERIA)).get(words);
    return section !== undefined && section !== criterion.id;
  });
}

let sections: ReadonlyMap<string, string> | null = null;

/** Ids by the suggested heading and key of each criterion. */
function sectionsOf(criteria: readonly Criterion[]): Map<string, string> {
  const names = criteria.flatMap((one) =>
    [headingOf(one), keyOf(one)].map((name) => [normalise(name), one.id] as const),
  );
  return new Map(names);
}

/** The heading or key a proposal states a criterion under; null when it has none. */
export function labelFor(proposal: Proposal, criterion: Criterion): Label | null {
  return ownLabel(regionOf(criterion, readingOf(proposal)), vocabularyOf(criterion));
}

/** Each statement with its own label before it. */
function placesOf(region: readonly Statement[], own: Vocabulary): Range[] {
  return region.map(({ labels, range }) => {
    const label = labels.find((one) => own.matches(one));
    return { start: Math.min(label?.range.start ?? range.start, range.start), end: range.end };
  });
}

/** The heading of its section; without one, the first label or key that is its own. */
function ownLabel(region: readonly Statement[], own: Vocabulary): Label | null {
  const labels = region.flatMap((statement) => statement.labels.filter((label) => own.matches(label)));
  return labels.find(({ kind }) => kind === 'heading') ?? labels[0] ?? null;
}

const elsewheres = new WeakMap<Criterion, Vocabulary>();

/** Labels under which a criterion's words mean something else. */
function elsewhereOf(criterion: Criterion): Vocabulary {
  const known = elsewheres.get(criterion) ?? vocabulary(criterion.elsewhere ?? []);
  elsewheres.set(criterion, known);
  return known;
}

function openFacets(reading: Reading, criterion: Criterion, region: readonly Statement[]) {
  const slots = region.filter((one) => one.passage.standing === 'statement' && isUnfilled(one));
  const open = criterion.facets.flatMap((facet): [string, Range][] => {
    const statement = slots.find((one) => reading.isUnder(one, vocabularyOf(facet)));
    return statement ? [[facet.id, unfilledRange(statement)]] : [];
  });
  return new Map(open);
}

/** The placeholder itself; for something empty, its label. */
function unfilledRange(statement: Statement): Range {
  const words = placeholderIn(statement.passage);
  if (words) return statement.locate(words.start, words.end);
  return statement.passage.text === ''
    ? (statement.labels.at(-1)?.range ?? statement.range)
    : statement.range;
}

/** More than these convince nobody further. */
const MOST_EVIDENCE = 3;

function facetResult(text: string, findings: Findings, criterion: Criterion, facet: Facet): FacetResult {
  const matches = findings.by((facet.find as RuleFinder).rules);
  const of = (strength: Match['strength']) => matches.filter((match) => match.strength === strength);
  const stated = evidenceOf(text, ownOf(of('stated'), criterion, facet));
  const vague = stated.length > 0 ? [] : evidenceOf(text, ownOf(of('vague'), criterion, facet));
  return { id: facet.id, needed: facet.needed, found: stated.length > 0, evidence: stated, vague };
}

/** What stands in the criterion's own section or under the facet's own label; where nothing does, all there is. */
function ownOf(matches: readonly Match[], criterion: Criterion, facet: Facet): readonly Match[] {
  const words = [vocabularyOf(criterion), vocabularyOf(facet)];
  const own = matches.filter(({ labels }) => {
    const over = vocabulariesOver(labels);
    return words.some((one) => over.has(one));
  });
  return own.length > 0 ? own : matches;
}

function evidenceOf(text: string, matches: readonly Match[]): Evidence[] {
  const seen = new Set<number>();
  return matches
    .filter(({ range }) => !seen.has(range.start) && seen.add(range.start))
    .slice(0, MOST_EVIDENCE)
    .map(({ range, rule }) => ({ range, text: text.slice(range.start, range.end), rule }));
}

function stateOf(facets: readonly FacetResult[], region: readonly Statement[], reading: Reading): State {
  const needed = facets.filter((facet) => facet.needed);
  if (needed.every(({ found }) => found)) return 'met';
  if (region.some(isSetAside)) return 'not-applicable';
  if (needed.some(({ found, vague }) => found || vague.length > 0)) return 'partial';
  if (region.some((statement) => !reading.isUnfilled(statement))) return 'partial';
  return region.length > 0 ? 'placeholder' : 'missing';
}

/** Vague words earn half of what stated ones do. */
function scoreOf(state: State, facets: readonly FacetResult[]): number {
  if (state === 'missing' || state === 'placeholder') return 0;
  const needed = facets.filter((facet) => facet.needed);
  const points = needed.map(({ found, vague }) => (found ? 1 : vague.length > 0 ? 0.5 : 0));
  const score = points.reduce<number>((a, b) => a + b, 0) / needed.length;
  return Math.round(score * 100) / 100;
}
