import { Pattern } from '../text/pattern';
import { patternDetector, spansOf, type Detector } from './detector';
import { either } from './combined';
import { CONDITIONS, GOING_ON, STOPPING, VERDICTS, VERDICTS_AT_ALL } from './lexicon/gates';
import { anyOf } from './lexicon/words';
import { withoutSpans, type Span } from './placeholders';
import { boundIn } from './quantities';

/** Words of going on with the pilot: "scale", "roll out", "proceed". */
export const goIn = patternDetector(anyOf(GOING_ON));

/** Words of ending it: "stop", "abandon", "the pilot ends". */
export const stopIn = patternDetector(anyOf(STOPPING));

/** What has to be so: "if", "once", "only when". */
export const conditionIn = either(patternDetector(anyOf(CONDITIONS)), patternDetector(/[≥≤<>]/u));

/** Words of the decision that ends the pilot: "go/no-go", "the board decides". */
export const verdictIn = patternDetector(anyOf(VERDICTS));

/** Somebody who decides, by a name, a role or the name of a body: "Dr. Kessler decides". */
export const deciderIn = patternDetector(
  /(?:\p{Lu}[\p{L}.’'-]+|\b(?:board|committee|council|panel|officer|director|owner|manager|sponsor|lead|head|chair))(?: then| jointly)? decides?(?![\p{L}])/u,
);

/** A decision at the end that is spoken of, without a date or a threshold. */
export const verdictMentionIn = patternDetector(anyOf(VERDICTS_AT_ALL));

/** Whether a text is about the pilot, and not about the machines or the cases of its work. */
export const pilotIn = patternDetector(
  /^\W{0,3}(?:stop|end|kill|abandon|drop|cancel)(?: it)? (?:if|when|once|unless)\b|\b(?:we|pilots?|trial|roll-?out|project|experiment|initiative|programme|program|go-live|launch|scales?|scaling|go\/no-go)\b/iu,
);

/** What a sentence says of going on: "scale if under 18 minutes, stop if over 30". The rest is blanked. */
export function goPartOf(text: string): string {
  return partOf(text, goIn, stopIn);
}

/** What a sentence says of ending it. The rest is blanked. */
export function stopPartOf(text: string): string {
  return partOf(text, stopIn, goIn);
}

function partOf(text: string, verbIn: Detector, otherIn: Detector): string {
  const [verb, other] = [verbIn(text), otherIn(text)];
  if (!verb || !other) return text;
  const isFirst = verb.start < other.start;
  const cut = isFirst ? turnBetween(text, verb, other) : turnBetween(text, other, verb);
  if (!cut) return text;
  return withoutSpans(text, [isFirst ? { start: cut.start, end: text.length } : { start: 0, end: cut.end }]);
}

/** Between two verbs of which each has its own condition; with "otherwise" they share one. */
function turnBetween(text: string, first: Span, second: Span): Span | null {
  const turns = spansOf(TURN, text).filter(({ start, end }) => start >= first.end && end <= second.start);
  if (OTHERWISE.test(text.slice(first.end, second.start))) return null;
  const isConditionFirst = boundIn(text.slice(0, first.start)) !== null;
  return (isConditionFirst ? turns[0] : turns.at(-1)) ?? null;
}

const TURN = new Pattern('[,:;] (?:(?:and|but|while) )?| (?:and|but|while) | [–—] ', 'giu');
const OTHERWISE = new Pattern('(?<!\\p{L})(?:otherwise|else|if not)(?!\\p{L})', 'iu');
