import { pattern, type Pattern } from '../text/pattern';
import type { Detector } from './detector';
import { subjectOf } from './labelled';
import type { Find, Hit } from './rule';

/** What a detector finds is the value itself. */
export function states(find: Detector): Find {
  return onlyWith(find.needs, ({ text }) => find(text));
}

/**
 * What a detector finds speaks of the facet and holds no concrete value. The label of an item or row is part of the
 * sentence behind it: "Stale prices: reload them each night".
 */
export function mentions(find: Detector): Find {
  return onlyWith(find.needs, ({ text, start }, statement) => {
    const isFirst = start === 0 && WORD.test(text);
    const span = find(text) ?? (isFirst && find(subjectOf(statement)) ? wholeOf(text) : null);
    return span && { ...span, vague: true };
  });
}

const WORD = pattern(/\p{L}{3}/u);

/** All of a text, where it has any word. */
export const anyWords: Detector = (text) => (WORD.test(text) ? wholeOf(text) : null);

/** Looks only at clauses that can match one of some patterns, where any are known. */
export function onlyWith(
  needs: readonly Pattern[] | undefined,
  find: (...where: Parameters<Find>) => ReturnType<Find>,
): Find {
  return Object.assign((...where: Parameters<Find>) => find(...where), { needs });
}

/** All the words of a text. */
export function wholeOf(text: string): Hit {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
