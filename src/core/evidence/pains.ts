import { patternDetector } from './detector';
import { MANUAL_WORK, PAINS, PROMISES, TODAY, TROUBLES } from './lexicon/pains';
import { anyOf } from './lexicon/words';

/** The first words that say by themselves that the work hurts: "error-prone", "retype", "manual review". */
export const painIn = patternDetector(anyOf([...PAINS, ...MANUAL_WORK]));

/** The first words for work done without a machine's help: "by hand", "manual review". */
export const manualWorkIn = patternDetector(anyOf(MANUAL_WORK));

/** The first words for something that goes wrong; they mean little without a number or a person beside them. */
export const troubleIn = patternDetector(anyOf([...PAINS, ...MANUAL_WORK, ...TROUBLES]));

/** The first words that set a text in the time before the pilot: "today", "every morning", "per week". */
export const todayIn = patternDetector(anyOf(TODAY));

const PROMISE = anyOf(PROMISES);

/** Whether a text promises something, or states what to reach, instead of telling how things are. */
export function isPromise(text: string): boolean {
  return PROMISE.test(text);
}
