import type { Day } from '../evidence/calendar';
import type { Metric } from '../model/portfolio';
import type { Item } from './facts';
import { FLOW } from './flow';
import { shareOf } from './measures';
import { WORTH } from './worth';

/** Every metric of pilot fatigue, in the order of the checklist. */
export function metricsOf(items: readonly Item[], today: Day): Metric[] {
  return [...FLOW, ...WORTH].map(({ id, title, definition, labels, count }) => {
    const {
      counted,
      among,
      gaps = [],
      reading = shareOf(counted.length, among.length),
    } = count(items, today);
    return {
      id,
      title,
      definition,
      ...reading,
      counted: { label: labels[0], proposals: counted.map(({ index }) => index) },
      among: { label: labels[1], proposals: among.map(({ index }) => index) },
      gaps,
    };
  });
}
