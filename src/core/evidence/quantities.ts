import { Pattern, pattern } from '../text/pattern';
import { detector, patternDetector } from './detector';
import { UNITS } from './lexicon/en';
import { source } from './lexicon/words';
import type { Span } from './placeholders';

/** A bare number, as cells of a table hold under a header that names the unit. */
export function isNumber(text: string): boolean {
  return /^[\s~≈≥≤<>=±+–-]*[£$€¥]?\s?\d[\d.,]*\s?[%kKmMx]?\s*(?:\/\s?\d+)?\s*\+?$/u.test(text);
}

const NUMBER =
  '(?:[£$€¥₹]\\s?)?\\d(?:[\\d.,]*\\d)?(?:\\s?(?:[kKMB]|bn|mn|million|billion|thousand)(?![\\p{L}]))?';
const UNIT = `(?:${source(UNITS)})`;
const NUMBER_WORDS =
  '(?:half|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|zero|double|triple|halve|halving|doubling)';
const NUMBER_WORD = new Pattern(`\\b${NUMBER_WORDS}\\b`, 'i');
const COMPARISON =
  '(?:≥|≤|>=|<=|=>|[<>~≈]|at (?:least|most)|no (?:more|less|fewer|worse) than|(?:more|less|fewer|greater|higher|lower|better) than|up to|below|above|exceed(?:s|ing)?|minimum(?: of)?|maximum(?: of)?)';
/** Compare only where a unit follows: "by 31 May" does not. */
const PREPOSITION = '(?:down to|under|over|within|target(?: of)?|by(?: at least| up to| about| around)?)';
/** Ends a number: neither a letter nor the rest of a date or version may follow. */
const END = '(?![\\p{L}\\d]|[-/.:]\\d)';
const START = '(?<![\\p{L}\\d][-/.:]?|[#v])';

/** A class or a scale goes from one number to another and moves nothing. */
export const SCALE = '(?<!\\b(?:class|classes|scales?|ranked|rated|graded|numbered) )';

const BOUNDS = [
  // from 42 to 25 minutes, 42 → 25, 45 min to under 5
  new Pattern(
    `${SCALE}from\\s+(?:(?:an? )?(?:about|roughly|around|approximately|over|median of|average of|~) ?)?(?:${NUMBER}|${NUMBER_WORDS})[^.;]{0,25}?\\s(?:to|→|->|down to)\\s+(?:(?:under|below|over|about|roughly) )?(?:${NUMBER}|${NUMBER_WORDS})(?:\\s?${UNIT}${END})?`,
    'iu',
  ),
  new Pattern(`${START}${NUMBER}\\s?${UNIT}?\\s*(?:→|->|⇒)\\s*${NUMBER}\\s?${UNIT}?`, 'iu'),
  new Pattern(
    `${COMPARISON}\\s*${NUMBER}(?:\\s?[-–]\\s?${NUMBER})?(?:\\s?${UNIT}${END}|\\s?/\\s?(?:5|7|10|100)${END}|(?![-/.:]?\\d))`,
    'iu',
  ),
  // a 60% reduction, 5–10x faster, 30 minutes less
  new Pattern(
    `${START}${NUMBER}(?:\\s?[-–]\\s?${NUMBER})?\\s?-?${UNIT}\\s+(?:reduction|decrease|drop|cut|decline|increase|improvement|uplift|growth|gain|savings?|fewer|less|faster|quicker|shorter|lower|higher|more)(?![\\p{L}])`,
    'iu',
  ),
  new Pattern(`(?<![\\p{L}])${PREPOSITION}\\s*${NUMBER}(?:\\s?[-–]\\s?${NUMBER})?\\s?-?${UNIT}${END}`, 'iu'),
  new Pattern(
    `${START}${NUMBER}\\s?${UNIT}?\\s+(?:or (?:more|less|better|higher|lower|fewer|above|below|under)|minimum|maximum|\\+)`,
    'iu',
  ),
  new Pattern(`${START}${NUMBER}\\s?%?\\s?\\+(?=\\s|$)`, 'iu'),
  // no more than ten minutes, at least four out of five, by a third, one fewer
  new Pattern(
    `(?:${COMPARISON}|(?<![\\p{L}])${PREPOSITION})\\s+${NUMBER_WORDS}\\s+(?:${UNIT}|(?:out )?of (?:${NUMBER_WORDS}|\\d+))(?![\\p{L}])`,
    'iu',
  ),
  new Pattern(`(?<![\\p{L}])by (?:an? |one[- ])(?:third|quarter|fifth|half|tenth)(?![\\p{L}])`, 'iu'),
  new Pattern(`(?<![\\p{L}])${NUMBER_WORDS}\\s+(?:fewer|less)(?![\\p{L}])`, 'iu'),
  new Pattern(
    `(?<![\\p{L}])(?:saving|reduction|drop|cut|decrease|increase|improvement)s? of (?:about |around |up to |at least |roughly )?${NUMBER}\\s?-?${UNIT}${END}`,
    'iu',
  ),
];

const QUANTITIES = [
  ...BOUNDS,
  new Pattern(`${START}[-–+±]?\\s?${NUMBER}(?:\\s?(?:[-–]|to)\\s?${NUMBER})?\\s?-?${UNIT}${END}`, 'iu'),
  // 200 manual reviews a week, 20 PDFs/day, 4.2/5, 9 out of 10
  new Pattern(
    `${START}${NUMBER}\\s+(?:[\\p{L}-]+\\s+){0,3}[\\p{L}-]+\\s?(?:/|per |a |an |each )\\s?(?:day|week|month|quarter|year|hour|minute|second|user|case|agent|ticket|call|document|transaction|night|shift|site|request)`,
    'iu',
  ),
  new Pattern(
    `${START}${NUMBER}\\s?/\\s?(?:5|10|100|day|week|month|quarter|year|hour|hr|min|mo|yr|s|sec)${END}`,
    'iu',
  ),
  new Pattern(`${START}${NUMBER}\\s+(?:out )?of\\s+(?:the\\s+)?\\d+`, 'iu'),
  pattern(/[£$€¥₹]\s?\d[\d.,]*\s?(?:[kKMB]|bn|million|billion)?/u),
  pattern(
    /\b(?:by (?:half|a third|a quarter|two thirds)|(?:halve|halving) (?:the |our )?\p{L}+|(?<!near[- ])zero \p{L}+|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:hours?|minutes?|days?|weeks?|seconds?|percent|points?|working days|business days|people|ftes?))/iu,
  ),
];

function first(text: string, patterns: readonly Pattern[]): Span | null {
  for (const one of patterns) {
    const hit = one.exec(text);
    if (hit) return { start: hit.index, end: hit.index + hit[0].trimEnd().length };
  }
  return null;
}

/** The first number with a unit, a currency, a comparison or a range, or null. Dates and versions are none. */
export const quantityIn = detector(
  (text) => (/\d/.test(text) || NUMBER_WORD.test(text) ? first(text, QUANTITIES) : null),
  QUANTITIES,
);

/** The first quantity that says what to stay above or below, or where to go from where. */
export const boundIn = detector(
  (text) => (/\d/.test(text) || NUMBER_WORD.test(text) ? first(text, BOUNDS) : null),
  BOUNDS,
);

/** The first share of something: "90%", "90 of 100 cases". */
export const percentIn = patternDetector(
  /\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\d+ (?:out )?of (?:every )?\d+ \p{L}+|\b(?:halved|doubled|tripled)\b/iu,
);
