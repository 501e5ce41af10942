import type { Day } from '../evidence/calendar';
import type { FactGap, PortfolioProposal } from '../model/portfolio';
import type { Days, PilotRecord, Written } from '../model/record';
import type { Say } from '../model/say';
import { yearBefore } from './days';
import { keyOf } from './record';

/** A proposal in its portfolio: `index` is what numbers refer to. */
export interface Item extends PortfolioProposal {
  readonly index: number;
}

/** The facts that are dates. */
export type DateField = {
  [K in keyof PilotRecord]: PilotRecord[K] extends Written<Days> | null ? K : never;
}[keyof PilotRecord];

/** The days of a fact, or null when it is missing or cannot be read. */
export function daysOf({ record }: Item, field: DateField): Days | null {
  return record[field]?.value ?? null;
}

/** The day of a fact; null also when what is written is longer than a day. */
export function dayOf(item: Item, field: DateField): Day | null {
  const days = daysOf(item, field);
  return days && days.first === days.last ? days.first : null;
}

/** Whether all of the days a date may mean are over. */
export function isPast(days: Days | null, today: Day): boolean {
  return days !== null && days.last < today;
}

/** Whether a date has come, whichever of its days it means. */
export function hasCome(days: Days | null, today: Day): boolean {
  return days !== null && days.last <= today;
}

/** In use with people, and not over. */
export function isActive(item: Item, today: Day): boolean {
  return item.stage === 'pilot' && !isPast(daysOf(item, 'ended'), today);
}

/** Once a pilot: in front of people now, or earlier. */
export function hasBegun({ stage }: Item): boolean {
  return stage !== null && ['pilot', 'production', 'stopped', 'retired'].includes(stage);
}

export function isScaled({ stage, record }: Item): boolean {
  return stage === 'production' || record.decision?.value === 'scale';
}

export function isStopped({ stage, record }: Item): boolean {
  return stage === 'stopped' || record.decision?.value === 'stop';
}

/** Whether somebody decided: it is recorded, or it shows in the stage. */
export function isDecided(item: Item): boolean {
  const { decided, decision } = item.record;
  return decided !== null || decision !== null || isScaled(item) || isStopped(item);
}

/** Why a date cannot be counted with; null when it can. `exact` asks for a day, not for a month or quarter. */
export function dateGap(item: Item, field: DateField, say: Say, exact = false): FactGap | null {
  const written = item.record[field];
  if (!written) return gap(item, field, (key) => say('{0} is missing', key));
  const { text, value } = written;
  if (!value) return gap(item, field, (key) => say('{0} “{1}” is not one date that can be read', key, text));
  const isWhole = !exact || dayOf(item, field) !== null;
  return isWhole ? null : gap(item, field, (key) => say('{0} “{1}” is not a day', key, text));
}

/** The gaps of those items that have one. */
export function dateGaps(items: readonly Item[], field: DateField, say: Say, exact = false): FactGap[] {
  return items.flatMap((item) => dateGap(item, field, say, exact) ?? []);
}

/** Also of dates that lie within the last 12 months only on some of their days. */
export function windowGaps(
  items: readonly Item[],
  fieldOf: (item: Item) => DateField,
  today: Day,
  say: Say,
): FactGap[] {
  const edge = yearBefore(today);
  return items.flatMap((item) => {
    const field = fieldOf(item);
    const days = daysOf(item, field);
    if (!days) return dateGap(item, field, say) ?? [];
    const isEither = days.first <= edge && days.last > edge;
    const text = item.record[field]?.text ?? '';
    return isEither
      ? gap(item, field, (key) => say('{0} “{1}” may be more or less than a year ago', key, text))
      : [];
  });
}

export function gap(
  { index }: Item,
  field: keyof PilotRecord | 'stage',
  messageFor: (key: string) => string,
): FactGap {
  const key = field === 'stage' ? field : keyOf(field);
  return { proposal: index, field: key, message: messageFor(key) };
}
