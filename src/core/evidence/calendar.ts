import { strict } from 'chrono-node/en';
import { detector, spanOf } from './detector';

/** A day of the calendar, as `YYYY-MM-DD`. */
export type Day = string;

/**
 * The first full date of a text, or null. Only what is written counts: a date without its year is none, and
 * neither is a length of time.
 */
export function dayIn(text: string): Day | null {
  if (!likelyDateIn(text)) return null;
  const iso = ISO.exec(text);
  if (iso) return isReal(iso[0]) ? iso[0] : null;
  const found = strict.parse(text, NOWHERE).find(({ start }) => FULL.every((part) => start.isCertain(part)));
  return found ? FULL.map((part) => String(found.start.get(part)).padStart(2, '0')).join('-') : null;
}

/** Parsing dates is slow: only texts that could hold one are parsed. */
const likelyDateIn = detector((text) => spanOf(/\b(?:19|20)\d{2}\b/.exec(text)));
const ISO = /\b\d{4}-\d{2}-\d{2}\b/;
const FULL = ['year', 'month', 'day'] as const;
/** Dates relative to today are not read, so that a verdict does not depend on the clock. */
const NOWHERE = new Date(Date.UTC(2000, 0, 1, 12));

function isReal(day: Day): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
