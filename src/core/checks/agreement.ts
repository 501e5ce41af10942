import { daysIn } from '../evidence/days';
import { MONTH } from '../evidence/dates';
import { personIn, roleIn } from '../evidence/people';
import { stageNamed } from '../evidence/stage';
import { productIn } from '../evidence/systems';
import type { Days } from '../model/record';
import type { Fact } from './declared';

/** Whether two values of a fact say the same; null when nothing in them can be compared. */
export type Agreement = (one: string, other: string) => boolean | null;

/** Facts that can be held against each other. */
export const AGREEMENTS: Readonly<Partial<Record<Fact, Agreement>>> = {
  owner: comparing(ownerIn, areSameOwner),
  target: comparing(amountsIn, areSameTarget),
  stage: comparing(stageNamed, (one, other) => one === other),
  'data source': comparing(
    sourceIn,
    (one, other) => one.text.includes(other.name) || other.text.includes(one.name),
  ),
  'start date': comparing(daysIn, overlap),
  'end date': comparing(daysIn, overlap),
  'decision date': comparing(daysIn, overlap),
};

function comparing<T>(
  read: (text: string) => T | null,
  areSame: (one: T, other: T) => boolean | null,
): Agreement {
  return (one, other) => {
    const a = read(one);
    const b = read(other);
    return a === null || b === null ? null : areSame(a, b);
  };
}

/** A day lies in its quarter. */
function overlap(one: Days, other: Days): boolean {
  return one.first <= other.last && other.first <= one.last;
}

interface Owner {
  /** Of the first person or address, titles left out; of a role, the words that tell it from others. */
  readonly names: readonly string[];
  readonly kind: 'person' | 'address' | 'role';
  /** All that is said. */
  readonly words: readonly string[];
}

function ownerIn(text: string): Owner | null {
  const person = personIn(text);
  const name = person ? text.slice(person.start, person.end) : '';
  const kind = name.includes('@') ? 'address' : person ? 'person' : 'role';
  if (kind === 'role' && !roleIn(text)) return null;
  const told = kind === 'role' ? text : kind === 'address' ? name.replace(/(?<=.)@.*/s, '') : name;
  const left = kind === 'role' ? RANKS : TITLES;
  const names = wordsOf(told).filter((word) => !left.has(word));
  return names.length > 0 ? { names, kind, words: wordsOf(text) } : null;
}

const TITLES: ReadonlySet<string> = new Set([
  'dr',
  'prof',
  'mr',
  'ms',
  'mrs',
  'sir',
  'frau',
  'herr',
  'sr',
  'sra',
]);
/** What many roles are called; short forms such as "CRO" cannot be told apart. */
const RANKS: ReadonlySet<string> = new Set(
  'head chief director manager lead leader officer owner senior deputy vice president vp of the and for our a an'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** A role and a name, or a handle, may be the same person. */
function areSameOwner(one: Owner, other: Owner): boolean | null {
  if (one.kind === 'person' && other.kind === 'person') return areSamePerson(one, other);
  if (one.kind === 'address' || other.kind === 'address')
    return isAddressOf(one, other) || isAddressOf(other, one) || null;
  if (one.kind !== other.kind || isShort(one) || isShort(other)) return null;
  return one.names.some((name) => other.names.includes(name));
}

/** By the family name and another, or how it begins: "D. Whitfield" is Dana Whitfield, and Dan may be Daniel. */
function areSamePerson(one: Owner, other: Owner): boolean {
  const [family, otherFamily] = [one.names.at(-1)!, other.names.at(-1)!];
  if (family !== otherFamily) return one.words.includes(otherFamily) || other.words.includes(family);
  const [given, otherGiven] = [one.names.slice(0, -1), other.names.slice(0, -1)];
  const isSame = (name: string) =>
    otherGiven.some((another) => another.startsWith(name) || name.startsWith(another));
  return given.length === 0 || otherGiven.length === 0 || given.some(isSame);
}

/** What stands in an address is a name only when it fits: a handle may be anybody's. */
function isAddressOf(address: Owner, { names }: Owner): boolean {
  const letters = address.names.join('');
  return address.kind === 'address' && names.some((name) => name.length > 2 && letters.includes(name));
}

function isShort({ words }: Owner): boolean {
  return words.length === 1;
}

function sourceIn(text: string): { readonly name: string; readonly text: string } | null {
  const product = productIn(text);
  return product && { name: text.slice(product.start, product.end).toLowerCase(), text: text.toLowerCase() };
}

interface Amount {
  readonly value: number;
  /** What it is counted in: `minutes` for any length of time. */
  readonly unit: string;
}

/** The amounts of a target, dates left out; null when there are none. */
function amountsIn(text: string): Amount[] | null {
  const amounts = [...text.replace(DATES, ' ').replace(BETWEEN, '$1 $2 ').matchAll(AMOUNT)].map(amountOf);
  return amounts.length > 0 ? amounts : null;
}

const DATES = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\b${MONTH}(?: \\d{1,2}(?!\\d),?)?(?: \\d{4})?|\\b(?:19|20)\\d{2}\\b|\\b(?:Q|H|week|month|day|sprint|phase|wave) ?\\d{1,2}\\b`,
  'giu',
);
/** What the second number of two is counted in. */
const BETWEEN = /(\d[\d.,]{0,12}) ?(?:[-–]|to|bis) ?(?=\d[\d.,]{0,12} ?(%|\p{L}+))/gu;
const AMOUNT = /(?<currency>[€$£])? ?(?<number>\d[\d.,]{0,12}) ?(?<unit>%|€|\p{L}+)?/gu;

function amountOf({ groups = {} }: RegExpMatchArray): Amount {
  const { currency, number = '', unit = '' } = groups;
  const value = Number(
    number
      .replace(/[.,]$/, '')
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );
  const minutes = MINUTES.find(([name]) => name.test(unit))?.[1];
  if (minutes !== undefined) return { value: value * minutes, unit: 'minutes' };
  return { value, unit: currency ? 'money' : (UNITS.find(([name]) => name.test(unit))?.[1] ?? '') };
}

const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?)$/i, 1 / 60],
  [/^(?:m|mins?|minutes?|minuten|minutos?)$/i, 1],
  [/^(?:h|hrs?|hours?|stunden?|horas?)$/i, 60],
  [/^(?:days?|tagen?|tage|días?)$/i, 24 * 60],
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per$|percent|pct|prozent|por$)/i, '%'],
  [/^(?:€|eur|usd|gbp|chf|euros?|dollars?|pounds?)$/i, 'money'],
];

/** Of one unit; a share and a length of time are about different things. */
function areSameTarget(one: readonly Amount[], other: readonly Amount[]): boolean | null {
  const pairs = one.flatMap((a) =>
    other.filter((b) => a.unit === b.unit).map((b) => [a.value, b.value] as const),
  );
  return pairs.length === 0 ? null : pairs.some(([a, b]) => Math.abs(a - b) < 1e-6);
}
