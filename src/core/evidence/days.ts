import { dayIn, type Day } from './calendar';
import { Pattern } from '../text/pattern';
import { MONTHS } from './lexicon/en';
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

/** A full date somebody wrote, real or not. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly isReal: boolean;
}

/** Every date of a text that names its month and day. */
export function datesIn(text: string): WrittenDate[] {
  return WRITTEN.all(text).map(({ 0: words, index, groups = {} }) => {
    const number = groups.number ? Number(groups.number) : monthNamed(groups.name ?? groups.before ?? '');
    const day = Number.parseInt(groups.isoDay ?? groups.day ?? groups.after ?? '', 10);
    // Without a year it may be any: 29 February can be.
    const year = Number(groups.isoYear ?? groups.year ?? groups.then ?? 2000);
    const isReal =
      number >= 1 && number <= 12 && day >= 1 && day <= new Date(Date.UTC(year, number, 0)).getUTCDate();
    return { start: index, end: index + words.length, isReal };
  });
}

/** A stretch of time written in one go. */
export interface WrittenRange {
  readonly start: number;
  readonly end: number;
  readonly from: Day;
  readonly to: Day;
}

/** "from 1 May 2027 to 30 June 2027", with both years. */
export function rangesIn(text: string): WrittenRange[] {
  const dates = datesIn(text);
  return dates.slice(1).flatMap((last, index) => {
    const first = dates[index]!;
    const from = dayIn(text.slice(first.start, first.end));
    const to = dayIn(text.slice(last.start, last.end));
    const isRange = /^ ?(?:to|until|till|through|[-–—→]) ?$/.test(text.slice(first.end, last.start));
    return isRange && from && to ? [{ start: first.start, end: last.end, from, to }] : [];
  });
}

function namesSeveral(text: string): boolean {
  return (text.match(/\b(?:19|20)\d{2}(?!\d)/g) ?? []).length > 1;
}

function isAmbiguous(text: string): boolean {
  const [, one = '', other = ''] = /\b(\d{1,2})[./-](\d{1,2})[./-]\d{4}\b/.exec(text) ?? [];
  return one !== other && Number(one) <= 12 && Number(other) <= 12;
}

const month = MONTHS.map((name) => `(?:${name})`).join('|');
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const IN_YEAR = (name: string) => `,? (?<${name}>(?:19|20)\\d{2})\\b`;
/** "June 31 users" is no date, "June 31, 2027" is one. */
const WRITTEN = new Pattern(
  [
    '(?<![\\d-])(?<isoYear>(?:19|20)\\d{2})-(?<number>\\d{2})-(?<isoDay>\\d{2})(?![\\d-])',
    `(?<![\\d.,/-])(?<day>${DAY}) (?:of )?(?<name>${month})\\b(?:\\.?${IN_YEAR('year')})?`,
    `\\b(?<before>${month})\\b\\.? (?<after>${DAY})${IN_YEAR('then')}`,
  ].join('|'),
  'giu',
);
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

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
