import type { Facet, Match } from '../model/criterion';
import { clausesOf } from './clauses';
import { readingOf } from './reading';

/** A denial that is an answer: "no personal data". Everywhere else a denial is a gap. */
export interface Absence {
  /** Shown to users who ask why. */
  readonly name: string;
  /** The denial itself, its negation included. */
  readonly pattern: RegExp;
}

/** What `find` finds, and the words that say there is nothing to find. */
export function orAbsence({ name, pattern }: Absence, find: Facet['find']): Facet['find'] {
  return (proposal) => {
    const absences = readingOf(proposal).statements.flatMap((statement) =>
      clausesOf(statement.passage).flatMap(({ text, start }): Match[] => {
        const hit = pattern.exec(text);
        if (!hit) return [];
        const at = start + hit.index;
        return [{ range: statement.locate(at, at + hit[0].length), rule: name, strength: 'stated' }];
      }),
    );
    return [...find(proposal), ...absences];
  };
}
