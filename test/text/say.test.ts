import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inEnglish, listed } from '../../src/core/text/say';

describe('a list of words', () => {
  it('is joined as English is written', () => {
    const format = new Intl.ListFormat('en-GB');
    fc.assert(
      fc.property(fc.array(fc.string()), (words) =>
        assert.equal(listed(words, inEnglish), format.format(words)),
      ),
    );
  });

  it('is joined as the language of its reader is written', () => {
    assert.equal(listed(['Madrid', 'Irún'], inSpanish), 'Madrid e Irún');
  });
});

function inSpanish(words: string): string {
  return words === 'en-GB' ? 'es' : words;
}
