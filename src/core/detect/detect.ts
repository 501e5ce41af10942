import type { Detection } from '../model/assessment';
import type { AssessOptions } from '../model/settings';
import type { Language } from '../model/text';
import { globFor } from '../text/globs';
import { COLLECTIONS, DECISIVE, NEVER_PATHS } from './lexicon';
import { declarationOf } from './declaration';
import { signalsOf, type Signals } from './signals';
import { isTemplate } from './template';

/**
 * Whether a document is an AI pilot proposal, and why. Reads lines, parses nothing: a workspace of ten thousand
 * other documents should cost little more than reading them.
 */
export function detect(text: string, language: Language, options: AssessOptions): Detection {
  const signals = signalsOf(text, language);
  const verdict =
    assumed(options) ??
    ignored(options) ??
    declared(text, language, options) ??
    recognised(signals, options.path ?? '');
  return { ...verdict, isTemplate: verdict.isProposal && isTemplate(text, signals, options.path ?? '') };
}

type Verdict = Pick<Detection, 'isProposal' | 'why'>;

const yes = (why: string): Verdict => ({ isProposal: true, why });
const no = (why: string): Verdict => ({ isProposal: false, why });

function assumed({ assumeProposal }: AssessOptions): Verdict | null {
  return assumeProposal ? yes('assumed to be a proposal, as asked') : null;
}

function ignored({ path = '', ignores = [] }: AssessOptions): Verdict | null {
  const pattern = globFor(path, ignores);
  return pattern === null ? null : no(`ignored: path matches ${pattern}`);
}

function declared(
  text: string,
  language: Language,
  { path = '', proposals = [] }: AssessOptions,
): Verdict | null {
  const declaration = declarationOf(text, language);
  if (declaration) return { isProposal: declaration.isProposal, why: declaration.why };
  const suffix = /\.pilot\.(?:md|markdown|ya?ml)$/i.exec(path)?.[0];
  if (suffix) return yes(`file name ends in ${suffix.toLowerCase()}`);
  const pattern = globFor(path, proposals);
  return pattern ? yes(`path matches ${pattern}`) : null;
}

/** Enough points say "proposal". The weights were fitted on documents of strangers; the sum is explained. */
const ENOUGH = 4.5;

function recognised(signals: Signals, path: string): Verdict {
  const never = NEVER_PATHS.find(([pattern]) => pattern.test(path));
  if (never) return no(`${never[1]} is no proposal`);
  if (signals.foreign) return no(`the keys of ${signals.foreign}`);
  if (mentionsOf(signals) < 1) return no('does not speak of AI');
  if (isRegister(signals)) return yes(`a register of ${signals.entries} AI initiatives`);
  const points = planPoints(signals) + aiPoints(signals) - otherPoints(signals);
  return points >= ENOUGH ? yes(`reads like ${kindOf(signals)}: ${reasons(signals)}`) : no(whyNot(signals));
}

function isRegister({ entries, ai, other }: Signals): boolean {
  return entries >= 2 && ai.hits >= entries / 2 && ai.distinct >= 2 && !(other && DECISIVE.has(other.kind));
}

function planPoints({ initiative, parts }: Signals): number {
  // Any text may speak of a discovery or a strategy; one with some parts of a plan means itself.
  const name = initiative.inTitle ? 3 : initiative.inOpening && parts.length > 1 ? 2 : 0;
  return name + Math.min(parts.length, 8) / 2;
}

/** How many hints weigh as much as AI said outright. */
const HINTS = 3;

function mentionsOf({ ai }: Signals): number {
  return ai.hits + ai.hints / HINTS;
}

/** Mentions for a thousand characters, below which AI is an aside. */
const RARE = 0.4;

function aiPoints(signals: Signals): number {
  const { ai, length } = signals;
  const perThousand = (1000 * mentionsOf(signals)) / Math.max(length, 1);
  const density =
    perThousand >= 1.2 ? 2 : perThousand >= 0.45 ? 1 : ai.inTitle ? 0 : perThousand >= RARE ? -2 : -3;
  return density + (ai.inTitle ? 1 : 0);
}

function otherPoints(signals: Signals): number {
  const { other, title, language, initiative } = signals;
  const share = other ? Math.min(mostFor(other.kind, initiative.inTitle), other.share * 15) : 0;
  const decisive = isDecisive(other, initiative.inTitle) ? 6 : 0;
  const collection = isCollection(signals) ? 5 : 0;
  const nameless = language === 'yaml' && title === '' && !initiative.inOpening ? 2 : 0;
  return Math.max(share, decisive) + collection + nameless;
}

/** Labels no proposal has; a press release with questions and answers can be one. */
function isDecisive(other: Signals['other'], inTitle: string | null): boolean {
  if (!other || !DECISIVE.has(other.kind) || other.share < 0.04 || other.count < 2) return false;
  return !(inTitle && other.kind === 'an interview guide');
}

/** "Guide to AI pilots" is about many; "Meeting minutes pilot" is one. */
function isCollection({ title }: Signals): boolean {
  return COLLECTIONS.test(title) && !NAMED_LAST.test(title) && !NAMED_FIRST.test(title);
}

const NAMED_FIRST = /^\W*(?:use case|pilot|proposal|business case|project charter)\s*[:–-]/i;
const NAMED_LAST = /\b(?:pilot|proof of concept|poc|proposal|charter|business case)\W*$/i;

/** Pilots record decisions and drawbacks too: such headings weigh less when the title names an initiative. */
const SHARED_HEADINGS: ReadonlySet<string> = new Set([
  'a decision record',
  'an enhancement proposal for software',
]);

function mostFor(kind: string, inTitle: string | null): number {
  return inTitle && SHARED_HEADINGS.has(kind) ? 2 : 4;
}

function kindOf({ initiative }: Signals): string {
  const name = initiative.inTitle ?? initiative.inOpening;
  return name ? `an AI ${name.toLowerCase()}` : 'an AI proposal';
}

function reasons({ ai, parts }: Signals): string {
  const mentions =
    ai.hits === 0 ? 'describes AI' : `speaks of AI ${ai.hits === 1 ? 'once' : `${ai.hits} times`}`;
  return parts.length > 0 ? `${mentions}, has ${parts.join(', ')}` : mentions;
}

function whyNot(signals: Signals): string {
  const { other, title, parts, length } = signals;
  if (isCollection(signals)) return `titled “${title.slice(0, 60)}”, a document about many things`;
  if (other && otherPoints(signals) >= 2) return `reads like ${other.kind}`;
  if ((1000 * mentionsOf(signals)) / length < 0.45) return 'hardly speaks of AI';
  return parts.length === 0 ? 'has no part of a plan' : `has few parts of a plan: ${parts.join(', ')}`;
}
