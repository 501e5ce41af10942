import { CRITERIA } from '../criteria';
import { PILLARS, type Criterion } from '../model/criterion';

/** Something of a criterion in a document whose boundaries are counted from 0. */
export interface Landmark {
  readonly criterion: Criterion;
  /** 2.5 stands between the boundaries 2 and 3; what is to be inserted stands at a boundary itself. */
  readonly position: number;
}

/**
 * The boundary a criterion belongs at: the one that most of what stands there agrees with, its closest relatives
 * before all. So a document that has its parts in an order of its own keeps it.
 */
export function boundaryFor(
  criterion: Criterion,
  landmarks: readonly Landmark[],
  boundaries: readonly number[],
): number {
  const costs = boundaries.map((boundary) => costOf(criterion, landmarks, boundary));
  const lowest = Math.min(...costs);
  const best = boundaries.filter((_, index) => costs[index]! <= lowest + 1e-9);
  const nearest = [...landmarks].sort((a, b) => distance(criterion, a) - distance(criterion, b))[0];
  const comesFirst = nearest && rankOf(criterion) < rankOf(nearest.criterion);
  return (comesFirst ? best.at(-1) : nearest ? best[0] : best.at(-1))!;
}

/** Where a criterion stands in a proposal that starts from the work and ends with what comes next. */
export function rankOf({ id }: Criterion): number {
  return RANKS.get(id) ?? RANKS.size;
}

function costOf(criterion: Criterion, landmarks: readonly Landmark[], boundary: number): number {
  const wrong = landmarks.filter(
    (one) =>
      one.position !== boundary && one.position < boundary !== rankOf(one.criterion) < rankOf(criterion),
  );
  return wrong.reduce((sum, one) => sum + 1 / distance(criterion, one), 0);
}

function distance(criterion: Criterion, landmark: Landmark): number {
  return Math.max(1, Math.abs(rankOf(criterion) - rankOf(landmark.criterion)));
}

/** What hurts comes before what should change. */
const FIRST = 'problem-work-first';

const RANKS: ReadonlyMap<string, number> = new Map(
  CRITERIA.map((criterion, index) => ({ criterion, index }))
    .sort(
      (a, b) =>
        Number(b.criterion.id === FIRST) - Number(a.criterion.id === FIRST) ||
        PILLARS.indexOf(a.criterion.pillar) - PILLARS.indexOf(b.criterion.pillar) ||
        a.index - b.index,
    )
    .map(({ criterion }, rank) => [criterion.id, rank]),
);
