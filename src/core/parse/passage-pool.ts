import type { Passage, Proposal, Statement } from '../model/proposal';

/** Gives the same words the same passage from one reading of a document to the next. */
export class PassagePool {
  #read: readonly Proposal[] = [];
  #passages: Map<string, Passage> | null = null;

  /** Takes what was read, for the next reading. */
  keep(proposals: readonly Proposal[]): void {
    this.#read = proposals;
    this.#passages = null;
  }

  /** The statement with the passage it had before, if there is one. */
  share(statement: Statement): Statement {
    const before = this.#before.get(statement.passage.text);
    return before && isSame(before, statement.passage) ? { ...statement, passage: before } : statement;
  }

  get #before(): ReadonlyMap<string, Passage> {
    const statements = () => this.#read.flatMap((proposal) => proposal.statements);
    return (this.#passages ??= new Map(statements().map(({ passage }) => [passage.text, passage])));
  }
}

function isSame(some: Passage, other: Passage): boolean {
  return some === other || JSON.stringify(some) === JSON.stringify(other);
}
