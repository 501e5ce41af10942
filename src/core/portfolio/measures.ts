import type { Measure } from '../model/portfolio';
import type { Say } from '../model/say';
import { decimal, listed } from '../text/say';

/** Below this many, numbers are told one by one: a percentage of three is no percentage. */
export const FEW = 5;

export interface Reading {
  readonly measure: Measure;
  readonly reading: string;
}

/** "3 of 12 (25%)", "1 of 3", "none to count". */
export function shareOf(counted: number, among: number, say: Say): Reading {
  const share = among < FEW ? null : counted / among;
  return { measure: { kind: 'share', share }, reading: shareRead(counted, among, share, say) };
}

function shareRead(counted: number, among: number, share: number | null, say: Say): string {
  if (among === 0) return say('none to count');
  return share === null
    ? say('{0} of {1}', counted, among)
    : say('{0} of {1} ({2}%)', counted, among, Math.round(share * 100));
}

/** "median 120 days, 85th percentile 300 days"; few are told one by one. */
export function daysRead(days: readonly number[], withPercentile: boolean, say: Say): Reading {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length < FEW) {
    const each = listed(sorted.map(String), say);
    const reading = sorted.length === 0 ? say('none to count') : say('{0} days', each);
    return { measure: { kind: 'days', median: null, percentile85: null }, reading };
  }
  const median = medianOf(sorted);
  const percentile85 = withPercentile ? percentileOf(sorted, 0.85) : null;
  const reading =
    percentile85 === null
      ? say('median {0} days', median)
      : say('median {0} days, 85th percentile {1} days', median, percentile85);
  return { measure: { kind: 'days', median, percentile85 }, reading };
}

/** "9 to 4 (2.3)"; without a second number there is no ratio. */
export function ratioOf(first: number, second: number, say: Say): Reading {
  const ratio = second === 0 || first + second < FEW ? null : first / second;
  return { measure: { kind: 'ratio', ratio }, reading: ratioRead(first, second, ratio, say) };
}

function ratioRead(first: number, second: number, ratio: number | null, say: Say): string {
  if (first + second === 0) return say('none to count');
  return ratio === null
    ? say('{0} to {1}', first, second)
    : say('{0} to {1} ({2})', first, second, decimal(ratio, say, 1));
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  const lower = sorted[Math.ceil(middle) - 1] ?? upper;
  return (lower + upper) / 2;
}

/** By nearest rank: a number that is really there. */
function percentileOf(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
