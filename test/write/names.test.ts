import assert from 'node:assert/strict';
import { assess } from '../../src/core';
import { merged, namesIn } from '../../src/core/write/names';

/** The names that a proposal states. */
function namesOf(text: string) {
  return namesIn(text, assess(text, { assumeProposal: true }));
}

describe('names to choose from', () => {
  const TEXT = `# Triage

## Data

- **Source:** ServiceNow
- **Owner:** Claims Data Office

## Governance owner

- **Accountable:** Head of Claims
- **Decision right:** may stop the pilot
`;

  it('are those that a proposal states', () => {
    assert.deepEqual(namesOf(TEXT), {
      people: ['Claims Data Office', 'Head of Claims'],
      sources: ['ServiceNow'],
    });
  });

  it('are no placeholders and no sentences', () => {
    const text = TEXT.replace('ServiceNow', '‹system or data set›').replace(
      '- **Owner:** Claims Data Office',
      'The claims are held by the office that handles them.',
    );
    assert.deepEqual(namesOf(text), { people: ['Head of Claims'], sources: [] });
  });

  function peopleWith(owner: string) {
    return namesOf(TEXT.replace('Head of Claims', owner)).people;
  }

  it('have the role of a person beside the name', () => {
    assert.deepEqual(peopleWith('Dr. Dana Wu, Head of Claims'), [
      'Claims Data Office',
      'Dr. Dana Wu, Head of Claims',
    ]);
    assert.deepEqual(peopleWith('Legal, Head of Claims'), ['Claims Data Office', 'Head of Claims']);
    const yaml = 'type: ai-pilot\ngovernance_owner:\n  accountable: "Dana Wu, Head of Claims"\n';
    assert.deepEqual(namesIn(yaml, assess(yaml, { language: 'yaml' })).people, ['Dana Wu, Head of Claims']);
  });

  it('are each there once', () => {
    const one = { people: ['Dana Wu', 'CFO'], sources: [] };
    assert.deepEqual(merged([one, one]), { people: ['CFO', 'Dana Wu'], sources: [] });
  });
});
