import type { FileReport, Report } from '../core/report/json';
import { FACETS, type Labels } from './labels';

/** Hits and misses of one yes-or-no question. */
export interface Tally {
  readonly name: string;
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How often the tool agrees with the readers on a criterion's state. */
export interface Agreement {
  readonly name: string;
  readonly count: number;
  readonly exact: number;
  /** Both see a gap, or both see none: what a user feels most. */
  readonly gap: number;
}

export interface Score {
  readonly facets: readonly Tally[];
  readonly detection: Tally;
  readonly states: readonly Agreement[];
  /** One line for each disagreement. */
  readonly errors: readonly string[];
}

/** Scores a report with detection on, and one in which everything was assessed, against labels. */
export function scoreReports(labels: readonly Labels[], detected: Report, assessed: Report): Score {
  const errors: string[] = [];
  const entries = entriesByName(assessed);
  const found = entriesByName(detected);
  for (const { name } of labels)
    if (!entries.has(name)) errors.push(`${name}: labelled, and not among the documents`);
  return {
    facets: Object.keys(FACETS).map((name) => facetTally(name, labels, entries, errors)),
    detection: tally('detection', labels, errors, ({ name, isProposal }) =>
      answer(
        isProposal,
        found.get(name)?.some(({ detection }) => detection.isProposal),
      ),
    ),
    states: criteriaOf(labels).map((id) => agreement(id, labels, entries, errors)),
    errors,
  };
}

export function precision({ found, wrong }: Tally): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

export function f1(tallied: Tally): number {
  const [p, r] = [precision(tallied), recall(tallied)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

type Entries = ReadonlyMap<string, readonly FileReport[]>;

/** A case's name is its folder's where the file is called `input`. */
function entriesByName(report: Report): Entries {
  const entries = new Map<string, FileReport[]>();
  for (const file of report.files) {
    const [last = '', folder = ''] = file.path.split('/').toReversed();
    const name = /^input\.\w+$/.test(last) ? folder : last;
    entries.set(name, [...(entries.get(name) ?? []), file]);
  }
  return entries;
}

interface Answer {
  readonly expected: boolean;
  readonly actual: boolean;
}

function answer(expected: boolean | null | undefined, actual: boolean | undefined): Answer | null {
  return expected === null || expected === undefined || actual === undefined ? null : { expected, actual };
}

function facetTally(name: string, labels: readonly Labels[], entries: Entries, errors: string[]): Tally {
  const [criterion, facet] = FACETS[name] as readonly [string, string];
  return tally(name, labels, errors, (label) =>
    answer(
      label.facets[name],
      entries.get(label.name)?.some((entry) => states(entry, criterion, facet)),
    ),
  );
}

function states({ criteria }: FileReport, criterion: string, facet: string): boolean {
  const facets = criteria.find(({ id }) => id === criterion)?.facets;
  return facets?.find(({ id }) => id === facet)?.found === true;
}

function tally(
  name: string,
  labels: readonly Labels[],
  errors: string[],
  ask: (labels: Labels) => Answer | null,
): Tally {
  const answers = labels.flatMap((label) => {
    const given = ask(label);
    if (given && given.expected !== given.actual) {
      errors.push(`${label.name}: ${name} ${given.actual ? 'found, not there' : 'there, not found'}`);
    }
    return given ?? [];
  });
  const count = (expected: boolean, actual: boolean) =>
    answers.filter((one) => one.expected === expected && one.actual === actual).length;
  return { name, found: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

function criteriaOf(labels: readonly Labels[]): string[] {
  return [...new Set(labels.flatMap((label) => Object.keys(label.states)))];
}

const RANK = ['missing', 'placeholder', 'partial', 'met', 'not-applicable'];

function agreement(id: string, labels: readonly Labels[], entries: Entries, errors: string[]): Agreement {
  const pairs = labels.flatMap((label) => {
    const expected = label.states[id];
    const actual = bestState(id, entries.get(label.name));
    if (!expected || !actual) return [];
    if (isGap(expected) !== isGap(actual)) {
      errors.push(`${label.name}: ${id} is ${expected} to the readers, ${actual} to the tool`);
    }
    return [{ expected, actual }];
  });
  return {
    name: id,
    count: pairs.length,
    exact: pairs.filter(({ expected, actual }) => expected === actual).length,
    gap: pairs.filter(({ expected, actual }) => isGap(expected) === isGap(actual)).length,
  };
}

/** In a register, the best state of its entries; null when the document is not in the report. */
function bestState(id: string, entries: readonly FileReport[] | undefined): string | null {
  if (!entries) return null;
  const found = entries.map(({ criteria }) => criteria.find((one) => one.id === id)?.state ?? 'missing');
  return found.sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0] ?? null;
}

function isGap(state: string): boolean {
  return state === 'missing' || state === 'placeholder';
}
