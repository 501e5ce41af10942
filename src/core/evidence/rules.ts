import type { Proposal } from '../model/proposal';
import { pattern } from '../text/pattern';
import type { Clause } from './clauses';
import { spanOf } from './detector';
import type { Span } from './placeholders';
import type { Hit, Rule, RuleFinder } from './rule';
import { Survey } from './survey';

export type { Hit, Rule, RuleFinder } from './rule';

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
export function wordsOf(regex: RegExp): (clause: Clause) => Hit | null {
  const words = pattern(regex);
  return ({ text }) => hitOf(words.exec(text));
}

/** All the words of a text. */
export function wholeOf(text: string): Hit {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** From the first of some spans to the last, or null when one is absent. */
export function spanning(...spans: readonly (Span | null)[]): Hit | null {
  const present = spans.filter((span) => span !== null);
  if (present.length < spans.length || present.length === 0) return null;
  return { start: Math.min(...present.map((s) => s.start)), end: Math.max(...present.map((s) => s.end)) };
}
