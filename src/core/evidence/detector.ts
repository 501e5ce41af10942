import { Pattern, pattern } from '../text/pattern';
import type { Span } from './placeholders';

/** Finds the first words of one kind in a text, or null. */
export type Detector = (text: string) => Span | null;

/** Texts a detector remembers: more than a long document has clauses. */
const MEMORY = 8_000;

/**
 * A detector that searches each text once. Criteria ask the same questions of the same clauses, and after an edit
 * nearly all clauses are the ones of before.
 */
export function detector(find: Detector): Detector {
  const known = new Map<string, Span | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const span = find(text);
    if (known.size >= MEMORY) known.clear();
    known.set(text, span);
    return span;
  };
}

/** A detector that looks for a pattern. */
export function patternDetector(regex: RegExp | Pattern): Detector {
  const words = regex instanceof Pattern ? regex : pattern(regex);
  return detector((text) => spanOf(words.exec(text)));
}

/** Every place where a pattern with the flag `g` matches. */
export function spansOf(words: Pattern, text: string): Span[] {
  return words.all(text).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

/** Where a pattern matched, or null. */
export function spanOf(found: RegExpExecArray | null): Span | null {
  return found && { start: found.index, end: found.index + found[0].length };
}
