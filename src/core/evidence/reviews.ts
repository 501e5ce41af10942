import { Pattern, pattern } from '../text/pattern';
import { detector, patternDetector } from './detector';
import { either } from './combined';
import {
  CHOICES,
  DOUBTFUL,
  GLANCES,
  MODEST,
  OUTPUTS,
  REVIEWED,
  REVIEWS,
  REVIEW_NOUNS,
  SELECTIONS,
} from './lexicon/reviews';
import { anyOf, source } from './lexicon/words';
import { BEFORE_WORK, MODALS } from './lexicon/steps';
import { painIn } from './pains';
import type { Span } from './placeholders';
import { everyoneIn, workersIn } from './workers';

const word = (entries: readonly string[]) => `(?<![\\p{L}\\p{N}_-])(?:${source(entries)})(?![\\p{L}\\p{N}_])`;

/** A few words that keep two parts of a sentence together. */
const GAP = '[^.;:|()]{0,45}?';
const WHICH = word(SELECTIONS);

const BETWEEN = `(?:[ /](?:${source([...BEFORE_WORK, ...MODALS])})){0,4}`;
const DOES = new Pattern(`^${BETWEEN} ?/? ?(?:${word(REVIEWS)}|${word(GLANCES)}${GAP}${WHICH})`, 'iu');
const WHOSE = new Pattern(`^(?:['’]s?)? (?:\\p{L}+ )?${word(REVIEW_NOUNS)}`, 'iu');
const DONE_BY = new Pattern(
  `(?:${word(REVIEWED)}(?: \\p{L}+)? by|${word(REVIEW_NOUNS)} (?:by|from)|${word(['decisions?', 'judge?ment', 'last word', 'final say'])} (?:\\p{L}+ ){0,3}(?:with|to|by)) (?:[\\p{L}-]+ ){0,4}$`,
  'iu',
);
const HANDED_TO = pattern(
  /\b(?:go(?:es)?|hand(?:s|ed)(?: over| off)?|escalate[sd]?|refer(?:s|red)?|transfer(?:s|red)?|falls? back) (?:[\p{L}-]+ ){0,4}to (?:[\p{L}-]+ ){0,3}$/iu,
);

const HANDED_TO_HUMAN = pattern(/\b(?:routed?|routes|forwarded|passed|sent|handed(?: over)?) to an? $/iu);

/** What the machine is unsure of is handed to somebody: "route unclear cases back to", "disputed labels go to". */
const DOUBT_HANDED_TO = new Pattern(
  `(?:${word(DOUBTFUL)}${GAP}${word(['go(?:es)?', '(?:is|are|be|gets?) (?:\\p{L}+ )?(?:sent|routed|passed|handed|forwarded|put|escalated|referred|transferred|shown|left|assigned)'])}|(?<!\\p{L})(?:rout|send|pass|forward|hand|escalat|refer|transfer|leav)(?:es?|s|ing)? (?:\\p{L}+ ){0,2}${word(DOUBTFUL)}${GAP})(?: (?:back|over|on|up|straight|directly|always|then|first|instead)){0,2} (?:to|before|past) (?:[\\p{L}’'-]+ ){0,3}$`,
  'iu',
);

/** "Needs the approval of a supervisor" */
const NEEDS_APPROVAL_OF = new Pattern(
  `(?:needs?|requires?|subject to) (?:an? |the |prior |explicit ){0,2}${word(REVIEW_NOUNS)} (?:of|by|from) (?:[\\p{L}-]+ ){0,3}$`,
  'iu',
);

const CHOOSES = new Pattern(`^${BETWEEN} ${word([...REVIEWS, ...CHOICES])}`, 'iu');

/** A person who does something with what was put before them: "agents can insert, edit or ignore it". */
export const chooserIn = detector(
  (text) => {
    for (const { start, end } of everyoneIn(text)) {
      if (SERVED.test(text.slice(start, end))) continue;
      const chooses = CHOOSES.exec(text.slice(end, end + 60));
      if (chooses) return { start, end: end + chooses[0].length };
    }
    return null;
  },
  [CHOOSES],
);

const MACHINE_WORDS = pattern(
  /\b(?:AI|LLM|models?|tools?|assistant|copilot|bot|chatbot|machine|helper|classifier|algorithm|drafts?|drafted|suggest\p{L}*|propos(?:al|als|es|ed)|generated|predict\p{L}*|recommend\p{L}*|alerts?|flagged|flags|scores?|transcript\p{L}*|summar\p{L}+|overrid\p{L}*|overrul\p{L}*)\b/iu,
);

/** Whether a text speaks of a machine or of what it gives. */
export function mentionsMachine(text: string): boolean {
  return MACHINE_WORDS.test(text);
}

/** Who is served by the work does not oversee it: a customer approves a quote, not the machine. */
const SERVED =
  /^(?:customer|client|buyer|shopper|visitor|guest|passenger|travell?er|borrower|applicant|claimant|tenant|resident|citizen|parent|caller|candidate)s?$/iu;

/** “Human review” is nobody who reviews. */
function isNoun(verb: string, person: string): boolean {
  return (
    /^ (?:review|check|edit|sample|look)$/iu.test(verb) && /^(?:human|person|user|expert)$/iu.test(person)
  );
}

const REVIEWING = [DOES, WHOSE, DONE_BY, HANDED_TO, HANDED_TO_HUMAN, DOUBT_HANDED_TO, NEEDS_APPROVAL_OF];

/** A person who looks over, approves or takes over something: "a nurse approves", "checked by two analysts". */
export const reviewerIn = detector((text) => {
  for (const person of everyoneIn(text)) {
    if (SERVED.test(text.slice(person.start, person.end))) continue;
    const before = text.slice(Math.max(0, person.start - 90), person.start);
    const after = text.slice(person.end, person.end + 110);
    const isWorker = workersIn(text.slice(person.start, person.end)) !== null;
    const does = DOES.exec(after) ?? (isWorker ? WHOSE.exec(after) : null);
    if (does && !isNoun(does[0], text.slice(person.start, person.end))) {
      return { start: person.start, end: person.end + does[0].length };
    }
    const isHuman = /^(?:human|person|live|real)/iu.test(text.slice(person.start));
    const done =
      DONE_BY.exec(before) ??
      DOUBT_HANDED_TO.exec(before) ??
      NEEDS_APPROVAL_OF.exec(before) ??
      (isWorker ? HANDED_TO.exec(before) : null) ??
      (isHuman ? HANDED_TO_HUMAN.exec(before) : null);
    if (done) return { start: person.start - done[0].length, end: person.end };
  }
  return null;
}, REVIEWING);

/** Review by people in general: "human in the loop", "human approval", "held for manual review". */
export const reviewIn = patternDetector(
  new Pattern(
    [
      'human[- ]?(?:in|on)[- ]the[- ]loop|\\bHITL\\b|\\b(?:two|four|second|dual)[- ](?:persons?|eyes?|pair of eyes) (?:approval|review|check|principle|rule)',
      `(?<!\\b(?:minimal|little|limited|less|reduced?|lower|without|no) )\\b(?:human|expert) (?:\\p{L}+ )?${word([...REVIEW_NOUNS, 'control', 'waivers?'])}`,
      `\\bhuman-(?:${source(REVIEW_NOUNS)})(?!\\p{L})`,
      `${word(DOUBTFUL)} (?:\\p{L}+ )?(?:goes|go|(?:is|are) (?:sent|routed|passed|handed|forwarded)) to (?:an? |the )?(?:\\p{L}+ ){0,2}(?:agents?|staff|teams?|desk|officers?|clerks?|specialists?|experts?|people|humans?|supervisors?|queue|inbox|back office)\\b`,
      `\\b(?:rout|send|pass|forward|hand|escalat|refer)(?:es?|s)? (?:\\p{L}+ ){0,2}${word(DOUBTFUL)} (?:\\p{L}+ )?(?:back )?to (?:an? |the )?(?:[\\p{L}’'-]+ ){0,2}(?:agents?|staff|teams?|desk|officers?|clerks?|specialists?|experts?|people|humans?|supervisors?|queue|inbox|back office)\\b`,
      '\\bhuman[- ](?:escalations?|hand-?(?:off|over)|takeover)\\b',
      '\\b(?:escalat(?:e|es|ed|ing)|rout(?:e|es|ed|ing)|hand(?:s|ed|ing)?|forward(?:s|ed|ing)?|transfer(?:s|red|ring)?|refer(?:s|red|ring)?|pass(?:es|ed|ing)?|defer(?:s|red|ring)?)\\b[^.;]{0,50}? to (?:an? |the )?(?:humans?|live agents?|real persons?|experts?)(?! (?:error|resources))\\b',
      `\\bhuman-(?:${source([...REVIEWED, 'gated', 'controlled'])})(?!\\p{L})`,
      '(?:user|customer|operator|patient) (?:approval|confirmation) before|(?:manual|explicit|mandatory|staff|manager(?:ial)?|supervisor|editorial|admin(?:istrator)?) (?:confirmation|approval|sign-?off|acceptance)(?! (?:of|for) (?:the )?(?:budget|pilot|project|launch))|(?:approval|review) (?:workflow|queue|gate)s?',
      '(?:maintain|keep|retain|continue|preserv)(?:e|s|es|ed|ing)? (?:with )?(?:the |an? |our )?(?:existing |current |old )?manual (?:review|check|approval|verification)',
      '(?:(?:requir|rout|queu|flag|held|sent|go|goes|refer)\\p{L}* (?:to |for )?(?:an? )?manual (?:review|check|approval)|manual (?:review|approval) (?:queue|is required|required|step))',
    ].join('|'),
    'iu',
  ),
);

/** Words that promise a part to people without saying whose or when. */
export const oversightIn = either(
  patternDetector(
    /\b(?:decision[- ]support (?:tool|system|platform|only|role)|(?:humans?|people|a person|staff) (?:will )?(?:always )?(?:be|stays?|remains?|keeps?|makes?|decides?|is|are) (?:always )?(?:in|the|responsible|accountable|control|final)|humans? decides?|(?:assists?|supports?|advis(?:es|ory)) (?:[\p{L}-]+ ){0,4}(?:not|never|rather than|instead of) (?:\p{L}+ ){0,2}(?:replac\p{L}+|decid\p{L}+)|advisory only|(?:final|ultimate) (?:decisions?|say|judge?ment)|(?:has|have|keeps?) the (?:last|final) (?:word|say|decision)|(?:gives?|offers?) (?:only )?(?:advice|suggestions?|recommendations?)[,;]? (?:but |and )?(?:people|staff|humans|we|they) decide|(?:it|assistant|model|tool|system|AI|bot|agent) only (?:drafts|suggests|proposes|advises|recommends)|(?:drafts|suggestions|advice) only|(?:decision|determination|judge?ment|approval|responsibility|authority)s? (?:\p{L}+ ){0,2}?(?:belongs?|rests?|stays?|remains?|lies?) (?:to|with))/iu,
  ),
  either(patternDetector(anyOf(MODEST)), reviewIn),
);

/** “Not meant to replace inspectors but to support them”: people keep a part, nobody says which. */
export const NOT_REPLACED =
  /\b(?:not|never|rather than) (?:to |intended to |meant to |designed to |a )?replac(?:e|es|ing|ement)(?: (?:of|for))?(?: [\p{L}’'-]+){0,3} (?:people|humans?|staff|teams?|experts?|professionals?|judge?ment|\p{Ll}{3,}(?:ers|ors|ists|ians|nts|rks))\b/iu;

/** “No automated decisions”: people decide, nobody says who. */
export const NOT_AUTOMATED =
  /\b(?:no|not|never|without)\b(?: \p{L}+){0,2} (?:automated|automatic|autonomous|unsupervised|unattended) (?:decisions?|actions?|sending|approvals?|posting|changes?|decision-making|denials?|rejections?|replies|e-?mails?|payments?|updates?|publishing)(?!\p{L})|\b(?:not|never) (?:an? |the )?final (?:decision|word|verdict|diagnosis)(?!\p{L})|\bwithout automating (?:the |any )?(?:\p{L}+ )?decisions?(?!\p{L})/iu;

/** A right to override or stop: "may reject", "override". */
export const overrideIn = patternDetector(
  /\b(?:overrid(?:e|es|den|ing)|overrul(?:e|es|ed)|overwrites?|veto(?:es)?|(?:accepts?|approves?) or rejects?|(?:can|may) (?:stop|pause|reject|reverse|undo|disable|discard|bin|switch off)|reverse (?:it|any|the) )/iu,
);

/** Somebody who may overrule the machine, said of people: "supervisors may stop the bot". */
export const overruleIn = detector((text) => {
  const right = overrideIn(text);
  return right && mentionsMachine(text) && everyoneIn(text).length > 0 ? right : null;
}, overrideIn.needs);

/** A check that people do not wave everything through: "5% re-checked blind", "planted errors". */
export const blindCheckIn = patternDetector(
  /\b(?:blind(?:ly)? (?:re-?)?(?:check|review|read|label)\p{L}*|(?:re-?)?checked blind|automation (?:bias|complacency)|over-?reliance|rubber[- ]stamp\p{L}*|(?:seed|plant)(?:s|ed)? (?:\p{L}+ ){0,2}(?:errors?|mistakes?|cases?|values?|drafts?)|second reader|double reading|override rate)/iu,
);

/** The first thing of a text that a machine may have given. */
export const outputIn = patternDetector(new Pattern(word(OUTPUTS), 'iu'));

/** Which outputs somebody looks over, or when: "every denial", "before sending", "confidence below 80%". */
export const occasionIn = patternDetector(
  new Pattern(
    [
      `${WHICH} (?:[\\p{L}-]+ ){0,4}?${word(OUTPUTS)}`,
      '\\b(?:every|each|any) (?!(?:day|night|morning|evening|week|month|quarter|year|shift|time|monday|tuesday|wednesday|thursday|friday|other|one)\\b)[\\p{L}-]+',
      'one by one|each one|one in \\p{L}+|\\d+ ?% (?:sample|of)|random (?:sample|\\d)',
      '\\b(?:before|prior to|until|unless|only after|whenever)\\b (?:[\\p{L}-]+ ){0,5}[\\p{L}-]+',
      '\\b(?:if|when|where) (?:the |a |an |its )?(?:\\p{L}+ ){0,2}?(?:confidence|score|risk|uncertain|unsure|flagged|flags|disagree|conflict|amount|value|model|AI|tool|assistant|system)\\b',
      '\\b(?:confidence|score|risk|amount|value)s? (?:is |are |of )?(?:below|above|under|over|less than|more than|lower|higher|<|>|≤|≥) ?[£$€]?\\d+',
      `${word(OUTPUTS)} (?:worth |of )?(?:over|above|below|under|exceeding|more than|less than) [£$€]?\\d+`,
      '(?:<|>|≤|≥|below|above|under|over) ?\\d+(?:\\.\\d+)? ?%? confidence',
      '\\b(?:below|above|under|over|within|between) (?:the |an? |our |two |both ){1,2}(?:[\\p{L}-]+ )?(?:thresholds?|cut-?offs?)\\b',
      '\\b(?:confidence|scores?) (?:is |are )?(?:between|from|in the range) \\d',
      `\\b(?:ambiguous|borderline|unclear|doubtful|disputed|contested|questionable|suspicious|unusual|low[- ]scoring) (?:[\\p{L}-]+ )?[\\p{L}-]{3,}`,
    ].join('|'),
    'iu',
  ),
);

/** A rule against acting alone: "no letter is sent without a nurse's approval". Its negation is what it says. */
export const NOTHING_WITHOUT_A_PERSON = new Pattern(
  `(?:\\bno (?:[\\p{L}-]+ ){0,3}?${word(OUTPUTS)}|\\b(?:nothing|never)\\b|${word(OUTPUTS)}[^.;]{0,40}?\\b(?:not|cannot|never)\\b)[^.;]{0,80}?` +
    `\\b(?:without|until|unless|before)\\b (?:an?|the|one|two|another|our|their) (?:[\\p{L}’'-]+ ){1,4}?${word([...REVIEWS, ...REVIEW_NOUNS, 'has', 'have', '\\p{L}{3,}ing'])}`,
  'iu',
);

/** A rule that keeps the machine from acting alone, whoever looks: "nothing is sent automatically". */
export const NOTHING_ALONE =
  /\b(?:no \p{L}+|nothing|never)\b[^.;–—]{0,60}\b(?:by the (?:model|AI|tool|machine|assistant|system|planner|helper|bot|algorithm)|automatically|alone|on its own|by itself|unsigned|unread|unreviewed|without (?:an? |prior |their )?(?:signature|approval|review|check|sign-off)|without (?:\p{L}+ ){1,3}being (?:opened|checked|read|reviewed|verified|confirmed|approved|signed))\b/iu;

/** Whether a text is about something else that people review or decide. */
function isOtherMatter(text: string): boolean {
  return (painIn(text) !== null && !/\boverr(?:id|ul)/i.test(text)) || OTHER_MATTER.test(text);
}

/** Whether a text is about what the pilot gives: not about its launch or its code, nor about the work of today. */
export function isAboutOutputs(text: string): boolean {
  return (outputIn(text) ?? occasionIn(text)) !== null && !isOtherMatter(text);
}

/** A person who looks over what the pilot gives, or decides on it; `around` is the text the words stand in. */
export function outputReviewerIn(text: string, around: string = text): Span | null {
  if (isOtherMatter(text)) return null;
  const reviewer = reviewerIn(text);
  if (reviewer && isAboutOutputs(text)) return reviewer;
  return mentionsMachine(around) ? (reviewer ?? chooserIn(text)) : null;
}

const OTHER_MATTER = pattern(
  /\b(?:go[- ]?live|launch|roll-?out|budget|funding|business case|charter|pull requests?|(?:developer|model|independent) validation|override rate|code(?! of)|goals?|requirements|milestones?|mock-?ups?|wireframes?|currently|manually|at present|existing)\b|(?<!\bas )\btoday\b/iu,
);
