import type { Range } from '../model/text';

/** Text as it is read: each stretch of white space is one space. */
export interface Spacing {
  readonly text: string;
  /** Where a place of the text stood before. */
  before(offset: number): number;
  /** Where what stood at `range` before is now. */
  now(range: Range): Range;
}

/** Tabs, spaces that keep words together, and more than one of any. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/** Null where nothing changes. */
export function evenSpacing(text: string): Spacing | null {
  const starts: number[] = [];
  const lost = [0];
  for (const { index, 0: hit } of text.matchAll(UNEVEN)) {
    starts.push(index);
    lost.push(lost.at(-1)! + hit.length - 1);
  }
  if (starts.length === 0) return null;
  /** How many stretches begin before a place, `moved` by what was lost with those before them. */
  const passed = (offset: number, moved: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! - moved * lost[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const now = (offset: number) => {
    const index = passed(offset, 0);
    const reached = index === 0 ? 0 : starts[index - 1]! - lost[index - 1]! + 1;
    return Math.max(reached, offset - lost[index]!);
  };
  return {
    text: text.replace(UNEVEN, ' '),
    before: (offset) => offset + lost[passed(offset, 1)]!,
    now: ({ start, end }) => ({ start: now(start), end: now(end) }),
  };
}
