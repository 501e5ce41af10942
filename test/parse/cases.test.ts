import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '../../src/core/parse';
import { dump } from './dump';
import { assertSound } from './invariants';

const CASES = join(import.meta.dirname, 'cases');

/** Each folder holds a document and what is read of it; `UPDATE=1` writes the latter, for a person to review. */
describe('what is read of', () => {
  for (const name of readdirSync(CASES)) {
    it(name, () => {
      const isMarkdown = existsSync(join(CASES, name, 'input.md'));
      const text = readFileSync(join(CASES, name, isMarkdown ? 'input.md' : 'input.yaml'), 'utf8');
      const parsed = openSource(text, isMarkdown ? 'markdown' : 'yaml').read();
      assertSound(text, parsed);
      const expected = join(CASES, name, 'expected.txt');
      if (process.env['UPDATE']) writeFileSync(expected, dump(parsed));
      assert.equal(dump(parsed), readFileSync(expected, 'utf8'));
    });
  }
});
