import { Pattern } from '../text/pattern';
import { actorDetector } from './actors';
import { patternDetector } from './detector';
import {
  BEFORE,
  FALLBACKS_AT_ALL,
  FAULTS,
  GOING,
  GOING_BACK,
  SUBSTITUTES,
  SWITCHABLE,
  SWITCHED_OFF,
  SWITCHERS,
  SWITCHING_OFF,
  WAYS,
  WHENEVER,
  WORKING,
} from './lexicon/fallbacks';
import { anyOf, source } from './lexicon/words';

const FORMER_WAY = `(?:${source(SUBSTITUTES)}|(?:${source(BEFORE)}) (?:\\p{L}+ )?(?:${source(WAYS)}))`;
const THE = '(?: (?:the|a|an|our|its|their|using|fully|purely))*';

/** What takes over, or the switch that is thrown: "returns to the manual queue", "disables the flag". */
export const fallbackIn = patternDetector(
  new Pattern(
    [
      `\\b(?:${source(GOING_BACK)}) (?:over )?(?:to|on|onto)${THE} \\p{L}{3,}`,
      `\\b(?:${source(GOING)})(?: [\\p{L}/-]+){0,3}? (?:to|with|on|by)?${THE} ?${FORMER_WAY}\\b`,
      `\\b(?:fall-?back|back-?up|contingency|rollback)(?: (?:process|plan|option|procedure|mode|strategy|position|path))?(?: is| will be| uses|:)${THE} \\p{L}{3,}`,
      '(?<!\\b(?:when|whenever|once|until|before|after|so) (?:a |the |an )?)\\b(?:manual|paper|phone|rule-based|rules|human|non-AI)(?: [\\p{L}-]+)? (?:mode|fallback|workaround|backup|takes? over)\\b',
      `\\b(?:${source(SWITCHING_OFF)})(?: [\\p{L}_-]+){0,4}? (?:${source(SWITCHABLE)})\\b`,
      `\\b(?:${source(SWITCHABLE)}) (?:is|are|gets?|can be|will be) (?:automatically |immediately |instantly )?(?:${source(SWITCHED_OFF)})\\b`,
      '\\b(?:automat(?:ic|ed)|instant|one-click|immediate) (?:rollback|roll-back|fallback|failover|shut-?off|shut-?down)\\b',
      '\\b(?:press(?:es)?|pulls?|hits?|flips?|sets?) the (?:[\\p{L}_-]+ ){0,3}?(?:key|button|switch|lever|flag)\\b',
      '\\bstandby \\p{L}{3,}',
      '^\\W*roll(?:s|ed)? back (?:by|if|when|on|after)\\b',
      '\\bfail(?:s|ed|ing)?[- ](?:closed|open|safe|over|soft)\\b',
      '\\b(?:failures?|errors?|time-?outs?) (?:\\p{L}+ )?(?:produce|return|yield|show|give)s? (?:an? |the )?(?:graceful|default|safe|cached|standard)\\b',
      '\\b(?:secondary|backup|alternative) (?:model|provider|region|vendor|system|routing)\\b',
    ].join('|'),
    'iu',
  ),
);

/** The old way of working, for when something is wrong: "staff use the paper forms". */
export const substituteIn = patternDetector(
  new Pattern(
    `\\b(?:${source(WORKING)})(?: (?:on|with|by|to|in|the|their|its|a))* ${FORMER_WAY}\\b|\\b(?:${source(BEFORE)}) (?:\\p{L}+ ){1,2}(?:is|are) (?:used|re-?used|served|shown|kept|sent)\\b|\\bby (?:hand|phone|telephone)\\b|\\bon paper\\b|\\bmanually\\b|\\b(?:as|like) (?:before|today|now|at present|they do now|they do today)\\b`,
    'iu',
  ),
);

/** Putting it on hold, which is a way back where something went wrong: "we suspend the assistant". */
export const holdIn = patternDetector(
  /\b(?:stop|halt|pause|freeze)s? the (?:roll-?out|deployment|launch)\b|\bwe (?:will |would )?(?:pause|stop|halt)\b|\b(?:suspend|pause|halt|stop using|withdraw)s? (?:the |its |all )?(?:\p{L}+ )?(?:assistant|model|bot|chatbot|agent|service|system|tool|automation|suggestions|feature|answers|drafts|scoring|routing|functionality|functions|features)\b/iu,
);

/** The pilot being out of order: "while the service is down", "helper not available". */
export const outageIn = patternDetector(
  /\b(?:service|system|tool|model|helper|feed|api|app|application|assistant|chatbot|bot|reader|it|provider|platform|vendor|supplier|pilot|connection|integration)\b[^.;,]{0,20}\b(?:down|unavailable|not available|offline|unreachable|out of order|stops?|fails?|crash(?:es)?|not work(?:ing)?)\b|\b(?:if|when|while|should|once)\b[^.;,]{0,40}\b(?:fails?|crash(?:es)?|(?:is|goes) down|is (?:unavailable|not available|offline)|stops? working|times out|breaks)\b|\boutages?\b|\bin (?:the event|case) of (?:an? |any )?(?:\p{L}+ )?(?:failure|downtime|disruption|error)s?\b/iu,
);

/** A fault that a label names: "| Model fails in production | … |". */
export const faultIn = patternDetector(anyOf(FAULTS));

/** The condition that sets it off: "if the provider is down", "two failed checks", "on repeated failures". */
export const triggerIn = patternDetector(
  new Pattern(
    [
      `\\b(?:${source(WHENEVER)})\\b[^.;]{0,60}?(?<![\\p{L}])(?:${source(FAULTS)})(?![\\p{L}])`,
      '(?:\\b(?:one|two|three|four|five)|\\d+) (?:consecutive |failed |missed |successive )+(?:checks?|runs?|calls?|requests?|days?|weeks?|batches|answers|failures|errors|reviews)',
    ].join('|'),
    'iu',
  ),
);

/** Falling back and switching off, without saying how or to what. */
export const fallbackMentionIn = patternDetector(anyOf(FALLBACKS_AT_ALL));

/** Who throws the switch: "on-call disables the flag". */
export const switcherIn = actorDetector(SWITCHERS.verbs, SWITCHERS.leads);

/** How soon it works again: "within 10 minutes", "RTO of 4 hours". */
export const recoveryIn = patternDetector(
  /\b(?:within|in (?:under|less than)?|under|less than|RTO|recovery time|takes? effect in|after)\b[^.;\d]{0,20}[<~≤]?\s?(?:\d[\d.,]*|one|two|five|ten|thirty|an?)[\s-](?:s|secs?|seconds?|mins?|minutes?|hours?|hrs?|h|working days?|business days?|days?)\b|\b(?:immediately|instantly|at once)\b/iu,
);
