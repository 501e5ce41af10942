import assert from 'node:assert/strict';
import { guideOf, openDocument } from '../../src/core';
import { evidenceMarks } from '../../src/core/write/evidence-marks';

const TEXT = `# Claims triage

## Success metrics

Cut median claim triage time from 42 to 25 minutes by 30 September 2027.

## Governance owner

Everyone will be involved as appropriate.
`;

describe('the marks of evidence', () => {
  const marks = evidenceMarks(guideOf(openDocument(TEXT, { assumeProposal: true })));
  const words = (facet: string, strength: string) =>
    marks
      .filter((mark) => mark.facet.id === facet && mark.strength === strength)
      .map(({ range }) => TEXT.slice(range.start, range.end));

  it('stand at the words that convinced', () => {
    assert.deepEqual(words('timeframe', 'stated'), ['by 30 September 2027']);
    assert.match(words('target', 'stated')[0] ?? '', /25 minutes/);
  });

  it('have the short name of what they speak of', () => {
    const named = marks.filter(({ facet }) => facet.id === 'timeframe').map(({ label }) => label);
    assert.deepEqual(named, ['By when']);
  });

  it('tell words that are too vague from those that count', () => {
    const vague = marks.filter(({ strength }) => strength === 'vague');
    assert.ok(vague.length > 0);
    for (const { facet } of vague) assert.deepEqual(words(facet.id, 'stated'), []);
  });
});
