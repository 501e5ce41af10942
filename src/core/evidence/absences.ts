import type { Pattern } from '../text/pattern';
import { patternDetector } from './detector';
import { mentions, states } from './hits';
import { findBy, type Rule, type RuleFinder } from './rules';

/** A denial that is an answer: "no personal data". Everywhere else a denial is a gap. */
export interface Absence {
  /** Shown to users who ask why. */
  readonly name: string;
  /** The denial itself, its negation included. */
  readonly pattern: RegExp | Pattern;
  /** True when it speaks of the facet without settling it. */
  readonly vague?: boolean;
}

/** What `find` finds, and the denials that answer the same question. */
export function orAbsence(absence: Absence | readonly Absence[], find: RuleFinder): RuleFinder {
  return findBy(...find.rules, ...[absence].flat().map(ruleOf));
}

function ruleOf({ name, pattern, vague = false }: Absence): Rule {
  const denialIn = patternDetector(pattern);
  return { name, isDenial: true, find: vague ? mentions(denialIn) : states(denialIn) };
}
