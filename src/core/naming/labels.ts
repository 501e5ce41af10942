import { vocabulary, type Vocabulary } from '../evidence/vocabulary';
import type { Criterion, Facet } from '../model/criterion';
import type { Label } from '../model/proposal';
import { normalise } from '../text/words';

/** Whether a heading, key, column or label names a criterion or facet. */
export function isNamed(name: string, owner: Criterion | Facet): boolean {
  return vocabularyOf(owner).matches(labelled(name));
}

/** Whether two names are the same words, however they are joined. */
export function isSame(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

/** Words as a label of no place, to be held against a vocabulary. */
function labelled(text: string): Label {
  return { kind: 'key', text, words: normalise(text), range: { start: 0, end: 0 }, depth: 0 };
}

/** Everything a criterion's section, or a facet's value, may be labelled with. */
export function vocabularyOf(owner: Criterion | Facet): Vocabulary {
  const known = vocabularies.get(owner);
  if (known) return known;
  const phrases = 'labels' in owner ? owner.labels : [...owner.headings, ...owner.keys];
  const made = vocabulary(phrases);
  vocabularies.set(owner, made);
  return made;
}

const vocabularies = new WeakMap<Criterion | Facet, Vocabulary>();
