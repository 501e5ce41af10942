import assert from 'node:assert/strict';
import { switchOff } from '../../src/core';
import { readSettings } from '../../src/core/config/settings';
import { applied } from './fixing';

describe('switching a criterion off in the configuration', () => {
  for (const [what, before, after, name = '.pilotlint.yaml'] of [
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
      '.pilotlint.json',
    ],
    [
      'writes JSON with comments and commas at ends',
      '{\n  // ours\n  "rules": { "language": "off", /* for now */ },\n}\n',
      '{\n  // ours\n  "rules": { "language": "off", "outcome-defined": "off", /* for now */ },\n}\n',
      '.pilotlint.jsonc',
    ],
  ] as const) {
    it(what, () => {
      const text = applied(before, switchOff(before, name, 'outcome-defined')!);
      assert.equal(text, after);
      const { settings, problems } = readSettings(text, name);
      assert.deepEqual(problems, []);
      assert.equal(settings.rules?.['outcome-defined'], 'off');
    });
  }

  it('leaves alone what cannot be read', () => {
    assert.equal(switchOff('rules: [', '.pilotlint.yaml', 'outcome-defined'), null);
  });
});
