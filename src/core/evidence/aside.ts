import { Pattern, pattern } from '../text/pattern';
import { spanOf, spansOf } from './detector';
import type { Span } from './placeholders';

/** What was undertaken before, or elsewhere. */
const UNDERTAKING =
  '(?:[\\p{L}-]{2,20} ){0,2}(?:projects?|pilots?|program(?:me)?s?|trials?|attempts?|initiatives?|roll-?outs?|proofs? of concept|pocs?|experiments?|systems?|tools?|solutions?)';
const EARLIER = '(?:previous|prior|last|earlier|former|old|past|predecessor)';
const SELLER = '(?:vendors?|suppliers?|manufacturers?|brochures?|marketing|sales (?:team|rep|people))';
const THE = '(?:the |our |its |their |an? )?';

const ASIDE = new Pattern(
  [
    // "in the previous project", "the old system had"
    `(?<!unlike )(?<!\\p{L})(?:in|during|from|for|of|with|by) ${THE}${EARLIER} ${UNDERTAKING}(?!\\p{L})`,
    `(?<!\\p{L})${THE}${EARLIER} ${UNDERTAKING} (?:had|was|were|did|could|used|went|ran)(?!\\p{L})`,
    `(?<!\\p{L})(?:was|were|had|did|could|cut|ran)(?!\\p{L})[^.]{0,60}(?:in|during|from|for|of) the (?:19|20)\\d\\d ${UNDERTAKING}(?!\\p{L})`,
    `(?<!\\p{L})(?:until|till|up to) (?:19|20)\\d\\d,? [^.]{1,60} (?:was|were|had|could|did)(?!\\p{L})`,
    `(?<!\\p{L})(?:goal|target|aim|objective|plan|owner)s? (?:then|back then|at the time) (?:was|were)(?!\\p{L})`,
    // "at another bank, a similar project cut"
    `(?<!\\p{L})(?:at|of|by) (?:another|a different) (?:bank|company|firm|organi[sz]ation|insurer|retailer|utility|vendor|competitor|hospital|university)(?!\\p{L})`,
    `(?<!\\p{L})similar ${UNDERTAKING} (?:elsewhere )?(?:has |have |had )?(?:cut|reduced|saved|achieved|improved|raised|halved|doubled|reached|lowered|brought)(?!\\p{L})`,
    // "the vendor promises", "according to the supplier"
    `(?<!\\p{L})${SELLER}(?:['’]s? [\\p{L}-]{2,20})? (?:promis|claim|advertis|boast|say|said|state[sd]?(?!\\p{L}))\\p{L}*`,
    `(?<!\\p{L})according to ${THE}(?:${SELLER}|newspapers?|press)(?!\\p{L})`,
  ].join('|'),
  'giu',
);

/**
 * The stretches of a sentence that tell of an earlier undertaking, of somebody else's, or of what a seller claims: they
 * may say why something is a problem, and state nothing of the plan.
 */
export function asidesIn(text: string): Span[] {
  return spansOf(ASIDE, text).map((words) => stretchOf(words, text));
}

/** All that a sentence tells with such words, up to a turn; with a comparison, only that: "as in the last project". */
function stretchOf({ start, end }: Span, text: string): Span {
  const before = text.slice(0, start);
  const inside = spanOf(COMPARED.exec(before));
  const next = spanOf((inside ? BOUNDARY : TURN).exec(text.slice(end)));
  const last = spansOf(TURNS, before).at(-1);
  return { start: inside?.start ?? last?.end ?? 0, end: next ? end + next.start : text.length };
}

/** Opens what is said in passing, up to the words about the earlier undertaking. */
const COMPARED = new Pattern(
  '(?:(?<!\\p{L})(?:as|like|unlike|than|since|after|based on|building on|known)|, (?:which|who|whose|where)|(?<!\\p{L})that (?:was|were|had)|\\()(?!\\p{L})[^,;()]{0,40}$',
  'iu',
);
const BOUNDARY = pattern(/[,;)]| [–—] |(?<!\p{L})(?:but|and now)(?!\p{L})/iu);
const TURN_SOURCE = ',? (?:but|however|whereas|while)(?!\\p{L})|[,:] (?:now|this time|here|today)(?!\\p{L})';
const TURN = new Pattern(TURN_SOURCE, 'iu');
const TURNS = new Pattern(TURN_SOURCE, 'giu');
