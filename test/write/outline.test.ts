import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideOf, openDocument } from '../../src/core';
import { outlineOf } from '../../src/core/write/outline';
import { ROOT } from '../../src/tools/derived';

describe('the outline of a YAML document', () => {
  it('names each proposal of a register, and the keys that criteria have in it', () => {
    const { outline } = outlined('city-ai-register.yaml');
    assert.ok(outline.length > 1);
    for (const { name, sections } of outline) assert.ok(name !== '' && sections.length > 0);
  });

  for (const name of ['city-ai-register.yaml', 'pallet-damage-check.yaml']) {
    it(`has ranges that hold what they name: ${name}`, () => {
      const { text, outline } = outlined(name);
      for (const { range, selection, sections } of outline) {
        assert.ok(range.start <= selection.start && selection.end <= range.end);
        for (const { label, range: own } of sections) {
          assert.equal(text.slice(own.start, own.start + label.text.length), label.text);
          assert.ok(own.end <= range.end && label.range.end <= own.end);
        }
      }
    });
  }
});

function outlined(name: string) {
  const text = readFileSync(join(ROOT, 'media/samples', name), 'utf8');
  return { text, outline: outlineOf(guideOf(openDocument(text, { language: 'yaml' }))) };
}
