import assert from 'node:assert/strict';
import { assess } from '../../src/core';
import { governanceOwnerAssigned } from '../../src/core/criteria/governance-owner-assigned';
import { testExamples } from './examples';

testExamples(governanceOwnerAssigned);

describe('a table of approvals', () => {
  const table = [
    '# Pilot',
    'Counter staff answer letters with a draft.',
    '## Sign-off',
    '| Role | Signature | Date |\n| --- | --- | --- |\n| Head of Permits | | |\n| Finance team | | |',
  ].join('\n\n');

  it('counts its roles before they have signed', () => {
    const [proposal] = assess(table, { assumeProposal: true }).proposals;
    const owner = proposal?.criteria.find(({ id }) => id === 'governance-owner-assigned');
    const [accountable] = owner?.facets ?? [];
    assert.deepEqual(
      accountable?.evidence.map(({ text }) => text),
      ['Head of Permits'],
    );
  });
});
