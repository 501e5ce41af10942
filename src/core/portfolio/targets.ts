import type { PilotRecord } from '../model/record';

/**
 * Whether what was reached meets the target; null when the record does not say. The target's own words decide
 * which way is better ("at most 30 minutes"), else the way from the baseline to it.
 */
export function isTargetMet({ baseline, target, actual }: PilotRecord): boolean | null {
  const aim = amountIn(target);
  const reached = amountIn(actual);
  if (!aim || !reached || !isSameUnit(aim, reached)) return null;
  const from = amountIn(baseline);
  const start = from && isSameUnit(from, aim) && from.value !== aim.value ? from.value : null;
  const isLower = lowerIsBetter(target ?? '', start, aim.value);
  return isLower === null ? null : isLower ? reached.value <= aim.value : reached.value >= aim.value;
}

/** Whether a value holds a number, as evidence must. */
export function isMeasured(value: string | null): boolean {
  return amountIn(value) !== null;
}

interface Amount {
  readonly value: number;
  /** Empty when none is written. */
  readonly unit: string;
}

const AMOUNT = /([-−]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(%|\p{L}+)?/u;

/** "From 42 to 25 minutes" is 25; "2 to 3 days" is no one amount. */
const ORIGIN = /\bfrom\b.*?\bto\b/i;
const SPREAD = /\d ?%? ?(?:-|–|to) ?\d/;

function amountIn(text: string | null): Amount | null {
  const value = (text ?? '').replace(ORIGIN, '');
  return SPREAD.test(value) ? null : amountOf(value);
}

function amountOf(text: string): Amount | null {
  const [, sign = '', digits, unit = ''] = AMOUNT.exec(text) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', '')) * (sign === '' ? 1 : -1);
  return { value, unit: unitOf(unit.toLowerCase()) };
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|percent|per)$/, '%'],
  [/^(?:m|mins?|minutes?)$/, 'min'],
  [/^(?:h|hrs?|hours?)$/, 'h'],
  [/^(?:s|secs?|seconds?)$/, 's'],
  [/^(?:d|days?)$/, 'd'],
];

function unitOf(word: string): string {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? word.replace(/s$/, '');
}

function isSameUnit(a: Amount, b: Amount): boolean {
  return a.unit === b.unit || a.unit === '' || b.unit === '';
}

const LOWER = /\b(?:at most|not? more than|up to|below|under|(?<!not? )(?:less|fewer) than)\b|[≤<]/i;
const HIGHER = /\b(?:at least|not? (?:less|fewer) than|above|over|(?<!not? )more than)\b|[≥>]/i;

function lowerIsBetter(target: string, start: number | null, aim: number): boolean | null {
  if (LOWER.test(target)) return true;
  if (HIGHER.test(target)) return false;
  return start === null ? null : aim < start;
}
