import { dayIn, type Day } from '../evidence/calendar';
import { MONTHS } from '../evidence/lexicon/en';
import type { Days } from '../model/record';

/**
 * The days a written date may mean, or null when that cannot be told: `03/04/2026` is in March or in April, and of
 * two dates either could be meant. A month, quarter, half or year has many days; none is picked.
 */
export function daysIn(text: string): Days | null {
  if (namesSeveral(text) || isAmbiguous(text)) return null;
  const day = dayIn(text);
  return day ? { first: day, last: day } : periodIn(text.trim());
}

function namesSeveral(text: string): boolean {
  return (text.match(/\b(?:19|20)\d{2}(?!\d)/g) ?? []).length > 1;
}

function isAmbiguous(text: string): boolean {
  const [, one = '', other = ''] = /\b(\d{1,2})[./-](\d{1,2})[./-]\d{4}\b/.exec(text) ?? [];
  return one !== other && Number(one) <= 12 && Number(other) <= 12;
}

const month = MONTHS.map((name) => `(?:${name})`).join('|');
const PREFIX = '(?:in |by )?';
const ISO_MONTH = /^(?<year>\d{4})-(?<number>0[1-9]|1[0-2])$/;
const MONTH = new RegExp(`^${PREFIX}(?<name>${month})\\.?,? ?(?<year>\\d{4})$`, 'i');
const PART = new RegExp(
  `^${PREFIX}(?:(?<part>Q[1-4]|H[12])[ /-]?(?<year>\\d{4})|(?<first>\\d{4})[ /-]?(?<then>Q[1-4]|H[12]))$`,
  'i',
);
const YEAR = new RegExp(`^${PREFIX}(?<year>(?:19|20)\\d{2})$`, 'i');

/** A fiscal year or quarter is none of them: when it starts is everybody's own choice. */
function periodIn(text: string): Days | null {
  const iso = ISO_MONTH.exec(text)?.groups;
  if (iso) return months(Number(iso.year), Number(iso.number), 1);
  const named = MONTH.exec(text)?.groups;
  if (named) return months(Number(named.year), monthNamed(named.name ?? ''), 1);
  const part = PART.exec(text)?.groups;
  if (part) return partOf(Number(part.year ?? part.first), (part.part ?? part.then ?? '').toUpperCase());
  const year = YEAR.exec(text)?.groups;
  return year ? months(Number(year.year), 1, 12) : null;
}

function monthNamed(name: string): number {
  return 1 + MONTHS.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(name));
}

function partOf(year: number, part: string): Days {
  const length = part.startsWith('Q') ? 3 : 6;
  return months(year, 1 + (Number(part.slice(1)) - 1) * length, length);
}

function months(year: number, from: number, count: number): Days {
  return { first: dayOf(Date.UTC(year, from - 1, 1)), last: dayOf(Date.UTC(year, from - 1 + count, 0)) };
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

export function daysBefore(day: Day, count: number): Day {
  return dayOf(timeOf(day) - count * DAY);
}

/** The same day a year before; of 29 February, the day before March. */
export function yearBefore(day: Day): Day {
  const [year = 0, number = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year - 1, number, 0)).getUTCDate();
  return dayOf(Date.UTC(year - 1, number - 1, Math.min(date, last)));
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
