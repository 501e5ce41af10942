import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';
import { CRITERIA } from '../../src/core';
import { templateOf } from '../../src/core/write/template';
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

  for (const folder of ['media/samples', 'test/proposals']) {
    it(`accepts every proposal of ${folder}, and what stands in front of those in Markdown`, () => {
      const all = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:md|yaml)$/.test(path))
        .flatMap((path) => yamlIn(readFileSync(join(ROOT, folder, path), 'utf8'), path));
      assert.ok(all.length > 1);
      for (const yaml of all) assert.equal(ajv.validate(schema, yaml), true, ajv.errorsText());
    });
  }

  it('accepts a template and a register that is a list', () => {
    const template: unknown = parse(templateOf(CRITERIA, 'yaml'));
    assert.equal(ajv.validate(schema, template), true, ajv.errorsText());
    assert.equal(ajv.validate(schema, [template, template]), true, ajv.errorsText());
  });

  it('forbids nothing', () => {
    const proposal = { outcome: 'TBD', data_sources: ['a', 'b'], stage: 'since May', anything: { else: 1 } };
    assert.equal(ajv.validate(schema, proposal), true, ajv.errorsText());
  });
});

/** The YAML of a file, or of its front matter, as plain values. */
function yamlIn(text: string, path: string): unknown[] {
  const yaml = path.endsWith('.md') ? (/^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? '') : text;
  return parseAllDocuments(yaml).flatMap((document) =>
    document.errors.length > 0 || document.contents === null ? [] : [document.toJS() as unknown],
  );
}
