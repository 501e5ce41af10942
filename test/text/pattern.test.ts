import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { literalsOf } from '../../src/core/text/literals';
import { Needles, plant } from '../../src/core/text/needles';
import { Pattern, pattern } from '../../src/core/text/pattern';

const EXPRESSIONS = [
  /(?<![\p{L}\p{N}_])(?:reduc(?:e|es|ed|ing|tion)|speed(?:s|ing)? up|no\s+later\s+than)(?![\p{L}\p{N}_])/iu,
  /\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\d+ (?:out )?of (?:every )?\d+ \p{L}+|\b(?:halved|doubled)\b/iu,
  /(?<!\p{L})\p{Lu}[\p{Ll}’'-]+(?: (?:de|van|O['’]) ?\p{Lu}[\p{L}’-]*){0,2} (?:owns?|runs?) it/u,
  /(?:[£$€]\s?)?\d(?:[\d.,]*\d)?(?:\s?(?:[kKM]|bn))?\s*(?:→|->)\s*\d/u,
  /^[^.;]{0,9}(?:per|an?|each)[-\s]+(?:day|shift)s{0,2}(?=,|$)/i,
  /a{2,}b+c{1,2}|x{0}y{1}[z-]|[^a\]]?[\]k][1-4]/iu,
  /straße|größe? [à-ÿ]|ſ|K|[\p{Ll}-]+ing\b/iu,
  /[A-Z\p{Lu}]{2,}|[^\w\s]\S|\W(?:Ann|K|É)\b|\p{N}[\p{Lu}\p{N}]|\D[^A-ZÀ-Þ.]\B/iu,
  /(?<name>on call|🙂 ok)|\u2026 \x2d|\u{20ac}5|\t\//u,
];

const PIECES = `
  reduces|Reduction|REDUCE|speed up|no|later|than|5|12.5|%|percent|out of|every|halved|Ann|de|O’Neill|owns it|runs it
  £|€|k|bn|→|->|per|day|shifts|a|aa|b|bc|y|z|]|K|ſ|straße|STRASSE|Größe|É|working|On call|🙂 ok|… -|,|.|;|’|Ω|Ǆ|ﬁ|٣
`
  .trim()
  .split(/\s*[|\n]\s*/);

const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', '\u00a0', '\n', '\u2009', '-')))
  .map((pieces) => pieces.flat().join(''));

describe('a pattern', () => {
  it('finds what its expression finds', () => {
    for (const expression of EXPRESSIONS) {
      const found = pattern(expression);
      fc.assert(
        fc.property(texts, (text) => assert.deepEqual(found.exec(text), expression.exec(text))),
        { numRuns: 200 },
      );
    }
  });

  it('finds all that its expression finds', () => {
    for (const expression of EXPRESSIONS) {
      const global = new RegExp(expression, `${expression.flags}g`);
      const found = pattern(global);
      fc.assert(fc.property(texts, (text) => assert.deepEqual(found.all(text), [...text.matchAll(global)])));
    }
  });
});

describe('a pattern in parts', () => {
  it('finds what it finds as a whole', () => {
    const alternatives = [
      'reduces \\p{L}+',
      'aa? ?b',
      'per day|later',
      '\\d+ out of',
      'a',
      'speed up than',
      'out',
      '\\d+',
    ];
    const whole = alternatives.join('|');
    const parted = new Pattern(whole, 'iu', alternatives);
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(parted.exec(text), new RegExp(whole, 'iu').exec(text));
        assert.ok(!parted.exec(text) || parted.isPossibleIn(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('needles', () => {
  it('are all found, however many there are', () => {
    const words = Array.from(
      { length: 5000 },
      (_, index) => `w${index.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!)}e`,
    );
    const needles = new Needles(plant(words.map((word) => [word])));
    for (const [id, word] of words.entries())
      assert.ok((needles.metBy(`a ${word} b`)[id >> 5]! >>> (id & 31)) & 1, word);
  });
});

function needs(expression: RegExp): string {
  return JSON.stringify(literalsOf(expression.source));
}

describe('what a pattern needs', () => {
  it('is one of its words', () => {
    assert.equal(needs(/\b(?:foo|bars?)\b/iu), '[[["foo","bars","bar"]]]');
  });

  it('is a word of each part', () => {
    assert.equal(
      needs(/(?:signed|held) by .{0,9}(?:board|panel)/u),
      '[[["signed by ","held by "],["board","panel"]]]',
    );
  });

  it('may differ from one alternative to the other', () => {
    assert.equal(needs(/\d+%|half/u), '[[["half"]],[["0"],["0%"]]]');
  });

  it('is nothing where anything could match', () => {
    assert.equal(needs(/\p{L}+|half/u), '[[]]');
    assert.equal(needs(/(?:half)?/u), '[[]]');
  });
});
