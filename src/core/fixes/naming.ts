import type { Vocabulary } from '../evidence/vocabulary';
import { normalise } from '../text/words';

/** Whether a column, key or name is a label of a vocabulary. */
export function isNamedBy(name: string, words: Vocabulary): boolean {
  return words.matches({
    kind: 'inline',
    text: name,
    words: normalise(name),
    range: { start: 0, end: 0 },
    depth: 0,
  });
}
