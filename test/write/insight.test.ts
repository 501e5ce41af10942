import assert from 'node:assert/strict';
import { guideOf, openDocument } from '../../src/core';
import { proposalAt } from '../../src/core/assess/guide';
import { insightsAt } from '../../src/core/write/insight';

const TEXT = `# Claims triage

## Success metrics

Triage of a claim will be faster.

## Data

Claims come from ClaimsHub, owned by the Claims Data Office.
`;

function guide(text = TEXT, path = 'triage.md') {
  return guideOf(openDocument(text, { path, assumeProposal: true }));
}

/** What is told where some words are, by criterion. */
function told(words: string, text = TEXT, path = 'triage.md') {
  const insights = insightsAt(guide(text, path), text.indexOf(words));
  return insights.map(({ topic }) => topic.criterion.id);
}

describe('what is told of a criterion', () => {
  it('is told at its heading', () => assert.deepEqual(told('Success metrics'), ['outcome-defined']));

  it('is told at its key', () =>
    assert.deepEqual(told('data_source', 'title: A\ndata_source: TBD\n', 'a.yaml'), ['data-source-named']));

  it('is told at words that are a finding', () =>
    assert.deepEqual(told('TBD', '# A\n\n## Success metrics\n\nTBD\n'), ['outcome-defined']));

  it('is not told at the title, where all that is missing would be', () =>
    assert.deepEqual(told('Claims triage'), []));

  it('says what was found, a sentence once and then the words that count, and what was not', () => {
    const [insight] = insightsAt(guide(), TEXT.indexOf('Data\n'));
    const facts = insight?.facts.map(({ facet, found, quote }) => [facet.id, found, quote]);
    assert.deepEqual(facts, [
      ['source', true, 'Claims come from ClaimsHub, owned by the Claims Data Office.'],
      ['owner', true, 'owned by the Claims Data Office.'],
      ['access', false, null],
      ['scope', false, null],
    ]);
  });

  it('says what completing it would add', () => {
    const [insight] = insightsAt(guide(), TEXT.indexOf('Success'));
    assert.equal(insight?.topic.gain, 6);
  });
});

describe('the proposal at a place', () => {
  it('is the entry of a register that begins before it', () => {
    const text = 'use_cases:\n  - title: A\n    stage: idea\n  - title: B\n    stage: idea\n';
    const at = (offset: number) => proposalAt(guide(text, 'register.yaml'), offset)?.verdict.title;
    assert.deepEqual(
      [at(0), at(text.indexOf('A')), at(text.indexOf('B')), at(text.length)],
      ['A', 'A', 'B', 'B'],
    );
  });
});
