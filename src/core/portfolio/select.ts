import type { Level } from '../model/assessment';
import type { Metric, PortfolioProposal } from '../model/portfolio';
import type { Stage } from '../model/stage';
import { compareNames } from '../text/collate';

/** Which proposals are shown; what is empty leaves none out. */
export interface Selection {
  /** Words that stand in the title, the path, the id or the owner, all of them. */
  readonly search: string;
  readonly stages: readonly (Stage | null)[];
  readonly levels: readonly (Level | null)[];
  /** Lists of proposals behind the metrics. */
  readonly behind: readonly Behind[];
}

/** The proposals a metric counts, those it counts them among, or those of which it misses a fact. */
export interface Behind {
  readonly metric: string;
  readonly list: 'counted' | 'among' | 'gaps';
}

type Lists = Pick<Metric, 'id'> & {
  readonly counted: Pick<Metric['counted'], 'proposals'>;
  readonly among: Pick<Metric['among'], 'proposals'>;
  readonly gaps: readonly Pick<Metric['gaps'][number], 'proposal'>[];
};

export const EVERYTHING: Selection = { search: '', stages: [], levels: [], behind: [] };

/** A proposal in its portfolio: `index` is what metrics and gaps refer to. */
export type Indexed<T> = T & { readonly index: number };

/** What is searched and filtered: less than a whole proposal, for a page that was sent less. */
export type Selectable = Pick<PortfolioProposal, 'path' | 'entry' | 'title' | 'stage' | 'level' | 'score'> & {
  readonly record: Pick<PortfolioProposal['record'], 'id' | 'owner' | 'decisionDate'>;
};

/** The proposals of a selection, in the order given. */
export function select<T extends Selectable>(
  proposals: readonly Indexed<T>[],
  metrics: readonly Lists[],
  { search, stages, levels, behind }: Selection,
): Indexed<T>[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const listed = new Set(behind.flatMap((one) => listOf(metrics, one)));
  return proposals.filter(
    (proposal) =>
      (stages.length === 0 || stages.includes(proposal.stage)) &&
      (levels.length === 0 || levels.includes(proposal.level)) &&
      (behind.length === 0 || listed.has(proposal.index)) &&
      (words.length === 0 || holds(proposal, words)),
  );
}

/** Indices of the proposals in a list behind a metric. */
function listOf(metrics: readonly Lists[], { metric, list }: Behind): readonly number[] {
  const found = metrics.find(({ id }) => id === metric);
  if (!found) return [];
  return list === 'gaps' ? found.gaps.map(({ proposal }) => proposal) : found[list].proposals;
}

function holds({ title, path, entry, record }: Selectable, words: readonly string[]): boolean {
  const text = [title, path, entry, record.id, record.owner].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What proposals can be sorted by. */
export const SORT_KEYS = ['title', 'path', 'stage', 'owner', 'level', 'score', 'decision-date'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Order {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** Those that do not say come last, whichever way. */
export function sorted<T extends Selectable>(proposals: readonly T[], { by, isDescending }: Order): T[] {
  const sign = isDescending ? -1 : 1;
  return proposals
    .map((proposal) => ({ proposal, key: sortKey(proposal, by) }))
    .sort((a, b) => compare(a.key, b.key, sign))
    .map(({ proposal }) => proposal);
}

function sortKey(proposal: Selectable, by: SortKey): string | number | null {
  const { title, path, stage, level, score, record } = proposal;
  const date = record.decisionDate?.value?.last ?? null;
  return { title, path, stage, level, score, owner: record.owner, 'decision-date': date }[by];
}

type Key = string | number | null;

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * compareNames(String(a), String(b));
}
