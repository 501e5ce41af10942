import { Pattern } from '../text/pattern';
import { either } from './combined';
import { detector, patternDetector } from './detector';
import {
  BURDENS,
  HELPS,
  LIGHTENED,
  MANUAL_TOIL,
  MANUAL_WORK,
  PAINS,
  PROMISES,
  TODAY,
  TROUBLES,
} from './lexicon/pains';
import { anyOf, source } from './lexicon/words';
import { quantityIn } from './quantities';
import { everyoneIn } from './workers';

/** The first words that say by themselves that the work hurts: "error-prone", "retype", "manual review". */
export const painIn = patternDetector(anyOf([...PAINS, ...MANUAL_WORK]));

/** The first words that say it of themselves, where manual work counts only as toil. */
export const hardshipIn = patternDetector(anyOf([...PAINS, ...MANUAL_TOIL]));

/** The first words for work done without a machine's help: "by hand", "manual review". */
export const manualWorkIn = patternDetector(anyOf(MANUAL_WORK));

/** The first words for something that goes wrong; they mean little without a number or a person beside them. */
export const troubleIn = patternDetector(anyOf([...PAINS, ...MANUAL_WORK, ...TROUBLES]));

/** The first words that set a text in the time before the pilot: "today", "every morning", "per week". */
export const todayIn = patternDetector(anyOf(TODAY));

/** A burden that is to be lightened, whatever its size: "reduce analyst effort", "reductions in failed payments". */
export const burdenIn = patternDetector(
  anyOf([`(?:${source(LIGHTENED)}) (?:[\\p{L}\\d]+[ -]){0,4}(?:${source(BURDENS)})`]),
);

/** A share of things with which something is wrong: "22% of parcels are sorted wrongly". */
export const shareInTroubleIn = patternDetector(
  new Pattern(
    `(?:\\d[\\d.,]*\\s?(?:%|percent)|(?:one|two|three|four|half|\\d+)(?: in| out of| of) (?:\\d+|\\p{L}+)) (?:of )?(?:the |our |all )?(?:[\\p{L}-]+ ){1,3}(?:comes? back|(?:is|are|was|were|gets?|arrives?|needs?|contains?|ends? up|goes|go|have|has) (?:[\\p{L}-]+ ){0,4}(?:${source(TROUBLES)}))(?!\\p{L})`,
    'iu',
  ),
);

/** How long it takes on average today: "average handling time is 12 minutes", "60 hours go into copying". */
export const durationTodayIn = patternDetector(
  /\b(?:average|median|mean|typical|current) (?:[\p{L}-]+ ){0,3}(?:time|duration|wait|delay|turnaround|backlog)\b[^.;\d]{0,20}\d[\d.,]* (?:minutes|hours|days|weeks|months)\b|\d[\d.,]* (?:minutes|hours|days|weeks|FTEs?)(?: \p{L}+){0,2} (?:go(?:es)?|(?:is|are) (?:spent|lost|needed|wasted)|flow) (?:into|on|in|to|for)\b|\b(?:has|have) (?:doubled|tripled|risen|grown|climbed|increased|slipped) (?:from [^.;]{3,25})?(?:to|by) \d[\d.,]*/iu,
);

/** What people cannot do today, and what is not there for them: "technicians cannot find", "no single place". */
export const LACK =
  /\b(?:cannot|can['’]t|could not|couldn['’]t|do not|don['’]t|does not|doesn['’]t) (?:easily |quickly |always |reliably |readily ){0,1}(?:find|see where|tell which|keep up|keep pace|cope|reach|get through|get hold)\b|\bno (?:single|central|common|shared|easy|consistent|quick|unified|reliable) (?:place|source|view|way|overview|list|register|search|picture|process|record|repository|home)\b|\b(?:nobody|no one) (?:knows|has time|reads|checks|sees|can (?:see|tell|find|say))\b/iu;

const HELP = anyOf(HELPS);

/** Whose work it is to help: "supports claims adjusters", "so that nurses can". */
export const helpIn = detector(
  (text) => {
    const help = HELP.exec(text);
    if (!help) return null;
    const end = help.index + help[0].length;
    const rest = text.slice(end, end + REACH);
    const helped = everyoneIn(rest).find((one) => !AT_LARGE.test(rest.slice(one.start)));
    return helped ? { start: help.index, end: end + helped.end } : null;
  },
  [HELP],
);

/** “Human control” is nobody who is helped, nor is “user training”. */
const AT_LARGE = /^(?:(?:humans?|persons?|people|some(?:one|body))\b|user (?!to\b|who\b|with\b|in\b)\p{L})/iu;
/** How far behind the help those who are helped may stand. */
const REACH = 45;

/** What a piece of work takes each time: "2.5 hours per shift", "an hour a day". */
export const timePerIn = patternDetector(
  /(?:\d[\d.,]*|\b(?:an?|half an?|one|two|three|four|five|six))[ -]?(?:hours?|hrs?|minutes?|mins?|days?) (?:an?|per|each|every|of every) \p{L}+/iu,
);

/** A quantity, or a number of things: "410 students". */
export const amountIn = either(
  quantityIn,
  patternDetector(/(?<![\p{L}\d.#-])\d[\d.,]*\s+(?:\p{Ll}+ ){0,2}\p{Ll}{3,}/u),
);

/** Very many, without a number: "thousands of letters". */
export const manyIn = patternDetector(/\b(?:thousands|hundreds|dozens|scores) of \p{L}+/iu);

const PROMISE = anyOf(PROMISES);

/** Whether a text promises something, or states what to reach, instead of telling how things are. */
export function isPromise(text: string): boolean {
  return PROMISE.test(text);
}
