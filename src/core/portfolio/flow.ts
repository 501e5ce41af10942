import type { Day } from '../evidence/calendar';
import type { Definition } from './definition';
import { daysBetween, yearBefore } from './days';
import {
  dateGaps,
  dayOf,
  daysOf,
  gap,
  hasBegun,
  hasCome,
  isActive,
  isDecided,
  isPast,
  isScaled,
  isStopped,
  windowGaps,
  type DateField,
  type Item,
} from './facts';
import { daysRead, ratioOf } from './measures';

/** Whether pilots move: from a start to a decision, and on. */
export const FLOW: readonly Definition[] = [
  {
    id: 'overdue-decisions',
    title: 'Overdue decisions',
    definition:
      'Active pilots whose decision-date is past and that have neither decided nor decision, over active pilots with a decision-date.',
    labels: ['Overdue', 'Active pilots with a decision date'],
    count: (items, today, say) => {
      const active = items.filter((item) => isActive(item, today));
      const dated = active.filter((item) => daysOf(item, 'decisionDate'));
      const isOverdue = (item: Item) =>
        isPast(daysOf(item, 'decisionDate'), today) && !item.record.decided && !item.record.decision;
      return { counted: dated.filter(isOverdue), among: dated, gaps: dateGaps(active, 'decisionDate', say) };
    },
  },
  {
    id: 'undated-pilots',
    title: 'Undated pilots',
    definition: 'Active pilots with no decision-date, over active pilots.',
    labels: ['Without a decision date', 'Active pilots'],
    count: (items, today) => {
      const active = items.filter((item) => isActive(item, today));
      return { counted: active.filter(({ record }) => !record.decisionDate), among: active };
    },
  },
  {
    id: 'pilot-age',
    title: 'Pilot age',
    definition: 'Days since an active pilot started: median and 85th percentile (nearest rank).',
    labels: ['Active pilots with a start day', 'Active pilots'],
    count: (items, today, say) => {
      const active = items.filter((item) => isActive(item, today));
      const aged = active.filter((item) => dayOf(item, 'started') && hasCome(daysOf(item, 'started'), today));
      const ages = aged.map((item) => daysBetween(dayOf(item, 'started') ?? today, today));
      return {
        counted: aged,
        among: active,
        gaps: dateGaps(active, 'started', say, true),
        reading: daysRead(ages, true, say),
      };
    },
  },
  {
    id: 'conversion',
    title: 'Conversion',
    definition:
      'Of pilots started at least 12 months ago, those that reached production. Undecided ones count as not.',
    labels: ['Reached production', 'Pilots started at least 12 months ago'],
    count: (items, today, say) => {
      const begun = items.filter(hasBegun);
      const old = begun.filter((item) => hasCome(daysOf(item, 'started'), yearBefore(today)));
      const reached = (item: Item) =>
        item.stage === 'production' || hasCome(daysOf(item, 'productionDate'), today);
      return {
        counted: old.filter(reached),
        among: old,
        gaps: windowGaps(begun, () => 'started', today, say),
      };
    },
  },
  {
    id: 'stop-rate',
    title: 'Stop rate',
    definition:
      'Stopped pilots over decided ones: those with a decision or a decided date, or at stage production or stopped. None stopped suggests that nobody ends pilots.',
    labels: ['Stopped', 'Decided pilots'],
    count: (items) => {
      const decided = items.filter(hasBegun).filter(isDecided);
      return { counted: decided.filter(isStopped), among: decided };
    },
  },
  {
    id: 'slippage',
    title: 'Slippage',
    definition: 'Days from original-decision-date to decision-date: the median.',
    labels: ['Pilots with both dates', 'Pilots with an original decision date'],
    count: (items, _, say) => {
      const moved = items.filter((item) => hasBegun(item) && item.record.originalDecisionDate);
      const both = moved.filter((item) => dayOf(item, 'originalDecisionDate') && dayOf(item, 'decisionDate'));
      const slips = both.map((item) =>
        daysBetween(dayOf(item, 'originalDecisionDate') ?? '', dayOf(item, 'decisionDate') ?? ''),
      );
      const gaps = [
        ...dateGaps(moved, 'originalDecisionDate', say, true),
        ...dateGaps(moved, 'decisionDate', say, true),
      ];
      return { counted: both, among: moved, gaps, reading: daysRead(slips, false, say) };
    },
  },
  {
    id: 'extended-twice',
    title: 'Extended twice or more',
    definition: 'Pilots with 2 extensions or more, over pilots that say how often they were extended.',
    labels: ['Extended twice or more', 'Pilots with a count of extensions'],
    count: (items, _, say) => {
      const told = items.filter((item) => hasBegun(item) && item.record.extensions);
      const counting = told.filter(({ record }) => record.extensions?.value !== null);
      const gaps = told
        .filter(({ record }) => record.extensions?.value === null)
        .map((item) =>
          gap(item, 'extensions', (key) =>
            say('{0} “{1}” is no number', key, item.record.extensions?.text ?? ''),
          ),
        );
      return {
        counted: counting.filter(({ record }) => (record.extensions?.value ?? 0) >= OFTEN),
        among: counting,
        gaps,
      };
    },
  },
  {
    id: 'start-finish',
    title: 'Start:finish',
    definition:
      'Pilots started over pilots scaled or stopped, in the last 12 months. Above 1, the number of running pilots grows.',
    labels: ['Started in the last 12 months', 'Scaled or stopped in the last 12 months'],
    count: (items, today, say) => {
      const begun = items.filter(hasBegun);
      const started = begun.filter((item) => isWithinYear(item, 'started', today));
      const over = begun.filter((item) => isScaled(item) || isStopped(item));
      const finished = over.filter((item) => isWithinYear(item, finishOf(item), today));
      const gaps = [
        ...windowGaps(begun, () => 'started', today, say),
        ...windowGaps(over, finishOf, today, say),
      ];
      return {
        counted: started,
        among: finished,
        gaps,
        reading: ratioOf(started.length, finished.length, say),
      };
    },
  },
];

/** Extensions from which on a decision is put off rather than prepared. */
const OFTEN = 2;

/** The date a pilot was over: that of the decision, else that of what followed. */
function finishOf(item: Item): DateField {
  if (item.record.decided) return 'decided';
  return isStopped(item) ? 'ended' : 'productionDate';
}

function isWithinYear(item: Item, field: DateField, today: Day): boolean {
  const days = daysOf(item, field);
  return days !== null && days.first > yearBefore(today) && hasCome(days, today);
}
