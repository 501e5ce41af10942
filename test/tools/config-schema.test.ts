import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readSettings } from '../../src/core/config/settings';
import { ROOT } from '../../src/tools/derived';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const [, EXAMPLE = ''] = /## Settings for a team[^]*?```yaml\n([^]*?)```/.exec(read('README.md')) ?? [];

describe('the schema of a configuration', () => {
  const ajv = new Ajv({ strict: true, strictTypes: false });
  const accepts = ajv.compile(JSON.parse(read('media/schema/config.schema.json')) as object);

  it('accepts all that the README shows, and so does who reads it', () => {
    assert.equal(accepts(parse(EXAMPLE)), true, ajv.errorsText(accepts.errors));
    const { settings, problems } = readSettings(EXAMPLE, '.pilotlint.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(settings).sort(), [
      'extends',
      'fatigue',
      'ignores',
      'proposals',
      'rules',
      'score',
      'severities',
    ]);
  });

  for (const wrong of ['proposal: []', 'rules: { language: loud }', 'score: { weights: { error: 101 } }']) {
    it(`refuses ${wrong}, and so does who reads it`, () => {
      assert.equal(accepts(parse(wrong)), false);
      assert.notDeepEqual(readSettings(wrong, '.pilotlint.yaml').problems, []);
    });
  }
});

describe('the settings of the editor', () => {
  it('offer each criterion and check by its name, and a code of a single finding too', () => {
    const manifest = JSON.parse(read('package.json'));
    const accepts = new Ajv({ strict: false }).compile(
      manifest.contributes.configuration.properties['pilotlint.rules'],
    );
    assert.equal(accepts({ 'monitoring-plan': 'off', 'outcome-defined/metric-missing': 'hint' }), true);
    assert.equal(accepts({ 'monitoring-plan': 'loud' }), false);
  });
});
