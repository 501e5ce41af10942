import type { Passage, Statement } from '../model/proposal';
import { clauseOf, type Clause } from './clauses';
import { placeholdersIn } from './placeholders';
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

/** By its own label and words, blanks filled in thought; remarks and examples are no part of them. */
function wordsOf({ labels, passage }: Statement): string {
  const own = labels.at(-1);
  const isNamed = own !== undefined && own.kind !== 'heading' && own.kind !== 'title';
  const words = passage.standing === 'statement' ? filled(passage).replace(EXAMPLES, '') : '';
  return isNamed ? `${own.text}: ${words}` : words;
}

/** A text whose slots hold what they ask for: their own words, or some number for "[X]" and "___". */
function filled(passage: Passage): string {
  const { text } = passage;
  let written = '';
  let end = 0;
  for (const slot of placeholdersIn(passage)) {
    written += text.slice(end, slot.start) + fillingOf(text.slice(slot.start, slot.end));
    end = slot.end;
  }
  return written + text.slice(end);
}

function fillingOf(slot: string): string {
  const words = slot.replace(/^[[{‹<«$_.]+|[\]}›>»_.]+$/gu, '').trim();
  return /\p{Ll}{2}|\p{Lu}{3}/u.test(words) ? words : SOME_NUMBER;
}

const SOME_NUMBER = '10';

const EXAMPLES = /\([^()]{0,200}\)|(?:\be\.g\.|\bfor example\b|\bexample\b)[^]{0,400}/giu;
