import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isIn } from '../../src/core/text/bits';
import { pattern } from '../../src/core/text/pattern';
import { Sieve } from '../../src/core/text/sieve';

const WORDS = ['owner', 'target', 'ticket', 'backlog', 'by the', 'sampled', '7'];
const PATTERNS = WORDS.map((word) => pattern(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')));

describe('a sieve', () => {
  const things = fc.array(fc.option(fc.array(fc.nat(WORDS.length - 1), { maxLength: 3 })), { maxLength: 70 });
  const texts = fc
    .array(fc.constantFrom(...WORDS, 'Backlogs', 'OWNER', 'nothing', 'by'))
    .map((words) => words.join(' '));

  it('lets through what needs nothing, and what one of its patterns can be found for', () =>
    fc.assert(
      fc.property(things, texts, (needs, text) => {
        const sieve = new Sieve(needs.map((some) => some && some.map((one) => PATTERNS[one]!)));
        const left = sieve.of(text);
        for (const [number, some] of needs.entries())
          if (!some || some.some((one) => PATTERNS[one]!.test(text))) assert.ok(isIn(left, number));
      }),
    ));

  it('holds back what none can be found for', () => {
    const sieve = new Sieve([[PATTERNS[0]!], [PATTERNS[1]!, PATTERNS[2]!], [], null]);
    const left = sieve.of('a ticket without anybody');
    assert.deepEqual(
      [0, 1, 2, 3].map((number) => isIn(left, number)),
      [false, true, false, true],
    );
  });
});
