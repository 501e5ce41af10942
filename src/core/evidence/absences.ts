import type { Pattern } from '../text/pattern';
import type { Facet, Match } from '../model/criterion';
import { patternDetector } from './detector';
import { clausesOf } from './clauses';
import { readingOf } from './reading';

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
export function orAbsence(absence: Absence | readonly Absence[], find: Facet['find']): Facet['find'] {
  const detectors = [absence].flat().map((one) => ({ ...one, find: patternDetector(one.pattern) }));
  return (proposal) => {
    const clauses = readingOf(proposal).statements.flatMap((statement) =>
      clausesOf(statement.passage).map((clause) => ({ statement, clause })),
    );
    const denials = detectors.flatMap(({ name, find: denial, vague }) =>
      clauses.flatMap(({ statement, clause }): Match[] => {
        const hit = denial(clause.text);
        if (!hit) return [];
        const range = statement.locate(clause.start + hit.start, clause.start + hit.end);
        return [{ range, rule: name, strength: vague ? 'vague' : 'stated' }];
      }),
    );
    return [...find(proposal), ...denials];
  };
}
