import { Memory } from '../text/memory';
import { isAnyPossibleIn, Pattern, pattern } from '../text/pattern';
import { withoutNoise } from './noise';
import type { Span } from './placeholders';

/** Finds the first words of one kind in a text, or null. */
export interface Detector extends Needing {
  (text: string): Span | null;
}

/** What finds something only where one of some patterns can match. */
export interface Needing {
  /** Left out where no patterns are known. */
  readonly needs?: readonly Pattern[] | undefined;
}

/** Longer than clauses are; what is searched beyond that are whole paragraphs, and how they begin. */
const LONGEST = 5000;

/**
 * A detector that searches each text once: criteria ask the same questions of the same clause, one after the other.
 * None is searched that can match none of the patterns it needs.
 */
export function detector(find: (text: string) => Span | null, needs?: readonly Pattern[]): Detector {
  const number = unanswered.push(undefined) - 1;
  const ask = (text: string) => {
    if (needs && !isAnyPossibleIn(text, needs)) return null;
    const answers = answersOf(text);
    const before = answers[number];
    if (before !== undefined) return before;
    const span = find(text.length > LONGEST ? withoutNoise(text.slice(0, LONGEST)) : text);
    answers[number] = span;
    return span;
  };
  return Object.assign(ask, { needs });
}

/** A detector that looks for a pattern. */
export function patternDetector(regex: RegExp | Pattern): Detector {
  const words = regex instanceof Pattern ? regex : pattern(regex);
  return detector((text) => spanOf(words.exec(text)), [words]);
}

/** By the number of each detector. */
type Answers = (Span | null | undefined)[];
const unanswered: Answers = [];

/** Texts to remember answers for: those of a statement, its row and its labels. */
const TEXTS = 500;
const known = new Memory<Answers>(TEXTS);
let last: { readonly text: string; readonly answers: Answers } | null = null;

/** What detectors found in a text. */
function answersOf(text: string): Answers {
  if (last?.text === text) return last.answers;
  const answers = known.get(text) ?? askedFirst(text);
  last = { text, answers };
  return answers;
}

function askedFirst(text: string): Answers {
  const answers = [...unanswered];
  known.set(text, answers);
  return answers;
}

/** Every place where a pattern with the flag `g` matches. */
export function spansOf(words: Pattern, text: string): Span[] {
  return words.all(text).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

/** Where a pattern matched, or null. */
export function spanOf(found: RegExpExecArray | null): Span | null {
  return found && { start: found.index, end: found.index + found[0].length };
}

/** From the first of some spans to the last, or null when one is absent. */
export function spanning(...spans: readonly (Span | null)[]): Span | null {
  const present = spans.filter((span) => span !== null);
  if (present.length < spans.length || present.length === 0) return null;
  return { start: Math.min(...present.map((s) => s.start)), end: Math.max(...present.map((s) => s.end)) };
}
