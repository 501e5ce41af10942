import assert from 'node:assert/strict';
import { orAbsence } from '../../src/core/evidence/absences';
import { findBy, wordsOf } from '../../src/core/evidence/rules';
import { openSource } from '../../src/core/parse';

const find = orAbsence(
  [
    { name: 'no names', pattern: /no names/u },
    { name: 'names kept back', pattern: /names are not \w+/u, vague: true },
  ],
  findBy({ name: 'names', find: wordsOf(/names/u) }),
);

/** What is found in a text: the words, and how much they count for. */
function found(text: string): string[] {
  return openSource(text, 'markdown')
    .read()
    .proposals.flatMap(find)
    .map(({ range, strength }) => `${text.slice(range.start, range.end)}: ${strength}`);
}

describe('absences', () => {
  it('count where an absence is the answer', () => {
    assert.deepEqual(found('The log holds no names.'), ['no names: stated']);
  });

  it('may be vague', () => {
    assert.deepEqual(found('Customer names are not stored.').at(-1), 'names are not stored: vague');
  });

  it('leave everything else to the rules', () => {
    assert.deepEqual(found('The log holds names.'), ['names: stated']);
    assert.deepEqual(found('Nothing of the kind.'), []);
  });

  it('are none in a code block', () => {
    assert.deepEqual(found('```\nno names\n```'), []);
  });
});
