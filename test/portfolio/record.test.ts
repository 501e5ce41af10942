import assert from 'node:assert/strict';
import { assess } from '../../src/core';
import type { PilotRecord } from '../../src/core';

function recordIn(text: string, path = 'a.pilot.yaml'): PilotRecord {
  return assess(text, { path }).proposals[0]!.record!;
}

/** The facts that are filled in, as written. */
function written(record: PilotRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) =>
      value === null ? [] : [[field, typeof value === 'string' ? value : value.text]],
    ),
  );
}

describe('the record of a pilot', () => {
  const spellings = ['decision-date', 'decision_date', 'decisionDate', 'Decision Date', 'decide by'];
  for (const key of spellings) {
    it(`knows the key “${key}”`, () => {
      assert.equal(recordIn(`${key}: 2026-12-11\n`).decisionDate?.value?.first, '2026-12-11');
    });
  }

  it('is read from front matter', () => {
    const text = '---\ntype: ai-pilot\nid: AIP-017\nstarted: 2026-09-07\nowner: Ada Moss\n---\n\n# Letters\n';
    assert.deepEqual(written(recordIn(text, 'a.md')), {
      id: 'AIP-017',
      owner: 'Ada Moss',
      started: '2026-09-07',
    });
  });

  it('is read from the labelled lines below a title', () => {
    const text = '---\ntype: ai-pilot\n---\n# Letters\n\n**Owner:** Ada Moss\n**Started:** 2026-09-07\n';
    assert.deepEqual(written(recordIn(text, 'a.md')), { owner: 'Ada Moss', started: '2026-09-07' });
  });

  it('is read from keys that gather facts of the whole', () => {
    const text = [
      'pilot: { owner: Ada Moss, started: 2026-03 }',
      'decision: { date: 2026-12-11 }',
      'outcome: { baseline: 42 min, target: 25 min, actual: 27 min }',
    ].join('\n');
    assert.deepEqual(written(recordIn(text)), {
      owner: 'Ada Moss',
      started: '2026-03',
      decisionDate: '2026-12-11',
      baseline: '42 min',
      target: '25 min',
      actual: '27 min',
    });
  });

  it('leaves alone what is about a part: the owner of the data, the start of a step', () => {
    const text = [
      'data_source: { name: Epic, owner: Records Office }',
      'rollout: [{ step: Leeds, start: 2027-01-01 }]',
      'problem: { id: P-7, owner: Wards }',
    ].join('\n');
    assert.deepEqual(written(recordIn(text)), { problemId: 'P-7' });
  });

  for (const value of ['TBD', '', '‹date›', 'no', 'not yet', 'N/A', '"?"']) {
    it(`counts “${value}” as not filled in`, () => {
      assert.equal(recordIn(`decided: ${value}\n`).decided, null);
    });
  }

  it('keeps what cannot be read, without a value', () => {
    const { decided, extensions, decision } = recordIn(
      'decided: "yes"\nextensions: several\ndecision: scale / stop\n',
    );
    assert.deepEqual(decided, { text: 'yes', value: null });
    assert.deepEqual(extensions, { text: 'several', value: null });
    assert.deepEqual(decision, { text: 'scale / stop', value: null });
  });

  const decisions: readonly [string, string][] = [
    ['scale', 'scale'],
    ['Scaled to all wards', 'scale'],
    ['go', 'scale'],
    ['no-go', 'stop'],
    ['Stopped', 'stop'],
    ['extended by a month', 'extend'],
  ];
  for (const [text, decision] of decisions) {
    it(`reads the decision “${text}” as ${decision}`, () => {
      assert.equal(recordIn(`decision: ${text}\n`).decision?.value, decision);
    });
  }

  it('is none for a document that is no proposal', () => {
    assert.equal(assess('# Minutes\n', { path: 'minutes.md' }).proposals[0]?.record, null);
  });
});
