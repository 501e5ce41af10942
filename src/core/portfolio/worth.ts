import type { Definition } from './definition';
import { daysBefore } from './days';
import { dateGaps, daysOf, gap, hasBegun, hasCome, isActive, isDecided, isPast, type Item } from './facts';
import { groupBy } from './groups';
import { isMeasured, isTargetMet } from './targets';

/** Days after which a review is old, and after which a benefit has lasted. */
const QUARTER = 90;

/** Whether pilots are worth it, and whether somebody looks after them. */
export const WORTH: readonly Definition[] = [
  {
    id: 'evidence',
    title: 'Evidence',
    definition: 'Decided pilots that give a number for both actual and baseline, over decided pilots.',
    labels: ['With actual against baseline', 'Decided pilots'],
    count: (items) => {
      const decided = items.filter(hasBegun).filter(isDecided);
      return { counted: decided.filter(isProven), among: decided };
    },
  },
  {
    id: 'sustained-value',
    title: 'Sustained value',
    definition: `In production for ${QUARTER} days with the target met by actual, over all in production.`,
    labels: ['Target met and lasting', 'In production'],
    count: (items, today, say) => {
      const live = items.filter(({ stage }) => stage === 'production');
      const hasLasted = (item: Item) => hasCome(daysOf(item, 'productionDate'), daysBefore(today, QUARTER));
      const unclear = live.filter(({ record }) => isTargetMet(record) === null);
      return {
        counted: live.filter((item) => hasLasted(item) && isTargetMet(item.record)),
        among: live,
        gaps: [
          ...dateGaps(live, 'productionDate', say),
          ...unclear.map((item) =>
            gap(item, 'actual', (key) => say('{0} cannot be held against the target', key)),
          ),
        ],
      };
    },
  },
  {
    id: 'orphans',
    title: 'Orphans',
    definition: `Active pilots with no owner, or last-reviewed more than ${QUARTER} days ago, over active pilots.`,
    labels: ['Without an owner or a recent review', 'Active pilots'],
    count: (items, today, say) => {
      const active = items.filter((item) => isActive(item, today));
      const isOld = (item: Item) => isPast(daysOf(item, 'lastReviewed'), daysBefore(today, QUARTER));
      return {
        counted: active.filter((item) => !item.record.owner || isOld(item)),
        among: active,
        gaps: dateGaps(active, 'lastReviewed', say),
      };
    },
  },
  {
    id: 'duplicates',
    title: 'Duplicates',
    definition: 'Active pilots that share a problem-id with another one, over active pilots.',
    labels: ['Sharing a problem', 'Active pilots'],
    count: (items, today) => {
      const active = items.filter((item) => isActive(item, today));
      return { counted: sharing(active), among: active };
    },
  },
];

function isProven({ record }: Item): boolean {
  return isMeasured(record.actual) && isMeasured(record.baseline);
}

/** Those that share a problem stand together. */
function sharing(items: readonly Item[]): Item[] {
  const told = items.filter(({ record }) => record.problemId);
  const groups = groupBy(told, ({ record }) => (record.problemId ?? '').toLowerCase());
  return [...groups.values()].filter(({ length }) => length > 1).flat();
}
