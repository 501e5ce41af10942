import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { openSource } from '../../src/core/parse';
import type { Language } from '../../src/core/model/text';
import { anyText, edit, markdown, yaml, type Edit } from './arbitraries';
import { assertSound, plain } from './invariants';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 300) };

describe('any text', () => {
  for (const [language, text] of [
    ['markdown', fc.oneof(markdown, anyText)],
    ['yaml', fc.oneof(yaml, anyText)],
  ] as const) {
    it(`is read as ${language} without fail, every range where it belongs`, () => {
      fc.assert(
        fc.property(text, (source) => assertSound(source, openSource(source, language).read())),
        RUNS,
      );
    });

    it(`reads the same as ${language} after any edits as when read afresh`, () => {
      fc.assert(
        fc.property(text, fc.array(edit(text), { maxLength: 5 }), (source, edits) =>
          assertSameAfter(language, source, edits),
        ),
        RUNS,
      );
    });
  }
});

function assertSameAfter(language: Language, source: string, edits: readonly Edit[]): void {
  const document = openSource(source, language);
  document.read();
  for (const { at, length, text } of edits) {
    document.edit({ offset: Math.floor(at * document.text.length), length, text });
    assert.deepEqual(plain(document.read()), plain(openSource(document.text, language).read()));
  }
}
