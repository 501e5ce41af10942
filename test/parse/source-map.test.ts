import assert from 'node:assert/strict';
import { openSource } from '../../src/core/parse';

/** What stands in the source where words of a statement are said to stand. */
function located(text: string, words: string, language: 'markdown' | 'yaml' = 'markdown'): string {
  for (const statement of openSource(text, language).read().proposals[0]!.statements) {
    const at = statement.passage.text.indexOf(words);
    if (at < 0) continue;
    const { start, end } = statement.locate(at, at + words.length);
    return text.slice(start, end);
  }
  return assert.fail(`${words} is not read`);
}

describe('the place of words', () => {
  it('holds the markup between them, none around them', () => {
    assert.equal(located('Cut **triage** time.', 'triage'), 'triage');
    assert.equal(located('Cut **triage** time.', 'Cut triage'), 'Cut **triage');
    assert.equal(located('See [the *form*](x).', 'form'), 'form');
  });

  it('is right behind escapes and character references', () => {
    assert.equal(located('5 \\* 3 &amp; more words', 'more'), 'more');
    assert.equal(located('5 &lt; 6', '< 6'), '&lt; 6');
    assert.equal(located('a\\_b c', 'a_b c'), 'a\\_b c');
  });

  it('goes over the prefixes of lines', () => {
    assert.equal(located('> one\n> two three', 'two'), 'two');
    assert.equal(located('> one\r\n>   two', 'one two'), 'one\r\n>   two');
    assert.equal(located('- one\n  two', 'one two'), 'one\n  two');
  });

  it('counts UTF-16, also behind a byte order mark', () => {
    assert.equal(located('\uFEFF# T\n\n😀 words', 'words'), 'words');
  });

  it('is right in each kind of YAML value', () => {
    assert.equal(located("a: 'it''s here'", 'here', 'yaml'), 'here');
    assert.equal(located('a: "tab\\tand \\u00e9nd"', 'énd', 'yaml'), '\\u00e9nd');
    assert.equal(located('a: >-\n   one\n   two\n', 'one two', 'yaml'), 'one\n   two');
    assert.equal(located('a: |\n  - item one\n', 'item one', 'yaml'), 'item one');
    assert.equal(located('a: &x value\nb: *x\n', 'value', 'yaml'), 'value');
  });
});
