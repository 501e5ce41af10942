import type { Proposal } from '../model/proposal';
import { pattern } from '../text/pattern';
import { spanOf } from './detector';
import { onlyWith } from './hits';
import type { Find, Rule, RuleFinder } from './rule';
import { Survey } from './survey';

export { wholeOf } from './hits';
export type { Find, Hit, Rule, RuleFinder } from './rule';

/** A facet's `find`, made of rules. The first rule is the most convincing one. */
export function findBy(...rules: readonly Rule[]): RuleFinder {
  const survey = new Survey(rules);
  return Object.assign((proposal: Proposal) => survey.of(proposal).by(rules), { rules });
}

/** What `find` finds, in what was before, elsewhere or turned down as well. */
export function lookingBack({ rules }: RuleFinder): RuleFinder {
  return findBy(...rules.map((rule) => ({ ...rule, looksBack: true })));
}

/** Where a pattern matched, or null. */
export const hitOf = spanOf;

/** The words of a pattern, if a clause holds them. */
export function wordsOf(regex: RegExp): Find {
  const words = pattern(regex);
  return onlyWith([words], ({ text }) => hitOf(words.exec(text)));
}
