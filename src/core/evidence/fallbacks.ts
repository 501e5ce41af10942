import { actorDetector } from './actors';
import { patternDetector } from './detector';
import { phrases } from './vocabulary';

/** What can be put out of action. */
const KINDS =
  'flag|toggle|feature|assistant|model|bot|chatbot|agent|service|integration|system|tool|pilot|automation|suggestions?|scoring|routing|deployment|release|version|connector|pipeline|it|AI|access|replies|answers|drafting';
const THING = `(?:(?:the|this|an?|its|our|all|that|any|whole|entire|affected) )*(?:[\\p{L}_-]+ ){0,3}?(?:${KINDS})`;

/** The way of working, or the release, that takes over. */
const FORMER =
  '(?:manual|human|paper|phone|rules?|rule-based|non-AI|existing|previous|prior|earlier|old|former|current|legacy|last|known|standard|baseline|today|original|static|simpler|secondary|backup|second|normal|usual|spreadsheet|keyword|deterministic|cached|hand|polling|analysts?|staff|agents|clinicians?|the team)(?! (?:page|screen|menu|step|question|chapter)s?\\b)';

/** What takes over, or the switch that is thrown: "returns to the manual queue", "disables the flag". */
export const fallbackIn = patternDetector(
  new RegExp(
    [
      '\\b(?:(?:falls?|falling|fell|switch(?:es|ing)?|goes|go|going|rolls?|rolling|hands?) back|fall-?backs?|reverts?(?: back)?|reverting(?: back)?) (?:over )?(?:to|on|onto)(?: (?:the|a|an|our|its|using|their))* \\p{L}{3,}',
      `\\b(?:goes|go|returns?|returning|switch(?:es|ing)?|routed?|routes|degrades?|moves?|resum(?:es?|ing)|restor(?:es?|ing)|redeploy(?:s|ing)?|defaults?)(?: \\p{L}+){0,3}? (?:to|with|on|by)?(?: (?:the|a|an|our|its|their|fully|purely))* ?${FORMER}\\b`,
      '\\b(?:fall-?back|back-?up|contingency|rollback)(?: (?:process|plan|option|procedure|mode|strategy|position|path))?(?: is| will be| uses|:)(?: (?:the|a|an|our|to))* \\p{L}{3,}',
      `\\b(?:manual|paper|phone|rule-based|rules|human|non-AI)(?: [\\p{L}-]+)? (?:mode|fallback|workaround|backup|process takes over|queue takes over|procedure takes over|takes? over)\\b`,
      `\\b(?:disabl(?:es?|ed|ing)|turn(?:s|ed|ing)? off|switch(?:es|ed|ing)? off|shut(?:s|ting)? (?:down|off)|deactivat(?:es?|ed|ing)|unpublish(?:es)?|withdraws?|takes? (?:down|offline)) ${THING}\\b`,
      `\\b(?:${KINDS}) (?:is|are|gets?|can be|will be) (?:automatically |immediately |instantly )?(?:disabled|turned off|switched off|shut down|deactivated|taken offline|rolled back|reverted|bypassed)\\b`,
      '\\b(?:automat(?:ic|ed)|instant|one-click|immediate|graduated) (?:rollback|roll-back|fallback|failover|shut-?off|off)\\b|\\binstant off\\b',
      '\\b(?:secondary|backup|alternative|second|standby) (?:model|provider|region|vendor|system|routing)\\b|\\balternative model routing\\b',
      '\\bfeature (?:flag|toggle) (?:off|disabled)\\b',
    ].join('|'),
    'iu',
  ),
);

/** The old way of working, for when something is wrong: "staff use the paper forms". */
export const substituteIn = patternDetector(
  new RegExp(
    `\\b(?:us(?:es?|ing)|work(?:s|ing)? (?:on|with|from|by)|continu(?:es?|ing)|carr(?:y|ies) on|resum(?:es?|ing)|answers?|does|do|takes?)(?: (?:on|with|by|to|in|the|their|its|a))* ${FORMER}\\b|\\bby (?:hand|phone|telephone)\\b|\\bon paper\\b|\\bmanually\\b|\\bas before\\b`,
    'iu',
  ),
);

/** What goes wrong, as the reason to fall back. */
const FAULT =
  '(?:fail(?:s|ed|ure|ures|ing)?|outages?|unavailab\\p{L}+|unreachable|crash(?:es|ed)?|hangs|stalls|goes wrong|malfunction\\p{L}*|cannot|(?:is|are|goes|go|was) down|offline|errors?|time-?outs?|times out|breach(?:es|ed)?|exceed(?:s|ed|ing)?|below|above|under|over|drops?|falls?|rises?|critical|degrad\\p{L}+|incidents?|drift(?:s|ed)?|spikes?|violat\\p{L}+|repeated\\p{L}*|harm(?:s|ful)?|bugs?|unsafe|wrong|leak(?:s|age)?|misses|missed|more than|less than|lost|breaks?|stops? working|low confidence|not (?:met|available|reachable|respond\\p{L}*))';

/** The condition that sets it off: "if the provider is down", "two failed checks", "on repeated failures". */
export const faultIn = patternDetector(
  new RegExp(
    [
      `\\b(?:if|when|whenever|once|should|upon|after|on|where|in case of|in the event of|triggers? on|triggered by|triggers?|during|as soon as|unless)\\b[^.;]{0,60}?(?<![\\p{L}])${FAULT}(?![\\p{L}])`,
      '(?:\\b(?:one|two|three|four|five)|\\d+) (?:consecutive |failed |missed |successive )+(?:checks?|runs?|calls?|requests?|days?|weeks?|batches|answers|failures|errors|reviews)',
    ].join('|'),
    'iu',
  ),
);

/** A fault that a label names: "| Model fails in production | … |". */
export const faultNamedIn = patternDetector(new RegExp(`(?<![\\p{L}])${FAULT}(?![\\p{L}])`, 'iu'));

/** Words of falling back and switching off, without saying how or to what. */
export const fallbackMentionIn = patternDetector(
  /\b(?:fall-?backs?(?! (?:font|image|url|locale))|as (?:a |the )?back-?up|fall(?:s|ing)? back(?! in)|fail-?over|roll-?backs?|roll(?:s|ed|ing)? (?:it |the \p{L}+ )?back|revert(?:s|ed|ing)?(?: back)? to|kill[- ]?switch(?:es)?|off[- ]switch|circuit[- ]breakers?|feature (?:flag|toggle|switch)e?s?|graceful(?:ly)? degrad\p{L}+|degraded mode|contingency (?:plan|process|procedure|arrangement)s?|business continuity|disaster recovery plan|back-?up (?:plan|process|procedure|system|option)s?|can be (?:switched|turned) off|(?:pilot|system|assistant|model|tool|service|bot|rollout|trial) (?:can|may|could|will|must|should) be (?:paused|stopped|halted|suspended|withdrawn)|(?:be|is|are) (?:\p{L}+ ){0,3}(?:disabled|switched off|turned off|shut down)|tear(?:s|ing)? (?:it )?down|manual (?:fallback|workaround|mode))(?![\p{L}])/iu,
);

/** Who throws the switch: "on-call disables the flag". */
export const switcherIn = actorDetector(
  phrases(`
    disables?, switch(?:es)? (?:it )?off, turns? (?:it )?off, rolls? (?:it )?back, pauses?, stops?, shuts?, reverts?,
    pulls?, activates?, decides?, invokes?, flips?, is authori[sz]ed
  `),
  phrases('(?:disabled|switched off|turned off|rolled back|paused|activated|invoked|authori[sz]ed) by'),
);

/** How soon it works again: "within 10 minutes", "RTO of 4 hours". */
export const recoveryIn = patternDetector(
  /\b(?:within|in (?:under|less than)?|under|less than|RTO|recovery time|takes? effect in|after)\b[^.;\d]{0,20}[<~≤]?\s?(?:\d[\d.,]*|one|two|five|ten|thirty|an?)[\s-](?:s|secs?|seconds?|mins?|minutes?|hours?|hrs?|h|working days?|business days?|days?)\b|\b(?:immediately|instantly|at once)\b/iu,
);
