import type { Day } from '../evidence/calendar';
import type { Metric } from '../model/portfolio';
import type { Say } from '../model/say';
import type { Item } from './facts';
import type { Definition } from './definition';
import { FLOW } from './flow';
import { shareOf } from './measures';
import { WORTH } from './worth';

/** Every metric of pilot fatigue, in the order of the checklist. */
export const DEFINITIONS: readonly Definition[] = [...FLOW, ...WORTH];

/** What they come to. */
export function metricsOf(items: readonly Item[], today: Day, say: Say): Metric[] {
  return DEFINITIONS.map(({ id, title, definition, labels, count }) => {
    const {
      counted,
      among,
      gaps = [],
      reading = shareOf(counted.length, among.length, say),
    } = count(items, today, say);
    return {
      id,
      title: say(title),
      definition: say(definition),
      ...reading,
      counted: { label: say(labels[0]), proposals: counted.map(({ index }) => index) },
      among: { label: say(labels[1]), proposals: among.map(({ index }) => index) },
      gaps,
    };
  });
}
