import { Pattern, pattern } from '../text/pattern';
import type { Passage, Statement } from '../model/proposal';
import { PLACEHOLDERS } from './lexicon/en';
import { PACKS } from './lexicon/packs';
import { source } from './lexicon/words';

/** A stretch of a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first words of a text that stand where a value should, or null. */
export function placeholderIn(passage: Passage): Span | null {
  return placeholdersIn(passage)[0] ?? null;
}

/** All of them, in order, without overlaps. */
export function placeholdersIn(passage: Passage): Span[] {
  const { text } = passage;
  if (WHOLE.test(text)) return [trimmed(text)];
  return SLOT.all(text)
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
    .filter((span) => !isLink(passage, span) && !isReference(text.slice(span.start, span.end)));
}

/**
 * Whether a statement holds nothing a person filled in: it is empty, a placeholder, guidance, or a template's
 * sentence whose slots are still open.
 */
export function isUnfilled({ passage }: Statement): boolean {
  return passage.standing !== 'statement' || isOpen(passage);
}

/** Whether a passage's own text leaves its value open. Looked at once: passages survive edits elsewhere. */
export function isOpen(passage: Passage): boolean {
  const known = open.get(passage);
  if (known !== undefined) return known;
  const answer = leavesOpen(passage);
  open.set(passage, answer);
  return answer;
}

const open = new WeakMap<Passage, boolean>();

function leavesOpen(passage: Passage): boolean {
  const { text } = passage;
  if (!/[\p{L}\p{N}]/u.test(text) || WHOLE.test(text) || isChoice(text) || isHalfSlot(passage)) return true;
  if (REMINDER.test(text)) return true;
  if (isGuidance(passage)) return true;
  const slots = placeholdersIn(passage);
  if (slots.length === 0 || isPromptBehindSentence(text, slots[0]!)) return false;
  const length = slots.reduce((sum, { start, end }) => sum + end - start, 0);
  const rest = withoutSpans(text, slots);
  const hasNumber = /\d/.test(rest.replace(SCALE, ''));
  if (!hasNumber && slots.some((slot) => isForNumber(text, slot))) return true;
  return !/[\p{L}\p{N}]{2}/u.test(rest) || (length >= text.length / 4 && !hasNumber);
}

/** Where a number should stand: "$ ___ a month", "≥ [X]%". */
function isForNumber(text: string, { start, end }: Span): boolean {
  return (
    /[$£€≥≤<>~]\s*$/u.test(text.slice(0, start)) ||
    /^\s*(?:%|\/|(?:per|a|an|each) \p{L}|(?:hours|minutes|days|weeks|months|seconds|points)\b)/u.test(
      text.slice(end),
    )
  );
}

/** The end of a scale is no value: "/5". */
const SCALE = /\/\s?\d+/g;

/** A fix goes on with one sentence of a paragraph; those before it were written by a person. */
function isPromptBehindSentence(text: string, { start }: Span): boolean {
  return text[start] === '‹' && /\p{L}{2}[.!?]\s+\p{Lu}/u.test(text.slice(0, start));
}

/** What somebody means to write: "TODO: cost per call, waiting times". */
const REMINDER = /^\W*(?:TODO|FIXME)\b/u;

/** Options nobody has chosen from: "Low / Medium / High", "Yes/No". */
function isChoice(text: string): boolean {
  const options = text.split(/[/|]/);
  return options.length > 1 && options.every((option) => OPTION.test(option));
}

const OPTION =
  /^\W*(?:yes|no|n\/?a|none|low|medium|moderate|high|critical|minimal|limited|unacceptable|public|internal|confidential|restricted|secret|pii|phi|pci|draft|active|deprecated|pending|approved|rejected|proposed|pilot|production|tier \w|level \w|p[0-4]|red|amber|green|pass|fail|eu-only|global|on-prem(?:ises)?|cloud|hybrid|build|buy|proceed|defer|true|false|internal only|end-user|sme|auditor)\W*$/iu;

/** A slot that a list breaks in two: its first words, or its last. */
function isHalfSlot({ text, marks }: Passage): boolean {
  return marks.length === 0 && /^\s*\[[^\]]{3,}$|^[^[]{3,}\]\s*$/u.test(text);
}

/** The text with the spans blanked out, so that positions stay. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    kept += text.slice(kept.length, Math.max(kept.length, start));
    kept += ' '.repeat(Math.max(0, end - kept.length));
  }
  return kept + text.slice(kept.length);
}

/** Advice to the writer that a template left behind: a question, or an order to describe something. */
export function isGuidance({ text, emphasised, kind }: Passage): boolean {
  const words = text.trim();
  if (/^\(?(?:e\.g\.|for example|example:)/i.test(words)) return true;
  if (/^\([^()]*\)[.:]?$/.test(words)) return true;
  if (INSTRUCTION.test(words) && !/\d/.test(words.replace(EXAMPLE, ''))) return true;
  if (emphasised)
    return (words.length > 40 && !IMPRINT.test(words)) || /[?:…]$/.test(words) || ORDER.test(words);
  return QUESTION.test(words) && kind !== 'field';
}

/** Who wrote something and when, as forms print it below each answer, is no advice. */
const IMPRINT = pattern(
  /^(?:(?:last )?(?:updated|modified|edited|changed|reviewed|approved|generated|answered|submitted)\b[^.]{0,40}\d|\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}\b)/iu,
);

const QUESTION = /^[^.!?]{3,300}\?(?:\s*\([^)]*\))?$/u;
const INSTRUCTION =
  /^\(?(?:please |briefly )?(?:describe|explain|outline|summari[sz]e|specify|quantify (?:what|how|the|any)|state (?:the|how|what|which|who|why|any)|list (?:the|all|any|out|here|each|every)|fill (?:in|out)|insert|enter|indicate|replace (?:this|the)|delete this|use this (?:section|template)|this section (?:should|describes|is for|must)|add (?:links?|your|any|a short|one)|include (?:links?|any|a|the)|provide (?:a|an|the|any|links?|details?)|identify (?:the|any|who|what|which|all)|document (?:the|any|how|what)|define (?:the|what|how|your)|name the|who (?:is|will|owns|approves)|what (?:is|are|does|will|would)|how (?:will|do|does|many|much|is|are)|which)\b/iu;
/** What could be written there. */
const EXAMPLE = /\((?:e\.g\.|for example|such as)[^()]{0,200}\)/giu;
const ORDER =
  /^(?:include|provide|identify|define|add|note|limit|link|keep|document|name|who|what|how|why|when|where|which)\b/iu;

const WHOLE = new Pattern(
  [
    `^[\\s"'“”(\\[*_.:–—-]*(?:${source([...PLACEHOLDERS, ...PACKS.flatMap(({ placeholders }) => placeholders)])})[\\s"'“”)\\].:!*_]*$`,
    /^[\s"'“”([*:]*[?…._–—-][\s"'“”()[\]?…*_.:!–—-]*$/.source,
  ].join('|'),
  'iu',
);

/** Slots: angle quotes, braces, square brackets, underscores, and the shouted words wherever they stand. */
const SLOT = pattern(
  /‹[^‹›]{0,200}›|«[^«»]{0,200}»|<[A-Za-z_][^<>]{0,120}>|\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,80}\}|\[(?! ?\])(?!x\])[^[\]]{1,600}\]|___+|\.\.\.\.\.+|(?<![\p{L}\p{N}])(?:TBD|TBA|TBC|TODO|FIXME|XX+|YYYY(?:-MM(?:-DD)?)?|DD[./]MM[./]YYYY|tbd|tbc|tba)(?!_?[\p{L}\p{N}])|lorem ipsum[^.]*/gu,
);

function isLink({ marks }: Passage, { start, end }: Span): boolean {
  return marks.some((mark) => mark.kind !== 'strong' && mark.start < end && mark.end > start);
}

/** `[1]`, `[ADR-12]`, `[a]`: pointers to something, no slots. */
function isReference(words: string): boolean {
  return /^\[(?:\d+|[A-Z]{1,8}-\d+|[a-z]|[A-Z]{2,6}\d*)\]$/.test(words);
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
