import { patternDetector } from './detector';
import { CONDITIONS, GOING_ON, STOPPING, VERDICTS, VERDICTS_AT_ALL } from './lexicon/gates';
import { anyOf } from './lexicon/words';

/** Words of going on with the pilot: "scale", "roll out", "proceed". */
export const goIn = patternDetector(anyOf(GOING_ON));

/** Words of ending it: "stop", "abandon", "the pilot ends". */
export const stopIn = patternDetector(anyOf(STOPPING));

/** What has to be so: "if", "once", "only when". */
export const conditionIn = patternDetector(anyOf(CONDITIONS));

/** Words of the decision that ends the pilot: "go/no-go", "the board decides". */
export const verdictIn = patternDetector(anyOf(VERDICTS));

/** A decision at the end that is spoken of, without a date or a threshold. */
export const verdictMentionIn = patternDetector(anyOf(VERDICTS_AT_ALL));

/** Whether a text is about the pilot, and not about the machines or the cases of its work. */
export const pilotIn = patternDetector(
  /\b(?:we|pilots?|trial|roll-?out|project|experiment|initiative|programme|program|go-live|launch|scales?|scaling|go\/no-go)\b/iu,
);
