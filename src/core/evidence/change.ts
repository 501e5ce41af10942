import { Pattern, pattern } from '../text/pattern';
import { allOf, either } from './combined';
import { detector, patternDetector, spanOf } from './detector';
import {
  ADOPTION,
  CHANNELS,
  CONCERNS,
  FEEDBACK,
  GRUMBLES,
  IN_USE,
  ORIGINATES,
  ORIGINS,
  RESEARCH,
  SPRINGS,
  TRAINING,
} from './lexicon/change';
import { anyOf, source } from './lexicon/words';
import { dateIn, durationIn } from './dates';
import { quantityIn } from './quantities';
import { everyoneIn, peopleIn } from './workers';

/** The first words for people learning something; never a model's training. */
export const trainingIn = patternDetector(anyOf(TRAINING));

/** How long something takes people, or when it is: "90 minutes", "in April". */
export const timeIn = detector(
  (text) => durationIn(text) ?? dateIn(text) ?? spanOf(HOURS_OR_MONTH.exec(text)),
);

const HOURS_OR_MONTH = pattern(
  /\b(?:\d+|one|two|three|half|an?)[- ]?(?:minute|min|hour|hr|h)s?\b|\b(?:in|by|before|during|from|until) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/iu,
);

const CHANGE = pattern(
  /\b(?:(?:organi[sz]ational )?change management|(?:user|staff|employee|agent|client|stakeholder|floor|team|refresher|operator|clinician|teacher) training|(?:user|training|how-to|quick[- ]reference) guides?|train[- ]the[- ]trainer|knowledge[- ]transfer (?:sessions?|workshops?))\b/iu,
);
const SOFTWARE = pattern(/\b(?:version(?:s|ing)?|releases?|pull requests?|configuration|ITIL|CAB)\b/iu);

/** Change and training in general; not the change control of software. */
export const changeIn = detector(
  (text) => (SOFTWARE.test(text) ? null : spanOf(CHANGE.exec(text))),
  [CHANGE],
);

/** How roles change: "re-deployed", "roles move". */
export const roleImpactIn = patternDetector(
  /\b(?:roles? (?:will )?(?:change|shift|move)s?|re-?deploy(?:ed|ment)|re-?skill(?:ed|ing)?|up-?skill(?:ed|ing)?|works council|trade union|union (?:consult|agree|is)\p{L}*|job losses|redundancies|(?:job|staff|voluntary|compulsory|risk of|faces?|made|through) redundancy|(?:no|reduction (?:of|in)) (?:posts?|positions?)|announced? (?:to|at|in) [^.;]{3,40})/iu,
);

/** The first words for what people worry about when work changes, or for who speaks for them. */
export const concernIn = patternDetector(anyOf(CONCERNS));

const inUseIn = patternDetector(anyOf(IN_USE));
const shareIn = patternDetector(
  /\d[\d.,]*\s?% of\b|\d+ (?:out )?of (?:the )?\d+|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:out of|in) (?:three|four|five|ten|\d+)\b|\b(?:all|half|two thirds|three quarters) of\b/iu,
);
const oftenIn = patternDetector(/\b(?:daily|weekly|monthly|(?:every|each|a) (?:day|week|month|shift))\b/iu);

/** A share of the people or of the work, and its use: "80% of discharges start from a draft by week 6". */
export const shareInUseIn = allOf(inUseIn, shareIn, either(peopleIn, dateIn, oftenIn));

/** The first words for how many people use it. */
const adoptionIn = patternDetector(anyOf(ADOPTION));

/** Adoption and its number, in the same part of a sentence: "adoption of 70% by week 8". */
export const adoptionTargetIn = detector((text) => {
  const adoption = adoptionIn(text);
  if (!adoption) return null;
  const start = text.lastIndexOf(', ', adoption.start) + 1;
  const end = text.indexOf(', ', adoption.end);
  const quantity = quantityIn(text.slice(start, end < 0 ? text.length : end));
  if (!quantity) return null;
  return {
    start: Math.min(adoption.start, start + quantity.start),
    end: Math.max(adoption.end, start + quantity.end),
  };
}, adoptionIn.needs);

/** The first way of listening to people: "interviews", "user research". */
export const researchIn = patternDetector(anyOf(RESEARCH));

/** The first way in for what people have to say: "#triage-ai", "a weekly review". */
export const channelIn = patternDetector(anyOf(CHANNELS));

/** The first words for what people have to say. */
export const feedbackIn = patternDetector(anyOf(FEEDBACK));

/** Complaints and remarks: of the pilot only where a channel stands beside them. */
export const grumbleIn = patternDetector(anyOf(GRUMBLES));

/** People who were asked, whoever and however many: "users were consulted", "staff workshops". */
export const askedIn = patternDetector(
  /\b(?:user (?:research|interviews?|testing)|(?:stakeholder|user|staff|customer|discovery|co-design|intake|requirements|process mapping) (?:workshops?|interviews?|surveys?|consultations?|analysis|engagement)|(?:stakeholders?|staff|users|employees|teams?) (?:were|are|have been|will be) (?:consulted|asked|involved|interviewed|surveyed|watched|observed|shadowed|followed|visited)|(?:involv|includ|engag|consult)(?:e|es|ed|ing) (?:the |our )?(?:(?:front-?line|operational|clinical|ward|shop[- ]floor) (?:\p{L}+ )?(?:staff|teams?|users|people|workers|colleagues|leads?|managers|experts?|specialists?|nurses|doctors|clinicians|operators)|end[- ]users?|users|staff|employees|operators)(?: \p{L}+)?|(?:pain points?|needs|requirements|problems) (?:were|was|are|have been) (?:gathered|collected|heard|reported)(?: from)?|(?:interview|shadow|observe|survey)(?:s|ed|ing)? (?:at least |about |over )?(?:\d+|two|three|four|five|six|ten|a dozen) (?!candidate|applicant)\p{L}+|interview(?:s|ing)? (?:the )?(?:participants|users|pilot users|testers|practitioners|end users)|we(?: have|['’]ve)? heard (?:\p{L}+ )?(?:that|from)|participants?['’]? debriefs?|(?:we|I) (?:followed|accompanied|watched|sat with) (?:\d+|two|three|four|five|six|ten|a dozen|several) \p{L}+)(?!\p{L})/iu,
);

/** Feedback that is wished for, wherever it may go: "we welcome suggestions", "feedback collection". */
export const welcomeIn = patternDetector(
  /\b(?:welcom|encourag|invit|collect|gather|captur|solicit)(?:es?|s|ing|ed)? (?:\p{L}+ ){0,3}(?:contributions|suggestions|ideas|feedback|comments)\b|\b(?:leav|shar|submit|record)(?:es?|s|ing|ed|ting|ted)? (?:\p{L}+ ){0,3}feedback\b|\bqualitative feedback\b|\bfeedback (?:capture|logging)\b|\b(?:user|staff|employee|agent|customer|participant|patient|operator|nurse|clinician)s?[ -](?:satisfaction )?(?:survey|questionnaire|debrief)s?\b|\b(?:champions?|ambassadors?|super-?users?|representatives?) (?:[\p{L}-]+ ){0,4}(?:pass(?:es)? on|collect|gather|relay|bring)s?\b|\bfeedback (?:collection|channels?|instruments?|mechanisms?|sessions?|forms?|surveys?|ratings?|buttons?|loops|loop (?:to|with|from|between|for) (?!the model))\b|\b(?:button|link|box) (?:under|beside|next to|below|on) (?:each|every|the) (?:answer|draft|suggestion|page|result|reply)\b|\b(?:rate|mark|flag|score)s? (?:each|every|the) (?:answer|draft|suggestion|result|reply|response|summary)\b|\bthumbs[- ]?up ?(?:\/|or|and) ?(?:thumbs[- ]?)?down\b|👍|👎|\bcomments (?:go|land|are (?:collected|gathered|read))\b|\bfeedback (?:affordance|widget|control|prompt|link|box|icon)s?\b|\b(?:daily|weekly|fortnightly|monthly) (?:call|session|meeting|check-?in|round) with (?:the |our |all )?(?:\p{L}+ )?(?:testers|users|staff|participants|champions)\b|\bthumbs[- ]?(?:up|down) (?:button|icon|vote|rating)s?\b|\b(?:crew|team|staff|users|agents|nurses|testers|champions|drivers|operators|teachers|clerks) (?:meets?|sits?|comes?) (?:together )?(?:each|every|once|weekly|daily|monthly|on)\b|\bhear from (?:you|users|staff|people|colleagues|customers)\b/iu,
);

/** A chat channel somebody looks at: "`#triage-ai` is reviewed each Friday". */
export const watchedChannelIn = allOf(
  patternDetector(/#\p{L}[\p{L}\d_-]{2,40}/u),
  patternDetector(/\b(?:reviewed|read|triaged|answered|monitored)\b/iu),
);

/** Who reads what people say: "reviewed each Friday by the lead". */
export const readerIn = patternDetector(
  /\b(?:reviewed|read|triaged|answered|owned|collected|sorted)\b[^.;]{0,40}\bby (?:the |our |an? )?[\p{L}-]+(?: [\p{L}-]+){0,2}/iu,
);

const CAME_FROM = new Pattern(
  `(?<!\\p{L})(?:(?:${source(ORIGINS)}) (?:by|from|with) (?:[\\p{L}\\d-]+ ){0,4}|(?:${source(SPRINGS)}) (?:[\\p{L}\\d-]+ ){0,6})$`,
  'iu',
);
/** What is the work, and no idea: "documents submitted by users". */
const HANDED_IN = pattern(
  /(?<!\p{L})(?:documents?|files?|pdfs?|forms?|photos?|images?|claims?|tickets?|orders?|quer(?:y|ies)|messages?|records?|data|invoices?|applications?|emails?|notes|prompts?|questions?)(?: \([^)]{1,40}\)){0,1} (?:(?:that|which) (?:is|are|was|were) ){0,1}(?:submitted|written|drafted|reported|flagged|raised|requested) (?:by|from) (?:[\p{L}\d-]+ ){0,4}$/iu,
);

/** A name may follow the title: "team leader Joy Adeyemi brought the idea". */
const ORIGINATED = new Pattern(
  `^(?:,? \\p{L}[\\p{L}.’'-]*){0,6}?,? (?:${source(ORIGINATES)})(?!\\p{L})`,
  'iu',
);

/** An idea and the people it came from: "raised by night-shift nurses", "two drivers asked for it". */
export const originIn = detector(
  (text) => {
    for (const { start, end } of everyoneIn(text)) {
      const came = CAME_FROM.exec(text.slice(Math.max(0, start - 90), start));
      if (came && !HANDED_IN.test(text.slice(0, start))) return { start: start - came[0].length, end };
      const originated = ORIGINATED.exec(text.slice(end, end + 80));
      if (originated) return { start, end: end + originated[0].length };
    }
    return null;
  },
  [CAME_FROM, ORIGINATED],
);

const NEAR = 25;
/** “Reinforcement learning from human feedback” hears nobody; nor does what a machine tells its users. */
const FOR_MACHINES =
  /\bfeedback (?:of|from) the (?:controller|sensor|loop|circuit|model|system)|\b(?:classif|analy[sz]|summari[sz]|categori[sz]|cluster|mine)\p{L}* (?:[\p{L}-]+ ){0,3}feedback\b|\bfeedback (?:is|are|gets?) (?:classified|analy[sz]ed|summari[sz]ed|clustered|scored|routed|tagged|sorted)\b|\b(?:reinforcement|rlh?a?f|reward|fine-?tun\p{L}+|learn(?:s|ing)? from human)\b|\bfeedback (?:to|for) (?:the |each |our )?\p{L}+s?\b/iu;

/** What people have to say and whose it is: "agent feedback", "feedback from ward staff". */
export const feedbackOfPeopleIn = detector((text) => {
  const feedback = feedbackIn(text);
  if (!feedback || FOR_MACHINES.test(text)) return null;
  const near = everyoneIn(text).find(
    ({ start, end }) => end > feedback.start - NEAR && start < feedback.end + NEAR,
  );
  return near ? { start: Math.min(near.start, feedback.start), end: Math.max(near.end, feedback.end) } : null;
}, feedbackIn.needs);

/** All of a text being what somebody says of their own work: "I spend more time on admin than selling". */
export const ownWordsIn = patternDetector(/^\W*["“](?:I|My|We|Our|I['’]m|We['’]re)\b[^"”]{12,300}["”]\W*$/u);

/** What somebody said, between quotation marks. */
export const quoteIn = patternDetector(/["“][^"”]{25,400}["”]/u);

const QUOTED = pattern(/["“][^"”]{25,400}["”]\s*(?:—|–|-|,|\()\s*/u);

/** What somebody said, and who it was: "I look for it every night." — mechanic, Leeds. */
export const attributedQuoteIn = detector(
  (text) => {
    const quote = spanOf(QUOTED.exec(text));
    const speaker = quote && everyoneIn(text.slice(quote.end, quote.end + 60))[0];
    return speaker ? { start: quote.start, end: quote.end + speaker.end } : null;
  },
  [QUOTED],
);
