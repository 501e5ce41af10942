import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { CRITERIA } from '../../src/core';
import { ROOT, SCHEMA_FILE } from '../../src/tools/derived';

interface Topic {
  readonly description: string;
  readonly properties: Readonly<Record<string, { readonly description: string }>>;
}

const schema = JSON.parse(readFileSync(join(ROOT, SCHEMA_FILE), 'utf8')) as {
  readonly properties: Readonly<Record<string, Topic>>;
};

describe('the schema of a YAML proposal', () => {
  const ajv = new Ajv({ strict: true, strictTypes: false });

  it('is a JSON schema', () => assert.equal(ajv.validateSchema(schema), true, ajv.errorsText()));

  it('explains every key of every skeleton', () => {
    for (const { id, asks, skeleton } of CRITERIA) {
      const [[key, value]] = Object.entries(parse(skeleton.yaml) as object) as [[string, object | object[]]];
      const topic = schema.properties[key];
      assert.equal(topic?.description, asks, id);
      const fields = Array.isArray(value) ? value[0] : value;
      for (const field of Object.keys(fields as object))
        assert.ok(topic.properties[field]?.description, `${key}.${field}`);
    }
  });

  for (const name of ['pallet-damage-check.yaml', 'city-ai-register.yaml']) {
    it(`accepts ${name}`, () => {
      const proposal: unknown = parse(readFileSync(join(ROOT, 'media/samples', name), 'utf8'));
      assert.equal(ajv.validate(schema, proposal), true, ajv.errorsText());
    });
  }

  it('forbids nothing', () => {
    const proposal = { outcome: 'TBD', data_sources: ['a', 'b'], stage: 'since May', anything: { else: 1 } };
    assert.equal(ajv.validate(schema, proposal), true, ajv.errorsText());
  });
});
