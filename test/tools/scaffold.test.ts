import assert from 'node:assert/strict';
import { isCriterionId, scaffold } from '../../src/tools/scaffold';

describe('a new criterion', () => {
  it('is one file and its test', () => {
    const files = scaffold('exit-costs-known');
    assert.deepEqual(
      [...files.keys()],
      ['src/core/criteria/exit-costs-known.ts', 'test/criteria/exit-costs-known.test.ts'],
    );
    for (const text of files.values()) assert.match(text, /\bexitCostsKnown\b/);
  });

  it('has a name that a file, a page and a code can have', () => {
    for (const id of ['exit-costs-known', 'a1']) assert.ok(isCriterionId(id), id);
    for (const id of ['', 'Exit', 'exit_costs', '-exit', 'exit-', '../exit', 'index'])
      assert.ok(!isCriterionId(id), id);
  });
});
