import assert from 'node:assert/strict';
import { offeredFor } from './fixing';

describe('YAML that is broken', () => {
  it('is left alone but for comments', () => {
    const kinds = offeredFor('outcome:\n  metric: [1\nfallback: TBD\n', 'yaml').map(({ fix }) => fix.kind);
    assert.ok(kinds.every((kind) => kind.startsWith('disable-')));
  });
});
