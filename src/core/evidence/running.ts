import { actorDetector } from './actors';
import { patternDetector } from './detector';
import { phrases } from './vocabulary';

const PERIOD =
  '(?:\\b(?:a|an|each|every)[\\s-](?:calendar |financial |fiscal )?(?:month|year|quarter|week|day|user|seat|site)|\\bper \\p{L}{2,}|/\\s?\\p{L}{1,})(?![\\p{L}])|\\b(?:monthly|annually|yearly|p\\.?a\\.?|pcm|annual)(?![\\p{L}])';
const MONEY =
  '(?:(?:[£$€¥₹]|USD|EUR|GBP|CHF)\\s?\\d[\\d.,]*\\s?(?:k|m|bn|million|billion)?(?:\\s?[-–]\\s?[£$€]?\\d[\\d.,]*\\s?(?:k|m)?)?|\\d[\\d.,]*\\s?(?:k|m|million)?\\s?(?:euros?|dollars?|pounds?|USD|EUR|GBP|CHF|francs?|kroner))';

/** An amount of money, or null. */
export const moneyIn = patternDetector(new RegExp(`(?<![\\p{L}\\d])${MONEY}(?![\\p{L}\\d])`, 'iu'));

/** Words of what it costs to keep running: "run cost", "licences", "hosting". */
export const runningIn = patternDetector(
  /\b(?:run(?:ning)?|operat(?:ing|ional|ions)|maintenance|support|hosting|infrastructure|licen[cs](?:e|es|ing)|subscription|recurring|ongoing|on-going|cloud|inference|token|API|opex|steady[- ]state|after the pilot|from (?:year|july|april)|keep(?:ing)? it (?:running|going)|cost per (?:query|request|call|user|seat|document)|(?:ai )?consumption|total cost of ownership|tco|cost cent(?:re|er)|budget line|operations budget|base(?:line)? budget|core budget|business as usual|bau)\b/iu,
);

/** Money for each month, year or user: "£4k a month". */
export const rateIn = patternDetector(
  new RegExp(
    `(?<![\\p{L}\\d])${MONEY}[^.;\\d]{0,20}?(?:${PERIOD})|\\bcost cent(?:re|er) [\\p{Lu}\\d-]{3,}`,
    'iu',
  ),
);

/** Where the money comes from: "funded from the ward budget". */
export const fundingIn = patternDetector(
  /\b(?:funded|paid(?: for)?|financed|covered|borne|met|carried) (?:by|from|out of|through|under)\s+(?:the |our |its )?(?!TBD)[\p{L}\d][\p{L}\d &’'-]{2,50}|\bcharged? (?:back )?to (?:the )?[\p{L}\d][\p{L}\d &’'-]{2,40}|\bcharge-?back (?:model|to)\b/iu,
);

/** When the pilot is over, or for good. */
export const afterwardsIn = patternDetector(
  /\b(?:after (?:the )?(?:pilot|trial|go-live|launch|hand-?over|project|that)|post-(?:pilot|go-live|launch)|once (?:the pilot|it) (?:ends|is over|is live)|in production|from (?:\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|day one|go-live|week|month|year)|long[- ]term|day[- ]to[- ]day|business as usual|bau|in steady state|permanently|takes? over|taken over|hand(?:s|ed)? (?:over|it over)|hand-?over|transition(?:s|ed)? to|transferred to|on-call)\b/iu,
);

/** Who keeps it running: "Claims Platform runs it", "operated by the Data Desk". */
export const runnerIn = actorDetector(
  phrases(`
    runs?, operates?, owns?, maintains?, supports?, keeps?, hosts?, takes? (?:it )?over, takes? on, looks? after, is
    responsible for
  `),
  phrases(`
    (?:run|operated|owned|maintained|supported|hosted|handed|managed|taken over|transferred|passes|moves) (?:by|to|over to),
    (?:hand-?over|transition(?:ed|s)?|transfer) to
  `),
);

/** Running spoken of without saying who or what it costs. */
export const runningMentionIn = patternDetector(
  /\b(?:(?:run(?:ning)?|operating|operational|maintenance|support|hosting|infrastructure|licen[cs]ing|recurring|ongoing|annual|monthly) (?:costs?|expen(?:se|diture)s?|fees?|budget)|total cost of ownership|financial overhead|(?:ongoing|production|live|first-line|second-line|tier[- ][123]|out[- ]of[- ]hours|vendor|technical|user|post-pilot|application) support|on-call rota|support(?:ed)? (?:easily )?by|support (?:model|rota|contract|desk|arrangements|and maintenance|& maintenance)|maintenance (?:contract|agreement|and support)|managed service|hypercare|hand(?:s|ed)? over to|hand-?over (?:to|plan)|operating model|run (?:team|owner)|maintain(?:ed)? (?:it|by the)|costs? (?:of|to) run(?:ning)?)\b/iu,
);

/** Help for users, and how fast: "service desk, 9 to 5". */
export const supportIn = patternDetector(
  /\b(?:service desk|help ?desk|(?:first|second|third)[- ]line|(?:tier|level|l)[- ]?[123] support|support (?:hours|team|desk|queue|channel|rota|contract)|on-call|office hours|24\/7|out of hours|super-?users?|runbooks?|floor ?walkers?|supported by)\b/iu,
);

/** What a supplier has to do. */
export const supplierIn = patternDetector(
  /\b(?:vendor|supplier|provider|contractor|licensor|integrator)s?\b[^.;]{0,60}\b(?:sla|support|patch(?:es)?|maintain(?:s|ed)?|notice|notif(?:y|ies)|responds?|fix(?:es)?|retrain(?:s|ing)?|exit|contract|obliged|must|warrant(?:y|s)|update(?:s)?|guarantees?|service credits?)\b|\b(?:service credits|exit (?:plan|clause)|managed service agreement|support contract)\b/iu,
);

/** A label of what is paid again and again: "Annual licence", "Hosting fees". */
export const runningLabelIn = patternDetector(
  /\b(?:(?:annual|yearly|monthly|recurring|running|run|operating|operational|ongoing|support|maintenance|hosting|subscription|infrastructure|licen[cs]e|service)(?: \p{L}+)? (?:costs?|fees?|charges?|spend|licen[cs]es?|subscriptions?)|licen[cs]es?|subscriptions?|hosting|maintenance|support|opex|consumption|operations)\b/iu,
);
