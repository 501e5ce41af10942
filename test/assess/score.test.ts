import assert from 'node:assert/strict';
import { CRITERIA, PILLARS, type Criterion, type CriterionResult } from '../../src/core';
import { DEFAULT_SCALE, readinessOf } from '../../src/core/assess/score';

type Kind = Pick<Criterion, 'id' | 'pillar' | 'severity'>;

/** A criterion of which only what the score reads is given. */
const criterion = (id: string, pillar: Criterion['pillar'], severity: Criterion['severity']): Criterion => ({
  ...(CRITERIA[0] as Criterion),
  ...({ id, pillar, severity } satisfies Kind),
});

const CORE = [
  criterion('outcome', 'Outcome', 'error'),
  criterion('data', 'Data', 'error'),
  criterion('integration', 'Integration', 'error'),
  criterion('owner', 'Governance', 'error'),
];
const GATES = ['decision-gate', ...DEFAULT_SCALE.scaleReady.met].map((id) =>
  criterion(id, 'Strategy & scale', 'warning'),
);

function readiness(criteria: readonly Criterion[], scores: readonly (number | 'n/a')[]) {
  const results = criteria.map(({ id }, index): CriterionResult => {
    const score = scores[index] ?? 1;
    if (score === 'n/a') return { id, state: 'not-applicable', score: 0, facets: [], region: [] };
    return {
      id,
      state: score === 1 ? 'met' : score === 0 ? 'missing' : 'partial',
      score,
      facets: [],
      region: [],
    };
  });
  return readinessOf(criteria, results);
}

describe('the score', () => {
  it('weighs criteria by severity', () => {
    const { uncappedScore } = readiness([...CORE, criterion('x', 'Data', 'warning')], [1, 1, 1, 1, 0]);
    assert.equal(uncappedScore, 89);
  });

  it('is capped at 49 while a core criterion is at 0, and shows the uncapped one', () => {
    const { score, uncappedScore, level } = readiness(CORE, [1, 1, 1, 0]);
    assert.deepEqual([score, uncappedScore, level], [49, 75, 'L0']);
  });

  it('is capped at 69 while a core criterion is below 1', () => {
    const { score, uncappedScore, level } = readiness(CORE, [1, 1, 1, 0.5]);
    assert.deepEqual([score, uncappedScore, level], [69, 88, 'L1']);
  });

  it('leaves out what is not applicable', () => {
    assert.equal(readiness(CORE, [1, 1, 'n/a', 0.5]).uncappedScore, 83);
  });

  it('names the weakest pillar, and none when all is met', () => {
    assert.equal(readiness(CORE, [1, 0.5, 1, 1]).weakestPillar, 'Data');
    assert.equal(readiness(CORE, [1, 1, 1, 1]).weakestPillar, null);
  });

  it('names the fix that gains most, the gate it opens counted', () => {
    assert.deepEqual(readiness(CORE, [0.5, 1, 1, 1]).nextBestFix, { criterion: 'outcome', gain: 31 });
    assert.equal(readiness(CORE, [1, 1, 1, 1]).nextBestFix, null);
  });

  it('names a core criterion first where several hold the score back together', () => {
    const { nextBestFix } = readiness([...CORE, ...GATES], [0.9, 0.9, 1, 1, 0]);
    assert.deepEqual(nextBestFix, { criterion: 'outcome', gain: 0 });
  });
});

describe('the level', () => {
  it('is L1 with all cores met and no decision gate', () => assert.equal(readiness(CORE, []).level, 'L1'));

  it('is L2 with the decision gate, and every pillar at least half met', () => {
    assert.equal(readiness([...CORE, ...GATES], [1, 1, 1, 1, 1, 0, 0, 1, 1]).level, 'L2');
    assert.equal(readiness([...CORE, ...GATES], [1, 1, 1, 1, 1, 0, 0, 0, 0]).level, 'L1');
  });

  it('is L3 when what carries the scale-up is met too', () =>
    assert.equal(readiness([...CORE, ...GATES], []).level, 'L3'));

  it('is L0 when every core criterion is set aside', () =>
    assert.equal(readiness(CORE, ['n/a', 'n/a', 'n/a', 'n/a']).level, 'L0'));

  it('has every pillar in the checklist', () => assert.equal(PILLARS.length, 7));
});
