import { closest, distance } from 'fastest-levenshtein';
import { CHECK_PAGES } from '../checks';
import { CRITERIA } from '../criteria';

/** Ids of everything that findings come from. */
const RULES: readonly string[] = [...CRITERIA.map(({ id }) => id), ...CHECK_PAGES.map(({ id }) => id)];

/** Whether findings may be named like that: by their criterion or check, or by their code. */
export function isRule(name: string): boolean {
  return RULES.includes(name.split('/')[0]!);
}

/** The name somebody may have meant; null when none is near. */
export function nearestRule(name: string): string | null {
  return nearest(name, RULES);
}

/** The word among others that is most like one; null when none is. */
export function nearest(word: string, words: readonly string[]): string | null {
  const near = words.filter((other) => isNear(word, other));
  return near.length === 0 ? null : closest(word, near);
}

function isNear(word: string, other: string): boolean {
  const apart = distance(word, other);
  if (word.length >= SHORTEST) return apart <= Math.max(2, word.length / 3);
  // With another letter in it a short word is another word: "type" is not "hype", nor "core" "score".
  return apart === 1 && word.length !== other.length && word[0] === other[0];
}

const SHORTEST = 5;
