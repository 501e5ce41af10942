import type { CriterionResult, Level, Readiness } from '../model/assessment';
import type { Criterion, Pillar } from '../model/criterion';
import { PILLARS } from '../model/criterion';
import type { Scale } from '../model/settings';

/** The scale of the checklist. */
export const DEFAULT_SCALE: Scale = {
  weights: { error: 10, warning: 5, information: 2.5 },
  caps: { coreAtZero: 49, coreBelowOne: 69 },
  pilotReady: { pillar: 0.5, met: ['decision-gate'] },
  scaleReady: {
    score: 85,
    pillar: 0.75,
    met: ['performance-expectations', 'monitoring-plan', 'operating-model', 'scale-path'],
  },
};

interface Scored {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
}

/** Score, level, weakest pillar and next best fix of one proposal. */
export function readinessOf(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  scale: Scale = DEFAULT_SCALE,
): Readiness {
  const scored = assessable(criteria, results);
  const uncapped = weightedScore(scored, scale);
  const score = capped(uncapped, scored, scale);
  const pillars = pillarScores(scored, scale);
  return {
    score: Math.round(score),
    uncappedScore: Math.round(uncapped),
    level: levelOf(scored, scale),
    weakestPillar: weakest(pillars),
    nextBestFix: nextBestFix(scored, scale),
  };
}

/** What the score is made of. */
export interface Breakdown {
  /** 0 to 1; a pillar of which all was set aside is left out. */
  readonly pillars: ReadonlyMap<Pillar, number>;
  /** What completing each criterion that is not met would bring, the best fix first. */
  readonly gains: readonly Gain[];
  /** Null at the highest level. */
  readonly next: NextStep | null;
}

/** What the next level asks for and the proposal lacks. */
export interface NextStep {
  readonly level: 'L1' | 'L2' | 'L3';
  /** Ids of criteria: to be stated in part for the first level, and to be met for the others. */
  readonly criteria: readonly string[];
  /** Those that reach too little. */
  readonly pillars: readonly Pillar[];
  /** The score to reach; null when it is no obstacle. */
  readonly score: number | null;
}

/** Points of the score, of 100. */
export interface Gain {
  readonly criterion: string;
  readonly isCore: boolean;
  /** With the gates, rounded: none while another core criterion holds the score back. */
  readonly gain: number;
  /** Without them, not rounded. */
  readonly uncappedGain: number;
}

/** The parts of one proposal's score. */
export function breakdownOf(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  scale: Scale = DEFAULT_SCALE,
): Breakdown {
  const scored = assessable(criteria, results);
  return {
    pillars: pillarScores(scored, scale),
    gains: gainsOf(scored, scale),
    next: nextStep(scored, scale),
  };
}

/** What is not applicable counts for nothing. */
function assessable(criteria: readonly Criterion[], results: readonly CriterionResult[]): Scored[] {
  return pair(criteria, results).filter(({ result }) => result.state !== 'not-applicable');
}

function pair(criteria: readonly Criterion[], results: readonly CriterionResult[]): Scored[] {
  return results.flatMap((result) => {
    const criterion = criteria.find(({ id }) => id === result.id);
    return criterion ? [{ criterion, result }] : [];
  });
}

function weightedScore(scored: readonly Scored[], scale: Scale): number {
  const total = sum(scored.map(({ criterion }) => scale.weights[criterion.severity]));
  const reached = sum(
    scored.map(({ criterion, result }) => scale.weights[criterion.severity] * result.score),
  );
  return total === 0 ? 0 : (100 * reached) / total;
}

function capped(score: number, scored: readonly Scored[], scale: Scale): number {
  const core = scored.filter(isCore);
  if (core.some(({ result }) => result.score === 0)) return Math.min(score, scale.caps.coreAtZero);
  if (core.some(({ result }) => result.score < 1)) return Math.min(score, scale.caps.coreBelowOne);
  return score;
}

function isCore({ criterion }: Scored): boolean {
  return criterion.severity === 'error';
}

function pillarScores(scored: readonly Scored[], scale: Scale): ReadonlyMap<Pillar, number> {
  const present = PILLARS.filter((pillar) => scored.some(({ criterion }) => criterion.pillar === pillar));
  return new Map(
    present.map((pillar) => {
      const own = scored.filter(({ criterion }) => criterion.pillar === pillar);
      return [pillar, weightedScore(own, scale) / 100];
    }),
  );
}

function weakest(pillars: ReadonlyMap<Pillar, number>): Pillar | null {
  const [first] = [...pillars].sort(([, a], [, b]) => a - b);
  return first && first[1] < 1 ? first[0] : null;
}

function levelOf(scored: readonly Scored[], scale: Scale): Level {
  if (!scored.some(isCore)) return 'L0';
  const step = nextStep(scored, scale);
  return step ? LEVEL_BELOW[step.level] : 'L3';
}

const LEVEL_BELOW = { L1: 'L0', L2: 'L1', L3: 'L2' } as const;

/** The first level of which something is lacking. */
function nextStep(scored: readonly Scored[], scale: Scale): NextStep | null {
  const { pilotReady, scaleReady } = scale;
  const core = scored.filter(isCore);
  const pillars = [...pillarScores(scored, scale)];
  const score = capped(weightedScore(scored, scale), scored, scale);
  const unmet = (ids: readonly string[]) => ids.filter((id) => !isMet(id, scored));
  const below = (cut: number) => pillars.filter(([, reached]) => reached < cut).map(([pillar]) => pillar);
  const steps: NextStep[] = [
    {
      level: 'L1',
      criteria: idsOf(core.filter(({ result }) => result.score === 0)),
      pillars: [],
      score: null,
    },
    {
      level: 'L2',
      criteria: [...new Set(unmet([...idsOf(core), ...pilotReady.met]))],
      pillars: below(pilotReady.pillar),
      score: null,
    },
    {
      level: 'L3',
      criteria: unmet(scaleReady.met),
      pillars: below(scaleReady.pillar),
      score: score < scaleReady.score ? scaleReady.score : null,
    },
  ];
  return steps.find(isLacking) ?? null;
}

function isLacking({ criteria, pillars, score }: NextStep): boolean {
  return criteria.length + pillars.length > 0 || score !== null;
}

function isMet(id: string, scored: readonly Scored[]): boolean {
  return scored.some(({ criterion, result }) => criterion.id === id && result.state === 'met');
}

function idsOf(scored: readonly Scored[]): string[] {
  return scored.map(({ criterion }) => criterion.id);
}

/**
 * The criterion whose completion gains most; the gain counts the gate it would open. Where several core criteria hold
 * the score back, none gains anything alone: then it is one of them.
 */
function nextBestFix(scored: readonly Scored[], scale: Scale): Readiness['nextBestFix'] {
  const [best] = gainsOf(scored, scale);
  return best ? { criterion: best.criterion, gain: best.gain } : null;
}

function gainsOf(scored: readonly Scored[], scale: Scale): Gain[] {
  const now = capped(weightedScore(scored, scale), scored, scale);
  return scored
    .filter(({ result }) => result.score < 1)
    .map((gap) => {
      const { criterion } = gap;
      const fixed = scored.map((one) =>
        one.criterion === criterion ? { criterion, result: { ...one.result, score: 1 } } : one,
      );
      const gain = capped(weightedScore(fixed, scale), fixed, scale) - now;
      const uncappedGain = weightedScore(fixed, scale) - weightedScore(scored, scale);
      return { criterion: criterion.id, isCore: isCore(gap), gain: Math.round(gain), uncappedGain };
    })
    .sort(
      (a, b) => b.gain - a.gain || Number(b.isCore) - Number(a.isCore) || b.uncappedGain - a.uncappedGain,
    );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
