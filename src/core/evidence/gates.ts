import { patternDetector } from './detector';
import { either } from './either';
import { CONDITIONS, GOING_ON, STOPPING, VERDICTS, VERDICTS_AT_ALL } from './lexicon/gates';
import { anyOf } from './lexicon/words';

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
