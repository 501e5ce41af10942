import { Pattern, pattern } from '../text/pattern';
import { detector, patternDetector } from './detector';
import {
  BEFORE_WORK,
  MACHINES,
  MACHINE_WORK,
  MODALS,
  RUNS,
  TURNS,
  WORK,
  WORKED,
  WORKS,
} from './lexicon/steps';
import { anyOf, source } from './lexicon/words';
import { LIGHTENED } from './lexicon/pains';
import { manualWorkIn, painIn } from './pains';
import { mentionsMachine } from './reviews';
import { everyoneIn } from './workers';

const BETWEEN = `(?: (?:${source([...BEFORE_WORK, ...MODALS])})){0,3}`;
const END = '(?![\\p{L}\\p{N}_-])';

const MANY_DO = new Pattern(`^${BETWEEN} (?:${source([...WORK, ...WORKS, ...WORKED])})${END}`, 'iu');
const ONE_DOES = new Pattern(
  `^${BETWEEN} (?:${source([...WORKS, ...WORKED])}|(?:${source(MODALS)}) (?:${source(WORK)}))${END}`,
  'iu',
);
const DONE_BY = pattern(
  /(?<!\p{L})(?:\p{L}{3,}ed|read|written|done|made|kept|sent|drawn up|review|handling) (?:\p{L}+ )?by (?:[\p{L}\d-]+ ){0,3}$/iu,
);
/** "customer orders" are no customer who orders. */
const MANY = /(?:s|staff|people|personnel|police)$/iu;

const PRONOUN = new Pattern(
  `(?<![\\p{L}\\p{N}])they${BETWEEN} (?:${source([...WORK, ...WORKED])})${END}`,
  'iu',
);

const STEPS = [MANY_DO, ONE_DOES, DONE_BY, PRONOUN];

/** People and what they do: "agents draft every reply", "is read by two clerks", "they approve". */
export const stepIn = detector((text) => {
  for (const { start, end } of everyoneIn(text)) {
    const rest = text.slice(end, end + 70);
    // "for a user to search" tells a purpose, not a step.
    if (/\bfor (?:an?|the) $/iu.test(text.slice(Math.max(0, start - 10), start))) continue;
    // What a product should let people do is nothing they do.
    if (/^ should be able to /iu.test(rest)) continue;
    const does = (MANY.test(text.slice(start, end)) ? MANY_DO : ONE_DOES).exec(rest);
    if (does) return { start, end: end + does[0].length };
    const done = DONE_BY.exec(text.slice(Math.max(0, start - 60), start));
    if (done) return { start: start - done[0].length, end };
  }
  const theirs = PRONOUN.exec(text);
  return theirs && { start: theirs.index, end: theirs.index + theirs[0].length };
}, STEPS);

/** A step without its person, as cells and list items tell it: "searches similar events". */
export const bareStepIn = patternDetector(
  new Pattern(`^\\s*(?:${source([...WORK, ...WORKS])})(?:,| )[^.;]{3,}`, 'iu'),
);

/** What somebody or some place does today: "currently the desk sorts", "today we type". */
export const stepTodayIn = patternDetector(
  new Pattern(
    `(?<!\\p{L})(?:today|currently|presently|previously|formerly|at present|at the moment|until now|now),? (?:(?:the|an?|our|each|every|all) )?(?:[\\p{L}-]+ ){1,2}(?:${source([...WORK, ...WORKS, ...WORKED])})${END}`,
    'iu',
  ),
);

/** Steps behind a word for today: "today: open the PDF, find the names". */
export const stepsBehindTodayIn = patternDetector(
  new Pattern(
    `(?<!\\p{L})(?:today|currently|at present|at the moment|until now|now|as is|before)(?::| [–-]) (?:${source([...WORK, ...WORKS])})(?:,| )[^.;]{3,}`,
    'iu',
  ),
);

/** Work done without a machine’s help, told as it is: “reduces manual sorting” promises. */
export const manualTodayIn = detector((text) => {
  const work = manualWorkIn(text);
  return work && SPARED.test(text.slice(0, work.start)) ? null : work;
}, manualWorkIn.needs);

const SPARED = anyOf([...LIGHTENED, 'automat(?:e|es|ing)', 'replac(?:e|es|ing)']);

/** A machine and what it does for people: "the assistant drafts", "a model ranks". */
export const machineStepIn = patternDetector(
  new Pattern(
    `(?<![\\p{L}\\p{N}_-])(?:${source(MACHINES)})(?: (?:will|then|now|automatically|only|first)){0,2} (?:${source(MACHINE_WORK)})${END}`,
    'iu',
  ),
);

/** Words that say something is done another way from now on: "instead", "no longer", "pre-sorted". */
export const turnIn = patternDetector(anyOf(TURNS));

/** What people must do today, or spend their time on: "currently users have to", "spends every Friday tagging". */
export const choreIn = patternDetector(
  /\b(?:today|currently|at present|at the moment)\b[^.;]{0,60}\b(?:must|ha(?:ve|s) to|needs? to|requires?|required)\b|\bspends? (?:(?:about|over|around|up to|roughly|nearly) )?(?:[\p{L}\d+.–-]+ ){0,3}?(?:hours?|minutes?|mins?|days?|time|(?:every|each|most of|half|all) (?:[\p{L}-]+ ){0,2}?\p{L}+) (?:[\p{L}/-]+ ){0,4}?\p{Ll}+ing\b/iu,
);

/** How it is done today, without who does it: "current search relies on keywords", "today the desk lacks". */
export const nowIn = patternDetector(
  anyOf([
    '(?:today|currently|now|at present),? (?:it takes |there are |we need |we have )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\\p{L}+ )?(?:steps|hand-?offs|forms|approvals|people|signatures|checks|copies)',
    `(?:current|existing|today['’]s|legacy|as-is) (?:[\\p{L}-]+ ){1,4}?(?:${source(RUNS)})`,
    `(?:currently|today|at present|at the moment),? (?:the |our |an? |most |all )?(?:[\\p{L}-]+ ){1,3}?(?:${source(RUNS)})`,
  ]),
);

/** Work that is spared: "instead of checking three systems", "eliminates the need for operators to watch". */
export const sparedIn = patternDetector(
  /\b(?:(?:instead of|without) (?:having to |manually )?(?:check|search|read|review|typ|enter|copy|look|call|monitor|sort|re-?key|fill|wait|tag|draft|open|switch)ing|(?:without (?:having|needing)|no need) to \p{L}{3,}|(?:eliminat|remov|avoid)(?:es?|ing) the need (?:for \p{L}{3,}|to \p{L}{3,})|shift(?:s|ing)? [^.;]{3,40} from [^.;]{3,40} to \p{L}{3,}|no longer (?:has to |have to |needs? to )?(?:write|type|copy|read|search|check|enter|print|phone|open|sort|draft|compare|tag|chase|fill|scan|collect|count|call|key)s?|nobody \p{L}{3,} [^.;]{3,40} any ?more|(?:no (?:more|longer any)|an end to|end of) (?:manual |hand |double |repeated ){0,1}(?:copying|typing|searching|retyping|re-?keying|printing|scanning|phoning|chasing|sorting|entry|data entry|hand-?offs)|step \d (?:disappears|goes|falls away|is dropped))/iu,
);

/** Steps one after the other without who takes them: "is scanned, sorted and carried to the departments". */
export const passiveStepsIn = patternDetector(
  /\b(?:is|are|gets?|being|was|were|been) (?:\p{L}+ly |then |first ){0,2}\p{L}{2,}(?:ed|nt|pt|ad|en)\b[^.;:]{0,80}?(?:,| and| then) (?:and |then |finally |later |manually ){0,2}\p{L}{2,}(?:ed|nt|pt)\b/iu,
);

/** What the machine leaves to people: "passes the rest to an agent", "human escalation". */
export const handoverIn = patternDetector(
  /\b(?:pass|hand|forward|escalat|transfer|rout|refer|redirect|defer|send|sent|sends)(?:es?|s|ed|ing|red|ring)?\b[^.;|]{0,50}? to (?:an? |the |our |its )?(?:[\p{L}-]+ ){0,2}?(?:agents?|persons?|humans?|people|specialists?|staff|experts?|teams?|officers?|clerks?|nurses?|advis[eo]rs?|managers?|colleagues?|supervisors?|desk|back office|engineers?|technicians?|lawyers?|analysts?|dispatchers?|clinicians?|(?:review|mod|moderation|moderator|manual|work|approval|triage) queue)(?![\p{L}])|\b(?:placed|put|lands?|goes|go|moved|parked|held|queued) (?:in|into|on) (?:an? |the |our )?(?:\p{L}+ )?(?:review|moderation|approval|exception|manual|triage) (?:queue|worklist|inbox|tray|list)(?![\p{L}])/iu,
);

/** A step that goes away: "the paper diary is withdrawn", "replaces the weekly report". */
export const endIn = patternDetector(
  /\b(?:(?:staff|people|agents|they|nobody|the \p{L}+) (?:will )?no longer (?!(?:supported|maintained|available|valid|active|accessible|exists?)\b)|(?:is|are|will be) no longer (?!(?:supported|maintained|available|valid|active|accessible)\b)(?:needed|necessary|required|\p{L}{3,}(?:ed|ten|nt|pt|ad|wn))|stop(?:s|ped)? (?:being|using)|(?:is|are|will be) (?:retired|withdrawn|discontinued|dropped)|go(?:es)? away|falls? away|ceases?|replaces? (?:the|our|today['’]s) (?:[\p{L}-]+ ){0,3}(?:forms?|spreadsheets?|reports?|step|meetings?|calls?|inbox|queue|log|cards?|exercise|round|checks?|lists?|entry|e-?mails?|phone calls|process|procedure|routine|review|diary|whiteboard|paperwork))\b/iu,
);

/** A machine that takes a step by itself: "routes tickets automatically". */
export const aloneIn = patternDetector(
  /\b(?:workflow|process|procedure|way of working|routine)s? (?:will |must |has to |have to |needs? to |is to )(?:change|be (?:changed|redesigned|adapted|adjusted|simplified|redrawn|re-?engineered))\b|\b(?:moves?|shifts?|passes|goes) from (?:the |our )?(?:\p{L}+ ){1,3}to (?:the |an? )?(?:\p{L}+ )?(?:tool|model|assistant|AI|bot|machine|copilot|agent)\b|\bstep \d+:? (?:the |an? )?(?:AI|assistant|model|tool|bot|system|agent|copilot) \p{L}+s\b|\b(?:handles?|answers?|resolves?|process(?:es)?|routes?|approves?|closes?|triages?|assigns?)\b[^.;]{0,40}\b(?:autonomously|automatically|end[- ]to[- ]end)\b|\b(?:automatically|autonomously) (?:handles?|answers?|resolves?|process(?:es)?|routes?|approves?|closes?|triages?|assigns?|classif(?:y|ies))\b/iu,
);

/** What people get from a machine, as seen from their desk: "agents see suggestions". */
export const deliveryIn = patternDetector(
  /\b(?:users?|staff|agents|they|he|she|customers?|teams?|\p{L}+(?:er|or|ist|ian)s?) (?:will )?(?:receives?|sees?|gets?|is shown|are shown) (?:an? |the |their )?(?:\p{L}+ ){0,3}(?:lists?|suggestions?|recommendations?|drafts?|summar(?:y|ies)|alerts?|scores?|answers?|predictions?|notifications?|dashboards?|queue)\b/iu,
);

/** Cases that go another way: "cases over £5k skip AI", "handled manually". */
export const exceptionIn = patternDetector(
  /\b(?:(?:steps?|looks?|comes?|intervenes?) in only (?:for|when|if|where|on)|skips? (?:the )?(?:AI|assistant|model|bot|chatbot|tool|step|queue|review)|stays? manual|remains? manual|handled (?:manually|as (?:before|at present))|by hand as before|as before|exceptions? (?:go|goes|are|is|stay)|(?:cases|claims|orders|requests|tickets|letters) (?:over|above|below|under) [£$€]?\d|(?:otherwise|if not),? [^.;]{0,40}(?:manual|by hand|person|specialist|supervisor))/iu,
);

const TODAY = pattern(
  /(?<!\bas )\b(?:today|currently|presently|previously|formerly|at present|at the moment|until now|so far|before (?:this|the) (?:project|pilot|change|tool)|last (?:year|quarter|month|week|season|session)|(?:every|each) (?:morning|evening|afternoon|day|night|week|month|quarter|shift|monday|tuesday|wednesday|thursday|friday)|by hand|manually)\b/iu,
);

/** Whether a text is set in the time before the pilot: "today", "every morning", "by hand". */
export function isSetToday(text: string): boolean {
  return TODAY.test(text);
}

/** Whether a text tells what people do today, or how it hurts. */
export function tellsOfToday(text: string): boolean {
  return stepTodayIn(text) !== null || ((isSetToday(text) || painIn(text) !== null) && stepIn(text) !== null);
}

/** Whether a text tells of another way of working: with the machine, or from now on. */
export function isChange(text: string): boolean {
  return mentionsMachine(text) || turnIn(text) !== null || /\b(?:will|shall)\b/iu.test(text);
}

/** Whether a clause tells of the work before the pilot, by its own words or by those `around` it. */
export function isBefore(text: string, around: string): boolean {
  if (isSetToday(text)) return turnIn(text) === null;
  return (isSetToday(around) || painIn(around) !== null) && !isChange(text);
}
