import { Pattern } from '../text/pattern';

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
  'iu',
);

/**
 * Whether a sentence tells of an earlier undertaking, of somebody else's, or of what a seller claims: it may say why
 * something is a problem, and states nothing of the plan.
 */
export function isAside(text: string): boolean {
  return ASIDE.test(text);
}
