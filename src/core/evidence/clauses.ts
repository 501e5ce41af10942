import { Pattern, pattern } from '../text/pattern';
import type { Passage } from '../model/proposal';
import { DEFERRALS, HEDGES, NEGATORS, NOT_NEGATORS } from './lexicon/en';
import { spansOf } from './detector';
import { PACKS } from './lexicon/packs';
import { anyOf, source } from './lexicon/words';
import { withoutNoise } from './noise';
import { asidesIn } from './aside';
import { isOpen, placeholdersIn, withoutSpans, type Span } from './placeholders';

/** A sentence or part of one, read once for all criteria. */
export interface Clause {
  /** Where it starts in the passage. */
  readonly start: number;
  /** Its words; what is a placeholder or struck out is blanked. */
  readonly text: string;
  /** Stretches in which what stands is denied or put off. Into `text`. */
  readonly denied: readonly Span[];
  /** Stretches that name what was turned down: "a REST API was ruled out". Into `text`. */
  readonly rejected: readonly Span[];
  /** Stretches that tell of an earlier project, of somebody else's, or what a seller claims. Into `text`. */
  readonly asides: readonly Span[];
  /** Words that make the value beside them non-committal. Into `text`. */
  readonly hedges: readonly Span[];
}

/** The clauses of a passage that can be evidence: none when nothing in it was filled in. */
export function clausesOf(passage: Passage): readonly Clause[] {
  const known = read.get(passage);
  if (known) return known;
  const clauses =
    passage.standing !== 'statement' || isOpen(passage) || isTick(passage) ? [] : readClauses(passage);
  read.set(passage, clauses);
  return clauses;
}

/** A clause of words that stand outside the statements, such as a heading's. */
export function clauseOf(text: string): Clause {
  return toClause(text.slice(0, LONGEST), 0, []);
}

/** Whether the words at a place of a clause are denied or put off. */
export function isDenied(clause: Clause, hit: Span): boolean {
  return clause.denied.some((span) => reaches(span, hit));
}

/** Whether a denial holds for words; where they go on behind its end, it may be a condition: "none until". */
export function reaches({ start, end }: Span, hit: Span): boolean {
  return start <= hit.start && hit.end <= end;
}

/** Whether a hedge stands in or beside the words at a place of a clause. */
export function isHedged(clause: Clause, { start, end }: Span): boolean {
  return clause.hedges.some((span) => span.end > start - NEAR && span.start < end + NEAR);
}

const NEAR = 25;

/** Passages survive edits elsewhere, and so does what was read in them. */
const read = new WeakMap<Passage, readonly Clause[]>();

function readClauses(passage: Passage): Clause[] {
  const struck = passage.marks.filter(({ kind }) => kind === 'deleted');
  const open = placeholdersIn(passage);
  const text = withoutSpans(passage.text, [...open, ...struck]).slice(0, FARTHEST);
  const doubts = open.filter(({ start }) => passage.text[start - 1] === '(');
  return sentences(text)
    .filter(({ start, end }) => !isQuestion(text.slice(start, end)))
    .map(({ start, end }) => toClause(text.slice(start, end), start, doubts));
}

/** No paragraph is longer; criteria look at all of it for each of its clauses. */
const FARTHEST = 20_000;

const BOUNDARY = pattern(
  /(?<!\b(?:e\.g|i\.e|vs|approx|incl|Dr|Mr|Ms|Mrs|St|No|Inc|Ltd|Co|[A-Z]))[.!?]["')\]”]*\s+(?=[\p{Lu}\d"“(‘*•-])|;\s+|\s[•·]\s/gu,
);

function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const hit of BOUNDARY.all(text)) {
    const end = hit.index + hit[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.flatMap((span) => cut(text, span.start, span.end));
}

/** No sentence is longer. What is looked for in a clause costs up to the square of its length. */
const LONGEST = 2000;

/** Pieces of a sentence that goes on and on, each to the end of a word. */
function cut(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** A tick or a yes alone names nothing. */
export function isTick({ text }: Passage): boolean {
  return /^[\s✓✔✅❌☑☐xX]*$|^\W*(?:true|false|yes|no|y|n|on|off)\W*$/iu.test(text);
}

/** An open question states nothing. */
function isQuestion(sentence: string): boolean {
  return /\?["')\]\s]*$/.test(sentence);
}

const HEDGE = anyOf([...HEDGES, ...PACKS.flatMap(({ hedges }) => hedges)], 'giu');

/** A value written as an identifier: `batch_scoring`, `product_owner`. */
const SLUG = pattern(/^\s*[\p{L}\d]+(?:_[\p{L}\d]+)+\s*$/u);

/** An identifier reads as its words. A placeholder in brackets, one of `doubts`, hedges what stands before it. */
function toClause(words: string, start: number, doubts: readonly Span[]): Clause {
  const text = withoutNoise(SLUG.test(words) ? words.replaceAll('_', ' ') : words);
  const own = doubts.filter((doubt) => start <= doubt.start && doubt.end <= start + words.length);
  return {
    start,
    text,
    denied: deniedSpans(text),
    rejected: rejectedSpans(text),
    asides: asidesIn(text),
    hedges: [
      ...spansOf(HEDGE, text),
      ...own.map((doubt) => ({ start: doubt.start - start, end: doubt.end - start })),
    ],
  };
}

const NEGATOR = anyOf(
  [...NEGATORS, ...DEFERRALS, ...PACKS.flatMap(({ negators, deferrals }) => [...negators, ...deferrals])],
  'giu',
);
const EXEMPT = anyOf([...NOT_NEGATORS, ...PACKS.flatMap(({ notNegators }) => notNegators)], 'giu');
/** A denial reaches to the turn of the sentence. */
const TURN = new Pattern(
  [
    `,? (?:but|however|although|instead|except|unless|until|before|so that|therefore|hence|${source(PACKS.flatMap(({ turns }) => turns))})(?!\\p{L})`,
    '[:(]|, (?:and|so|then|which|we|it|the)\\b| – | — ',
  ].join('|'),
  'giu',
);
/** A condition denies nothing: "if the service is not available, staff go back to the form". */
const CONDITION = pattern(/\b(?:if|when|whenever|while|in case|as long as)\b[^,;.]{0,160}(?:,|$)/giu);
/** What is put off or denied in the passive is what stands before: "a board will be formed". */
const PASSIVE = pattern(
  /\b(?:be|been)\s+\p{L}+$|^(?:not|never)\b[^.]{0,12}?\b(?:identified|assigned|named|defined|agreed|decided|known|appointed|set|available|documented|chosen|selected|clear|answered|included|covered|supported|in place|ready|available|signed)\b/iu,
);

/** Likewise in other languages: "wird noch benannt", "no está definida". */
const PUT_OFF = new Pattern(
  PACKS.map(
    ({ deferrals, negators, settled }) =>
      `^(?:${source(deferrals)})|^(?:no|${source(negators)})(?!\\p{L})[^.]{0,25}?(?<!\\p{L})(?:${source(settled)})(?!\\p{L})`,
  ).join('|'),
  'iu',
);

/** Denies the whole of a sentence: "nobody reads it before it is sent". */
const WHOLE = pattern(/^(?:nobody|no)$/iu);
const SOMEBODY = pattern(/^ ?(?:one|human|person|people|staff|reviewer|employee|manager)\b/iu);
/** Where such a denial ends all the same. */
const CONTRAST = pattern(
  /[:(]|,? (?:but|however|although|instead|except|unless)(?!\p{L})|, (?:and|so|then)\b/giu,
);
/** Who gets nothing stands last: "access is granted to nobody". */
const TO_NOBODY = pattern(/\b(?:to|by|for|with) (?:nobody|no one)$/iu);

function deniedSpans(text: string): Span[] {
  const plain = withoutSpans(text, [...spansOf(EXEMPT, text), ...spansOf(CONDITION, text)]);
  const turns = spansOf(TURN, plain);
  return spansOf(NEGATOR, plain).map(({ start, end }) => {
    const words = plain.slice(start, end);
    const isOfSomebody = /^nobody$/iu.test(words) || SOMEBODY.test(plain.slice(end));
    const turnsAfter = WHOLE.test(words) && isOfSomebody ? spansOf(CONTRAST, plain) : turns;
    const after = turnsAfter.find((turn) => turn.start >= end)?.start ?? text.length;
    const isPassive =
      TO_NOBODY.test(plain.slice(0, end)) ||
      PASSIVE.test(words) ||
      PASSIVE.test(plain.slice(start, end + 40)) ||
      PUT_OFF.test(plain.slice(start, end + 60));
    const before = turns.filter((turn) => turn.end <= start).at(-1)?.end ?? 0;
    return { start: isPassive ? before : start, end: after };
  });
}

/** Of letters that were rejected a pilot may speak; a target that was is none. */
const REJECTED = pattern(
  /(?<!\b(?:that|which|who) )\b(?:was|were|is|are|has been|have been|had been|got) (?:since |later |again )?(?:ruled out|turned down|switched off|called off|rejected|refused|declined|abandoned|cancell?ed|discarded|withdrawn|scrapped|shelved)\b/giu,
);

/** What was turned down stands before the words that say so. What is switched off on a condition was not. */
function rejectedSpans(text: string): Span[] {
  const isLast = (end: number) => !/\p{L}/u.test(text.slice(end));
  const [condition] = spansOf(CONDITION, text);
  const turned = spansOf(REJECTED, text).filter(({ start }) => !condition || start < condition.start);
  return turned.map(({ end }) => ({ start: 0, end: isLast(end) ? text.length : end }));
}
