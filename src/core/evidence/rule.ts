import type { Finder } from '../model/criterion';
import type { Statement } from '../model/proposal';
import type { Clause } from './clauses';
import type { Needing } from './detector';
import type { Span } from './placeholders';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';

/** Words a rule found in a clause; `vague` when they hold no concrete value. */
export interface Hit extends Span {
  readonly vague?: boolean;
}

/**
 * What convinces, in one clause of one statement. It may look at the clause, at the statement's words and labels and
 * at its row, and at nothing else of the proposal: what it found is kept until one of these changes.
 */
export interface Rule {
  /** Shown to users who ask why: "a number under a target label". */
  readonly name: string;
  /** The labels to look under; everywhere when left out. */
  readonly under?: Vocabulary;
  /** Labels that rule a statement out. */
  readonly notUnder?: Vocabulary;
  /** Statements to look at among those. */
  readonly where?: (statement: Statement, reading: Reading) => boolean;
  /** Whether headings are looked at too: a heading is evidence only where it holds the value itself. */
  readonly headings?: boolean;
  /** Whether a denial is what is looked for; everywhere else what is denied does not count. */
  readonly isDenial?: boolean;
  /** Whether what could happen is looked for: that it only might is no hedge. */
  readonly isPossibility?: boolean;
  /**
   * Whether what was before, elsewhere or turned down is looked for too; everywhere else it does not count.
   */
  readonly looksBack?: boolean;
  readonly find: Find;
}

/** The words that convince, in one clause. */
export interface Find extends Needing {
  (clause: Clause, statement: Statement | null, reading: Reading): Hit | null | false;
}

/** A facet's `find`, made of rules. */
export interface RuleFinder extends Finder {
  readonly rules: readonly Rule[];
}
