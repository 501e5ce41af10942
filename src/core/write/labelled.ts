import type { Label } from '../model/proposal';
import { normalise } from '../text/words';

/** Words as a label of no place, to be held against a vocabulary. */
export function labelled(text: string): Label {
  return { kind: 'key', text, words: normalise(text), range: { start: 0, end: 0 }, depth: 0 };
}
