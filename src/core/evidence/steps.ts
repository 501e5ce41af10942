import { detector, patternDetector } from './detector';
import {
  BEFORE_WORK,
  MACHINES_AT_WORK,
  MACHINE_WORK,
  MODALS,
  TURNS,
  WORK,
  WORKED,
  WORKS,
} from './lexicon/steps';
import { anyOf, source } from './lexicon/words';
import { painIn } from './pains';
import { everyoneIn } from './workers';

const BETWEEN = `(?: (?:${source([...BEFORE_WORK, ...MODALS])})){0,3}`;
const END = '(?![\\p{L}\\p{N}_-])';

const MANY_DO = new RegExp(`^${BETWEEN} (?:${source([...WORK, ...WORKS, ...WORKED])})${END}`, 'iu');
const ONE_DOES = new RegExp(
  `^${BETWEEN} (?:${source([...WORKS, ...WORKED])}|(?:${source(MODALS)}) (?:${source(WORK)}))${END}`,
  'iu',
);
const DONE_BY =
  /(?<!\p{L})(?:\p{L}{3,}ed|read|written|done|made|kept|sent|drawn up|review|handling) (?:\p{L}+ )?by (?:[\p{L}\d-]+ ){0,3}$/iu;
/** "customer orders" are no customer who orders. */
const MANY = /(?:s|staff|people|personnel|police)$/iu;

const PRONOUN = new RegExp(
  `(?<![\\p{L}\\p{N}])they${BETWEEN} (?:${source([...WORK, ...WORKED])})${END}`,
  'iu',
);

/** People and what they do: "agents draft every reply", "is read by two clerks", "they approve". */
export const stepIn = detector((text) => {
  for (const { start, end } of everyoneIn(text)) {
    const rest = text.slice(end, end + 70);
    const does = (MANY.test(text.slice(start, end)) ? MANY_DO : ONE_DOES).exec(rest);
    if (does) return { start, end: end + does[0].length };
    const done = DONE_BY.exec(text.slice(Math.max(0, start - 60), start));
    if (done) return { start: start - done[0].length, end };
  }
  const theirs = PRONOUN.exec(text);
  return theirs && { start: theirs.index, end: theirs.index + theirs[0].length };
});

/** A step without its person, as cells and list items tell it: "searches similar events". */
export const bareStepIn = patternDetector(
  new RegExp(`^\\s*(?:${source([...WORK, ...WORKS])})(?:,| )[^.;]{3,}`, 'iu'),
);

/** What somebody or some place does today: "currently the desk sorts", "today we type". */
export const stepTodayIn = patternDetector(
  new RegExp(
    `(?<!\\p{L})(?:today|currently|at present|at the moment|until now|now),? (?:(?:the|an?|our|each|every|all) )?(?:[\\p{L}-]+ ){1,2}(?:${source([...WORK, ...WORKS, ...WORKED])})${END}`,
    'iu',
  ),
);

/** A machine and what it does for people: "the assistant drafts", "a model ranks". */
export const machineStepIn = patternDetector(
  new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${source(MACHINES_AT_WORK)})(?: (?:will|then|now|automatically|only|first)){0,2} (?:${source(MACHINE_WORK)})${END}`,
    'iu',
  ),
);

/** Words that say something is done another way from now on: "instead", "no longer", "pre-sorted". */
export const turnIn = patternDetector(anyOf(TURNS));

const TODAY =
  /(?<!\bas )\b(?:today|currently|at present|at the moment|until now|so far|before (?:this|the) (?:project|pilot|change|tool)|last (?:year|quarter|month|week|season|session)|(?:every|each) (?:morning|day|night|week|month|shift)|by hand|manually)\b/iu;

/** Whether a text is set in the time before the pilot: "today", "every morning", "by hand". */
export function isSetToday(text: string): boolean {
  return TODAY.test(text);
}

/** Whether a text tells what people do today, or how it hurts. */
export function tellsOfToday(text: string): boolean {
  return stepTodayIn(text) !== null || (stepIn(text) !== null && (isSetToday(text) || painIn(text) !== null));
}
