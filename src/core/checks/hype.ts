import { clausesOf } from '../evidence/clauses';
import { spanOf } from '../evidence/detector';
import { dateIn } from '../evidence/dates';
import { HYPE } from '../evidence/lexicon/en';
import { anyOf } from '../evidence/lexicon/words';
import { someoneIn } from '../evidence/people';
import { quantityIn } from '../evidence/quantities';
import { withoutSpans, type Span } from '../evidence/placeholders';
import { productIn } from '../evidence/systems';
import type { Check, CheckHit } from '../model/check';
import type { Passage, Statement } from '../model/proposal';
import type { Say } from '../model/say';

export const hype: Check = {
  id: 'hype',
  title: 'Words that promise and state nothing',
  severity: 'information',
  asks: 'Does every big word stand beside a number, a name or a date?',
  why: '“Seamless” and “transformative” sell a demo; nobody can check them, build them or be held to them. Where such a word stands alone, the value that should be there is missing.',
  remedy: 'Say how much, by when or with which system; or leave the word out.',
  check: ({ proposal, say }) => proposal.statements.flatMap((statement) => hypeIn(statement, say) ?? []),
};

const HYPED = anyOf(HYPE);

function hypeIn({ passage, locate }: Statement, say: Say): CheckHit | null {
  const hit = hypedWords(passage);
  if (!hit) return null;
  const words = passage.text.slice(hit.start, hit.end);
  return {
    what: 'unsupported',
    message: say(
      '“{0}” promises something nobody can check. Add a number, a name or a date, or leave it out.',
      words,
    ),
    range: locate(hit.start, hit.end),
    related: null,
  };
}

/** Looked for once: passages survive edits elsewhere. */
function hypedWords(passage: Passage): Span | null {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const { text } = passage;
  const hit = spanOf(HYPED.exec(text));
  const isHype = hit && !isConcrete(withoutSpans(text, [hit])) && clausesOf(passage).length > 0;
  const found = isHype ? hit : null;
  known.set(passage, found);
  return found;
}

const known = new WeakMap<Passage, Span | null>();

/** A block that holds a value is no hype, whatever words stand around it. */
function isConcrete(text: string): boolean {
  return /\d/.test(text) || [quantityIn, dateIn, someoneIn, productIn].some((find) => find(text) !== null);
}
