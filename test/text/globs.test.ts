import assert from 'node:assert/strict';
import { array, assert as check, constant, constantFrom, oneof, property, tuple } from 'fast-check';
import picomatch from 'picomatch/posix';
import { globFor } from '../../src/core/text/globs';

describe('globs', () => {
  for (const [glob, path, isMatch] of [
    ['*.md', 'a.md', true],
    ['*.md', 'b/a.md', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'b/c/a.md', true],
    ['pilots/**', 'pilots/b/a.md', true],
    ['pilots/**', 'pilots-old/a.md', false],
    ['./pilots/*', 'pilots/a.md', true],
    ['**/.drafts/**', 'b/.drafts/a.md', true],
    ['{pilots,{plans,ideas}}/*.{md,yaml}', 'ideas/a.yaml', true],
    ['{pilots,plans}/*', 'ideas/a.md', false],
    ['{pilots}/*', '{pilots}/a.md', true],
    ['20[0-2]?-*.md', '2026-a.md', true],
    ['20[!0-2]?-*.md', '2026-a.md', false],
    ['a\\*.md', 'a*.md', true],
    ['a\\*.md', 'ab.md', false],
    ['[unclosed', '[unclosed', true],
    ['', 'a.md', false],
  ] as const) {
    it(`${glob} ${isMatch ? 'matches' : 'does not match'} ${path}`, () =>
      assert.equal(globFor(path, ['nowhere', glob]), isMatch ? glob : null));
  }

  it('mean what they mean elsewhere', () => {
    const part = constantFrom('*', '?', 'a', 'b', 'ab', '*a', 'a*', '?b', '[ab]', '[^a]', '{a,b*}');
    const name = constantFrom('a', 'b', 'ab', 'ba', 'aab', 'abb');
    const glob = tuple(array(oneof(part, constant('**')), { maxLength: 4 }), part);
    const path = array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
    const prop = property(glob, path, ([parts, last], one) => {
      const whole = [...parts, last].join('/');
      assert.equal(globFor(one, [whole]) !== null, picomatch.isMatch(one, whole, { dot: true }));
    });
    check(prop, { numRuns: 2000 });
  });

  it('come to an end, whatever they ask for', () => {
    const deep = 'a/'.repeat(2000);
    for (const [glob, path] of [
      ['*a'.repeat(400) + 'b', 'a'.repeat(4000)],
      ['**/a/'.repeat(200) + 'b', deep],
      ['{a,a}'.repeat(200), 'a'.repeat(200)],
      ['{'.repeat(1000), deep],
      ['['.repeat(1000), deep],
    ] as const) {
      assert.equal(globFor(path, [glob]), null);
    }
  });
});
