import type { Day } from '../evidence/calendar';
import type { FactGap } from '../model/portfolio';
import type { Say } from '../model/say';
import type { Item } from './facts';
import type { Reading } from './measures';

/** A metric of the checklist: what it means, and the proposals behind it. */
export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  /** What the counted ones are called, and what they are counted among. */
  readonly labels: readonly [counted: string, among: string];
  count(items: readonly Item[], today: Day, say: Say): Count;
}

export interface Count {
  readonly counted: readonly Item[];
  readonly among: readonly Item[];
  readonly gaps?: readonly FactGap[];
  /** A share of the counted ones, unless said otherwise. */
  readonly reading?: Reading;
}
