import assert from 'node:assert/strict';
import { normalise } from '../../src/core/text/words';

const CASES: readonly [string, string][] = [
  ['Success metrics', 'success metrics'],
  ['3. Success metrics:', 'success metrics'],
  ['3.1.2 Success metrics', 'success metrics'],
  ['3 – Success metrics', 'success metrics'],
  ['IV. Success metrics', 'success metrics'],
  ['(a) Success metrics', 'success metrics'],
  ['📊 2) Success metrics ✅', 'success metrics'],
  ['successMetrics', 'success metrics'],
  ['success_metrics', 'success metrics'],
  ['success-metrics', 'success metrics'],
  ['Success metrics {#metrics}', 'success metrics'],
  ['KPIs & OKRs', 'kpis and okrs'],
  ['APIKey', 'api key'],
  ['GitHub access', 'github access'],
  ['Data source(s)', 'data sources'],
  ['The pilot’s owner', 'the pilots owner'],
  ['Größe der Nutzergruppe', 'größe der nutzergruppe'],
  ['Step 2: Rollout', 'step 2 rollout'],
  ['90 days', '90 days'],
  ['A plan', 'a plan'],
  ['I am the owner', 'i am the owner'],
  ['2', '2'],
  ['—', ''],
];

describe('a label as words', () => {
  for (const [label, words] of CASES) {
    it(`${label} → ${words}`, () => assert.equal(normalise(label), words));
  }

  it('takes time in proportion to its length', () => {
    for (const label of ['A', 'aB', '{#', '1.', ' ', '(', "'"]) normalise(label.repeat(200_000));
  });
});
