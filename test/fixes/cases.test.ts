import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixKind } from '../../src/core';
import { applied, fixFor } from './fixing';

const CASES = join(import.meta.dirname, 'cases');

/**
 * Each folder holds a document, what is asked for (`insert-section monitoring-plan`) and what becomes of it;
 * `UPDATE=1` writes the latter, for a person to review.
 */
describe('a fix', () => {
  for (const name of readdirSync(CASES)) {
    it(name.replaceAll('-', ' '), () => {
      const folder = join(CASES, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
      const text = readFileSync(join(folder, input), 'utf8');
      const [kind = '', code = ''] = readFileSync(join(folder, 'fix.txt'), 'utf8').trim().split(' ');
      const { edits } = fixFor(text, input.endsWith('.md') ? 'markdown' : 'yaml', kind as FixKind, code);
      const expected = join(folder, input.replace('input', 'expected'));
      if (process.env['UPDATE']) writeFileSync(expected, applied(text, edits));
      assert.equal(applied(text, edits), readFileSync(expected, 'utf8'));
    });
  }
});
