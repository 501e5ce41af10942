import type { Fatigue, FatigueLimits, Measure, Metric } from '../model/portfolio';
import type { Say } from '../model/say';
import { FEW } from './measures';
import { decimal } from '../text/say';

/** The limits of the checklist. */
export const DEFAULT_LIMITS: FatigueLimits = { startFinish: 1.5, overdue: 0.25 };

/** More pilots start than finish, and decisions are overdue: one alone is no fatigue. */
export function fatigueOf(metrics: readonly Metric[], limits: FatigueLimits, say: Say): Fatigue {
  const metric = (wanted: string) => metrics.find(({ id }) => id === wanted);
  const startFinish = metric('start-finish');
  const overdue = metric('overdue-decisions');
  const started = startFinish?.counted.proposals.length ?? 0;
  const finished = startFinish?.among.proposals.length ?? 0;
  const share = shareIn(overdue?.measure);
  const reading = say(
    'Started to finished: {0}, the limit is {1}. Overdue decisions: {2}, the limit is {3}%.',
    startFinish?.reading ?? '',
    decimal(limits.startFinish, say),
    overdue?.reading ?? '',
    Math.round(limits.overdue * 100),
  );
  if (share === null || started + finished < FEW) {
    return { state: 'unknown', limits, reading: say('Too few pilots with dates to tell. {0}', reading) };
  }
  // As a product, for finishing none is a ratio beyond any limit.
  const isFlagged = started > limits.startFinish * finished && share > limits.overdue;
  return { state: isFlagged ? 'flagged' : 'clear', limits, reading };
}

function shareIn(measure: Measure | undefined): number | null {
  return measure?.kind === 'share' ? measure.share : null;
}
