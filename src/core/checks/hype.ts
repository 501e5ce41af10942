import { clausesOf } from '../evidence/clauses';
import { spanOf } from '../evidence/detector';
import { dateIn } from '../evidence/dates';
import { HYPE } from '../evidence/lexicon/en';
import { anyOf } from '../evidence/lexicon/words';
import { someoneIn } from '../evidence/people';
import { quantityIn } from '../evidence/quantities';
import { withoutSpans } from '../evidence/placeholders';
import { productIn } from '../evidence/systems';
import type { Check } from '../model/check';
import { wordMarker } from './marked-words';

export const hype: Check = {
  id: 'hype',
  title: 'Words that promise and state nothing',
  severity: 'information',
  asks: 'Does every big word stand beside a number, a name or a date?',
  why: '“Seamless” and “transformative” sell a demo; nobody can check them, build them or be held to them. Where such a word stands alone, the value that should be there is missing.',
  remedy: 'Say how much, by when or with which system; or leave the word out.',
  check: ({ proposal, say }) =>
    hypedWords(proposal, (words) => ({
      what: 'unsupported',
      message: say(
        '“{0}” promises something nobody can check. Add a number, a name or a date, or leave it out.',
        words,
      ),
    })),
};

const HYPED = anyOf(HYPE);

const hypedWords = wordMarker((passage) => {
  const { text } = passage;
  const hit = spanOf(HYPED.exec(text));
  return hit && !isConcrete(withoutSpans(text, [hit])) && clausesOf(passage).length > 0 ? hit : null;
});

/** A block that holds a value is no hype, whatever words stand around it. */
function isConcrete(text: string): boolean {
  return /\d/.test(text) || [quantityIn, dateIn, someoneIn, productIn].some((find) => find(text) !== null);
}
