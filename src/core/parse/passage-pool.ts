import type { Passage, Proposal } from '../model/proposal';

/** Gives the same words the same passage from one reading of a document to the next. */
export class PassagePool {
  #previous = new Map<string, Passage>();
  #passages = new Map<string, Passage>();

  /** Begins a new reading; what only the one before the last held is forgotten. */
  renew(): void {
    this.#previous = this.#passages;
    this.#passages = new Map();
  }

  internAll(proposal: Proposal): Proposal {
    const statements = proposal.statements.map((statement) => ({
      ...statement,
      passage: this.#intern(statement.passage),
    }));
    return { ...proposal, statements };
  }

  #intern(passage: Passage): Passage {
    const key = JSON.stringify(passage);
    const known = this.#passages.get(key) ?? this.#previous.get(key) ?? passage;
    this.#passages.set(key, known);
    return known;
  }
}
