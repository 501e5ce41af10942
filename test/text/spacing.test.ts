import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { evenSpacing } from '../../src/core/text/spacing';

describe('even spacing', () => {
  it('leaves text alone that has it', () => assert.equal(evenSpacing(' one two '), null));

  it('makes one space of each stretch of white space', () =>
    assert.equal(evenSpacing('10\u00a0%  of\tall \n rest')?.text, '10 % of all rest'));

  it('keeps each word where it can be found', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'bc', ' ', '  ', '\t', '\u00a0', '🙂'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const spacing = evenSpacing(text);
        if (!spacing) return;
        assert.ok(!/\s\s|[^\S ]/.test(spacing.text), spacing.text);
        for (const { index, 0: word } of text.matchAll(/\S+/g)) {
          const { start, end } = spacing.now({ start: index, end: index + word.length });
          assert.equal(spacing.text.slice(start, end), word);
          assert.deepEqual([spacing.before(start), spacing.before(end)], [index, index + word.length]);
        }
        for (let at = 0; at < spacing.text.length; at++) {
          const written = text.slice(spacing.before(at), spacing.before(at + 1));
          assert.equal(written.replace(/^\s+$/, ' '), spacing.text[at]);
        }
      }),
    );
  });
});
