import { pattern } from '../text/pattern';
import { detector, patternDetector, spanOf } from './detector';
import { MANUAL_WORK, PAINS, PROMISES, TODAY, TROUBLES } from './lexicon/pains';
import { anyOf } from './lexicon/words';
import { quantityIn } from './quantities';

/** The first words that say by themselves that the work hurts: "error-prone", "retype", "manual review". */
export const painIn = patternDetector(anyOf([...PAINS, ...MANUAL_WORK]));

/** The first words for work done without a machine's help: "by hand", "manual review". */
export const manualWorkIn = patternDetector(anyOf(MANUAL_WORK));

/** The first words for something that goes wrong; they mean little without a number or a person beside them. */
export const troubleIn = patternDetector(anyOf([...PAINS, ...MANUAL_WORK, ...TROUBLES]));

/** The first words that set a text in the time before the pilot: "today", "every morning", "per week". */
export const todayIn = patternDetector(anyOf(TODAY));

/** A burden that is to be lightened, whatever its size: "reduce analyst effort". */
export const burdenIn = patternDetector(
  /\b(?:reduc(?:e|es|ed|ing)|fewer|less|cut(?:s|ting)?|lower(?:s|ing)?|sav(?:e|es|ing)|eliminat(?:e|es|ing)|free(?:s|ing)? up|reliev(?:e|es|ing)) (?:\p{L}+[ -]){0,4}(?:effort|time|workload|work|costs?|volumes?|calls?|reviews?|errors?|delays?|backlogs?|tickets?|rework|burden|hours)\b/iu,
);

/** What a piece of work takes each time: "2.5 hours per shift", "an hour a day". */
export const timePerIn = patternDetector(
  /(?:\d[\d.,]*|\b(?:an?|half an?|one|two|three|four|five|six))[ -]?(?:hours?|hrs?|minutes?|mins?|days?) (?:an?|per|each|every|of every) \p{L}+/iu,
);

/** A quantity, or a number of things: "410 students". */
export const amountIn = detector((text) => quantityIn(text) ?? spanOf(THINGS.exec(text)));

const THINGS = pattern(/(?<![\p{L}\d.#-])\d[\d.,]*\s+(?:\p{Ll}+ ){0,2}\p{Ll}{3,}/u);

/** Very many, without a number: "thousands of letters". */
export const manyIn = patternDetector(/\b(?:thousands|hundreds|dozens|scores) of \p{L}+/iu);

const PROMISE = anyOf(PROMISES);

/** Whether a text promises something, or states what to reach, instead of telling how things are. */
export function isPromise(text: string): boolean {
  return PROMISE.test(text);
}
