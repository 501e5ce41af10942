import assert from 'node:assert/strict';
import type { PilotRecord } from '../../src/core';
import { isTargetMet } from '../../src/core/portfolio/targets';
import { RECORD } from '../report/assessment';

const met = (baseline: string | null, target: string | null, actual: string | null) =>
  isTargetMet({ ...RECORD, baseline, target, actual } satisfies PilotRecord);

describe('a target', () => {
  const cases: readonly [string | null, string | null, string | null, boolean | null, string][] = [
    ['42 min', '25 min', '24 min', true, 'is met below it when it lies below the baseline'],
    ['42 min', '25 min', '26 minutes', false, 'is missed above it then'],
    ['60%', '80%', '81 %', true, 'is met above it when it lies above the baseline'],
    [null, 'at most 1.2%', '1.2%', true, 'says itself that less is better'],
    [null, 'no more than 30 days', '31 days', false, 'says so in other words'],
    [null, '≥ 0.92', '0.9', false, 'says itself that more is better'],
    [null, 'no less than 90', '95', true, 'is not misread for its opposite'],
    [null, 'from 42 to 25 min, at most', '25', true, 'is the second number of “from … to …”'],
    ['1,200', '2,500', '2,499', false, 'may have thousands'],
    [null, '25 min', '24 min', null, 'cannot be judged while neither word nor baseline says which way'],
    ['42 min', '25 min', '0.4 hours', null, 'is not compared across units'],
    ['42 min', '25 min', 'better', null, 'is not met by words'],
    ['42 min', '2 to 3 days', '2 days', null, 'is one number'],
    ['42 min', null, '24 min', null, 'has to be there'],
  ];
  for (const [baseline, target, actual, expected, what] of cases) {
    it(what, () => assert.equal(met(baseline, target, actual), expected));
  }
});
