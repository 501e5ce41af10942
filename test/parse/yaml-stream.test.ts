import assert from 'node:assert/strict';
import { array, assert as check, pre, property } from 'fast-check';
import { isScalar, parseAllDocuments } from 'yaml';
import { openSource } from '../../src/core/parse';
import { PieceCache, piecesOf } from '../../src/core/parse/yaml/pieces';
import { yaml } from './arbitraries';

const RUNS = Number(process.env['RUNS'] ?? 200);

const STREAM = ['# Pilots\n---\ntitle: One\n', '---\ntitle: Two\n', '--- # three\ntitle: Three\n'];

describe('a stream of YAML documents', () => {
  it('is cut where a document starts', () => {
    assert.deepEqual(
      piecesOf(STREAM.join('')).map(({ value }) => value),
      STREAM,
    );
  });

  for (const [what, text] of [
    ['a rule in prose', 'text: |\n  a\n  ---\n  b\n'],
    ['a longer line', '----\na: 1\n'],
    ['a line that is but one', 'a: 1\n---b: 2\n'],
    ['directives', '%YAML 1.2\n---\na: 1\n...\n%YAML 1.2\n---\nb: 2\n'],
  ] as const) {
    it(`is not cut at ${what}`, () => assert.equal(piecesOf(text).length, 1));
  }

  it('says in pieces what it says as a whole, when nothing is wrong with it', () => {
    // An alias means what its own document says.
    const part = yaml
      .map((text) => text.replaceAll(/[*&<"']/g, ''))
      .filter((text) => valuesIn(text) !== null);
    check(
      property(array(part, { maxLength: 4 }), (parts) => {
        const text = parts.join('\n---\n');
        const pieces = piecesOf(text).map(({ value }) => value);
        assert.equal(pieces.join(''), text);
        const whole = valuesIn(text);
        pre(whole !== null);
        assert.deepEqual(pieces.flatMap(valuesIn), whole);
      }),
      { numRuns: RUNS },
    );
  });

  it('is read again only where it was edited', () => {
    const read: string[] = [];
    const cache = new PieceCache((source) => {
      read.push(source);
      return source.length;
    });
    cache.update(STREAM.join(''));
    read.length = 0;
    const edited = [STREAM[0], '---\ntitle: Another one\n', STREAM[2]];
    const pieces = cache.update(edited.join(''));
    assert.deepEqual(read, [edited[1]]);
    assert.deepEqual(
      pieces.map(({ start }) => start),
      [0, STREAM[0]!.length, STREAM[0]!.length + edited[1]!.length],
    );
  });

  it('is one proposal for each document, each in its place', () => {
    const source = openSource(STREAM.join(''), 'yaml');
    source.read();
    source.edit({ offset: source.text.indexOf('One'), length: 3, text: 'The first' });
    const { proposals } = source.read();
    assert.deepEqual(
      proposals.map(({ entry, title }) => [
        entry,
        title?.text,
        title && source.text.slice(title.range.start, title.range.end),
      ]),
      [
        ['documents[0]', 'The first', 'The first'],
        ['documents[1]', 'Two', 'Two'],
        ['documents[2]', 'Three', 'Three'],
      ],
    );
  });
});

/** What the documents of a text hold, as the parser has them; null when it is no YAML. */
function valuesIn(text: string): string[] | null {
  const documents = [...parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false })];
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  return documents.map(({ contents }) => (isScalar(contents) ? (contents.source ?? '') : String(contents)));
}
