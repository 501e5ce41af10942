import type { CriterionResult, Evidence, FacetResult, State } from '../model/assessment';
import type { Criterion, Facet, Match } from '../model/criterion';
import type { Label, Proposal, Statement } from '../model/proposal';
import type { Range } from '../model/text';
import { isSetAside } from '../evidence/not-applicable';
import { isUnfilled, placeholderIn } from '../evidence/placeholders';
import { readingOf, type Reading } from '../evidence/reading';
import { rulesOf, type Findings } from '../evidence/survey';
import { vocabulary, type Vocabulary } from '../evidence/vocabulary';

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

/** Judges one criterion on one proposal, by what was found in it. `text` is the document's. */
export function judge(text: string, proposal: Proposal, findings: Findings, criterion: Criterion): Verdict {
  const own = vocabularyOf(criterion);
  const reading = readingOf(proposal);
  const region = regionOf(criterion, reading);
  const facets = criterion.facets.map((facet) => facetResult(text, findings, facet));
  const state = stateOf(facets, region, reading);
  const unfilled = region.find(isUnfilled) ?? region.find(reading.isUnfilled);
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
  const isElsewhere = (label: Label) => elsewhere.matches(label) && !own.matches(label);
  return reading.under(own).filter(({ labels }) => !labels.some(isElsewhere));
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

const vocabularies = new WeakMap<Criterion | Facet, Vocabulary>();

/** Everything a criterion's section, or a facet's value, may be labelled with. */
function vocabularyOf(owner: Criterion | Facet): Vocabulary {
  const known = vocabularies.get(owner);
  if (known) return known;
  const phrases = 'labels' in owner ? owner.labels : [...owner.headings, ...owner.keys];
  const made = vocabulary(phrases);
  vocabularies.set(owner, made);
  return made;
}

const elsewheres = new WeakMap<Criterion, Vocabulary>();

/** Labels under which a criterion's words mean something else. */
function elsewhereOf(criterion: Criterion): Vocabulary {
  const known = elsewheres.get(criterion) ?? vocabulary(criterion.elsewhere ?? []);
  elsewheres.set(criterion, known);
  return known;
}

function openFacets(reading: Reading, criterion: Criterion, region: readonly Statement[]) {
  const open = criterion.facets.flatMap((facet): [string, Range][] => {
    const statement = region.find((one) => isUnfilled(one) && reading.isUnder(one, vocabularyOf(facet)));
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

function facetResult(text: string, findings: Findings, facet: Facet): FacetResult {
  const matches = findings.by(rulesOf([facet]));
  const stated = evidenceOf(text, matches, 'stated');
  const vague = stated.length > 0 ? [] : evidenceOf(text, matches, 'vague');
  return { id: facet.id, needed: facet.needed, found: stated.length > 0, evidence: stated, vague };
}

function evidenceOf(text: string, matches: readonly Match[], strength: Match['strength']): Evidence[] {
  const seen = new Set<number>();
  return matches
    .filter((match) => match.strength === strength)
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
