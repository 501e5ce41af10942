import type { Facet, Match } from '../model/criterion';
import { clausesOf } from './clauses';
import { readingOf } from './reading';

/** A denial that is an answer: "no personal data". Everywhere else a denial is a gap. */
export interface Absence {
  /** Shown to users who ask why. */
  readonly name: string;
  /** The denial itself, its negation included. */
  readonly pattern: RegExp;
  /** True when it speaks of the facet without settling it. */
  readonly vague?: boolean;
}

/** What `find` finds, and the denials that answer the same question. */
export function orAbsence(absence: Absence | readonly Absence[], find: Facet['find']): Facet['find'] {
  return (proposal) => {
    const clauses = readingOf(proposal).statements.flatMap((statement) =>
      clausesOf(statement.passage).map((clause) => ({ statement, clause })),
    );
    const denials = [absence].flat().flatMap(({ name, pattern, vague }) =>
      clauses.flatMap(({ statement, clause }): Match[] => {
        const hit = pattern.exec(clause.text);
        if (!hit) return [];
        const at = clause.start + hit.index;
        const range = statement.locate(at, at + hit[0].length);
        return [{ range, rule: name, strength: vague ? 'vague' : 'stated' }];
      }),
    );
    return [...find(proposal), ...denials];
  };
}
