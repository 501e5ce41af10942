import assert from 'node:assert/strict';
import { readConfig, switchOff } from '../../src/core';
import { applied } from './fixing';

describe('switching a criterion off in the configuration', () => {
  for (const [what, before, after] of [
    ['writes the first rule', '', 'rules:\n  outcome-defined: off\n'],
    [
      'adds a rule, and keeps comments and order',
      '# ours\nrules:\n  language: off # English only\n\nignores: [archive/**] # old\n',
      '# ours\nrules:\n  language: off # English only\n  outcome-defined: off\n\nignores: [archive/**] # old\n',
    ],
    [
      'adds the rules below what is there',
      'ignores:\n  - archive/**\n',
      'ignores:\n  - archive/**\nrules:\n  outcome-defined: off\n',
    ],
    [
      'changes a rule that is there',
      'rules:\n  outcome-defined: warning # for now\n',
      'rules:\n  outcome-defined: off # for now\n',
    ],
    [
      'writes JSON',
      '{\n  "rules": { "language": "off" }\n}\n',
      '{\n  "rules": { "language": "off", "outcome-defined": "off" }\n}\n',
    ],
  ] as const) {
    it(what, () => {
      const text = applied(before, switchOff(before, 'outcome-defined')!);
      assert.equal(text, after);
      const { config, problems } = readConfig(text);
      assert.deepEqual(problems, []);
      assert.equal(config.rules?.['outcome-defined'], 'off');
    });
  }

  it('leaves alone what cannot be read', () => {
    assert.equal(switchOff('rules: [', 'outcome-defined'), null);
  });
});
