import assert from 'node:assert/strict';
import { CRITERIA } from '../../src/core';
import { fieldsFor } from '../../src/core/naming/fields';

describe('the fields of a criterion', () => {
  it('answer every facet, so that each can be asked for', () => {
    for (const criterion of CRITERIA) {
      const lacking = criterion.facets.filter(({ id }) => fieldsFor(criterion, [id]).length === 0);
      assert.deepEqual(lacking, [], criterion.id);
    }
  });

  it('tell what they are for wherever they stand', () => {
    const criterion = CRITERIA.find(({ id }) => id === 'data-source-named')!;
    const names = fieldsFor(criterion, ['source', 'owner']).map(({ label, key }) => [label, key]);
    assert.deepEqual(names, [
      ['Data source', 'data_source'],
      ['Data owner', 'data_owner'],
    ]);
  });
});
