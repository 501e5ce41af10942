import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLabels } from '../../src/tools/labels';
import { scoreReports } from '../../src/tools/score';

describe('labels of documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'labels-'));
  after(() => rmSync(folder, { recursive: true }));

  function read(text: string) {
    const path = join(folder, 'labels.jsonl');
    writeFileSync(path, text);
    return readLabels(path);
  }

  it('are read one a line; what is left out is open', () => {
    assert.deepEqual(read('{"name":"a.md","facets":{"metric":true},"states":{"decision-gate":"na"}}\n\n'), [
      {
        name: 'a.md',
        isProposal: null,
        isTemplate: null,
        facets: { metric: true },
        states: { 'decision-gate': 'not-applicable' },
      },
    ]);
  });

  for (const [what, text, expected] of [
    ['a line that is broken', '{"name":"a.md"}\n{"name":', /labels\.jsonl:2: this line is no JSON object/],
    ['a line that names no document', '{"facets":{}}', /labels\.jsonl:1: name: /],
    ['a facet that is none', '{"name":"a.md","facets":{"metrc":true}}', /facets\.metrc: .*"metric"/],
    ['a state that is none', '{"name":"a.md","states":{"scale-path":"meet"}}', /states\.scale-path: .*"met"/],
    ['a file without any', '\n', /it holds no labels/],
  ] as const) {
    it(`are refused with ${what}`, () => assert.throws(() => read(text), { message: expected }));
  }

  it('are refused where there is no such file', () =>
    assert.throws(() => readLabels(join(folder, 'gone.jsonl')), { message: /it does not exist/ }));

  it('of a document that is not there are told', () => {
    const report = { files: [] } as never;
    const { errors } = scoreReports(read('{"name":"gone.md","states":{}}'), report, report);
    assert.deepEqual(errors, ['gone.md: labelled, and not among the documents']);
  });
});
