import type { Measure } from '../model/portfolio';

/** Below this many, numbers are told one by one: a percentage of three is no percentage. */
export const FEW = 5;

export interface Reading {
  readonly measure: Measure;
  readonly reading: string;
}

/** "3 of 12 (25%)", "1 of 3", "none to count". */
export function shareOf(counted: number, among: number): Reading {
  const share = among < FEW ? null : counted / among;
  const percent = share === null ? '' : ` (${Math.round(share * 100)}%)`;
  const reading = among === 0 ? 'none to count' : `${counted} of ${among}${percent}`;
  return { measure: { kind: 'share', share }, reading };
}

/** "median 120 days, 85th percentile 300 days"; few are told one by one. */
export function daysRead(days: readonly number[], withPercentile: boolean): Reading {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length < FEW) {
    const reading = sorted.length === 0 ? 'none to count' : `${listed(sorted)} days`;
    return { measure: { kind: 'days', median: null, percentile85: null }, reading };
  }
  const median = medianOf(sorted);
  const percentile85 = withPercentile ? percentileOf(sorted, 0.85) : null;
  const rest = percentile85 === null ? '' : `, 85th percentile ${percentile85} days`;
  return { measure: { kind: 'days', median, percentile85 }, reading: `median ${median} days${rest}` };
}

/** "9 to 4 (2.3)"; without a second number there is no ratio. */
export function ratioOf(first: number, second: number): Reading {
  const ratio = second === 0 || first + second < FEW ? null : first / second;
  const number = ratio === null ? '' : ` (${ratio.toFixed(1)})`;
  const reading = first + second === 0 ? 'none to count' : `${first} to ${second}${number}`;
  return { measure: { kind: 'ratio', ratio }, reading };
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

function listed(numbers: readonly number[]): string {
  return new Intl.ListFormat('en').format(numbers.map(String));
}
