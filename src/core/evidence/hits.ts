import type { Detector } from './detector';
import type { Rule } from './rules';

/** What a detector finds is the value itself. */
export function states(find: Detector): Rule['find'] {
  return ({ text }) => find(text);
}

/** What a detector finds speaks of the facet and holds no concrete value. */
export function mentions(find: Detector): Rule['find'] {
  return ({ text }) => {
    const span = find(text);
    return span && { ...span, vague: true };
  };
}
