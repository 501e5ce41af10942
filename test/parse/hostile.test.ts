import assert from 'node:assert/strict';
import { openSource } from '../../src/core/parse';
import type { Language } from '../../src/core/model/text';

const MILLION = 1_000_000;

/** What a parser could choke on, by what it would do. */
const HOSTILE: readonly [string, Language, () => string][] = [
  ['a million brackets', 'markdown', () => '['.repeat(MILLION)],
  ['links that never close', 'markdown', () => '[a]('.repeat(MILLION / 4)],
  ['emphasis within emphasis', 'markdown', () => '*a '.repeat(MILLION / 3)],
  [
    'backticks in ever longer runs',
    'markdown',
    () => Array.from({ length: 1400 }, (_, index) => '`'.repeat(index)).join(' '),
  ],
  ['a fence of a million backticks', 'markdown', () => '`'.repeat(MILLION) + '\n# a\n'],
  ['ten thousand quotes in one', 'markdown', () => '>'.repeat(10_000) + 'a'],
  ['ten thousand lists in one', 'markdown', () => '- '.repeat(10_000) + 'a'],
  ['quotes in lists in quotes', 'markdown', () => '> - 1. '.repeat(10_000) + 'a'],
  ['a list of a hundred thousand items', 'markdown', () => '- item\n'.repeat(100_000)],
  ['a table of a hundred thousand cells', 'markdown', () => '| a |\n|---|\n' + '|c'.repeat(100_000)],
  ['comments that never close', 'markdown', () => 'a <!-- '.repeat(MILLION / 7)],
  ['code blocks that never close', 'markdown', () => '```\n# a\n'.repeat(20_001)],
  ['a hundred thousand sections', 'markdown', () => '# a\n'.repeat(100_000)],
  ['a hundred thousand setext headings', 'markdown', () => 'a\n=\n'.repeat(100_000)],
  [
    'a picture written out',
    'markdown',
    () => `![](data:image/png;base64,${'iVBORw0KGgo'.repeat(100_000)})\n`,
  ],
  ['more than is read', 'markdown', () => '# Heading\n\nSome words of prose.\n\n'.repeat(200_000)],
  ['tabs', 'markdown', () => '\t'.repeat(MILLION)],
  ['NUL', 'markdown', () => '\0'.repeat(MILLION)],
  ['aliases that multiply', 'yaml', aliasBomb],
  ['a list in a list in a list', 'yaml', () => '- '.repeat(100_000) + 'a'],
  ['brackets within brackets', 'yaml', () => '['.repeat(100_000)],
  [
    'mappings within mappings',
    'yaml',
    () => Array.from({ length: 1000 }, (_, depth) => ' '.repeat(depth) + 'a:').join('\n'),
  ],
  ['complex keys within complex keys', 'yaml', () => '? '.repeat(100_000)],
  ['an alias within its anchor', 'yaml', () => 'a: &a\n  b: *a\n  c: [*a, *a]\n'],
  [
    'a hundred thousand values',
    'yaml',
    () => Array.from({ length: 100_000 }, (_, index) => `k${index}: v`).join('\n'),
  ],
  ['one key a hundred thousand times', 'yaml', () => 'k: v\n'.repeat(100_000)],
  ['a hundred thousand comments', 'yaml', () => '# a\n\n'.repeat(100_000)],
  ['tabs', 'yaml', () => '\t'.repeat(MILLION)],
  ['NUL', 'yaml', () => '\0'.repeat(MILLION)],
];

describe('hostile text', function () {
  // Far above what is needed: what it tells apart are seconds and minutes.
  this.timeout(30_000);
  for (const [what, language, write] of HOSTILE) {
    it(`${language}: ${what}`, () => {
      const { proposals } = openSource(write(), language).read();
      assert(proposals[0]);
    });
  }

  it('says so when it is not read as Markdown', () => {
    const { problems } = openSource('# Fine\n\ntext\n\n# Odd\n\n' + '>'.repeat(10_000), 'markdown').read();
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range?.start]),
      [['section-too-complex', 14]],
    );
  });

  it('says so when it is not read to its end', () => {
    const { problems } = openSource('word '.repeat(MILLION), 'markdown').read();
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-long'],
    );
  });

  it('says so when YAML is nested too deeply or holds too much', () => {
    const codes = [aliasBomb(), '['.repeat(1000)].map(
      (text) => openSource(text, 'yaml').read().problems[0]?.code,
    );
    assert.deepEqual(codes, ['yaml-too-large', 'yaml-too-deep']);
  });
});

function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x]'];
  for (let index = 1; index < 40; index++) {
    const alias = `*a${index - 1}`;
    lines.push(`a${index}: &a${index} [${[alias, alias, alias].join(', ')}]`);
  }
  return lines.join('\n');
}
