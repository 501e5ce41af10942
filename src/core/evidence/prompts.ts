import type { Statement } from '../model/proposal';
import { clauseOf, type Clause } from './clauses';
import type { Reading } from './reading';

/** A statement that is left open, and what it asks for: "Legal basis: TBD", "Rollback, logs". */
export interface Prompt {
  readonly statement: Statement;
  readonly clause: Clause;
}

/** What a proposal asks its writer for and nobody has answered; what is asked twice counts once. */
export function promptsIn({ proposal, isPrompt }: Reading): Prompt[] {
  const asked = new Map<string, Statement>();
  for (const statement of proposal.statements) {
    if (asked.size === MOST) break;
    const words = isPrompt(statement) ? wordsOf(statement) : '';
    if (words.length > SHORTEST && words.length <= LONGEST && !asked.has(words)) asked.set(words, statement);
  }
  return [...asked].map(([words, statement]) => ({ statement, clause: clauseOf(words) }));
}

/** No form asks for more. */
const MOST = 300;
const SHORTEST = 3;
/** Longer than this, it is an explanation or an example. */
const LONGEST = 90;

/** By its own label and words; examples are no part of them. */
function wordsOf({ labels, passage }: Statement): string {
  const own = labels.at(-1);
  const isNamed = own !== undefined && own.kind !== 'heading' && own.kind !== 'title';
  const words = passage.standing === 'statement' ? passage.text.replace(EXAMPLES, '') : '';
  return isNamed ? `${own.text}: ${words}` : words;
}

const EXAMPLES = /[([{‹<][^()[\]{}‹›<>]{0,200}[)\]}›>]|(?:\be\.g\.|\bfor example\b|\bexample\b)[^]{0,400}/giu;
