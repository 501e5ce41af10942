import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { byFirstLetter } from '../../src/core/text/first-letter';
import { patterns } from '../../src/core/text/pattern';
import '../../src/core';

describe('alternatives by their first letters', () => {
  it('become one where they share it', () => {
    const source = String.raw`(?<!x)(?:bat|ant(?:s|\|)|axe|[a-z]ee|bear|Ape|bee?|b?|cat|cow)\d`;
    assert.equal(
      byFirstLetter(source, 'iu'),
      String.raw`(?<!x)(?:bat|a(?:nt(?:s|\|)|xe)|[a-z]ee|b(?:ear|ee?)|ape|b?|c(?:at|ow))\d`,
    );
  });

  const part = fc.constantFrom(
    'a',
    'b',
    'A',
    'B',
    'c',
    'ab',
    'b?',
    'a+',
    '(?:a|b)',
    '[ab]',
    '\\w',
    '(?=b)',
    '',
  );
  const list = fc.array(
    fc.array(part, { maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 8, maxLength: 14 },
  );
  const source = fc
    .tuple(list, list, fc.boolean())
    .map(([one, other, isNested]) =>
      isNested ? `c(?:${one.join('|')}|(${other.join('|')}))b` : one.join('|'),
    );
  const text = fc.stringMatching(/^[abcABC ]{0,12}$/);

  for (const flags of ['', 'iu', 'u'])
    it(`find the same as before, with the flags "${flags}"`, () => {
      fc.assert(
        fc.property(source, text, (before, where) => {
          const found = new RegExp(byFirstLetter(before, flags), flags).exec(where);
          assert.deepEqual(found, new RegExp(before, flags).exec(where));
        }),
        { numRuns: 1000 },
      );
    });

  it('leave every pattern there is an expression', () => {
    for (const { source: one, flags } of patterns) assert.ok(new RegExp(byFirstLetter(one, flags), flags));
  });
});
