import type { Pattern } from '../text/pattern';
import type { Detector } from './detector';
import type { Find } from './rule';

/** What a detector finds is the value itself. */
export function states(find: Detector): Find {
  return onlyWith(find.needs, ({ text }) => find(text));
}

/** What a detector finds speaks of the facet and holds no concrete value. */
export function mentions(find: Detector): Find {
  return onlyWith(find.needs, ({ text }) => {
    const span = find(text);
    return span && { ...span, vague: true };
  });
}

/** Looks only at clauses that can match one of some patterns, where any are known. */
export function onlyWith(
  needs: readonly Pattern[] | undefined,
  find: (...where: Parameters<Find>) => ReturnType<Find>,
): Find {
  return Object.assign((...where: Parameters<Find>) => find(...where), { needs });
}
