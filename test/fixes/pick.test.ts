import assert from 'node:assert/strict';
import { candidatesIn, ownersIn, withValue } from '../../src/core';
import { applied, fixFor } from './fixing';

describe('candidates to pick from', () => {
  it('are the owners of a CODEOWNERS file, those of the most paths first', () => {
    const text =
      '# owners\n* @acme/platform\n/claims/ @priya @acme/platform # both\n/docs docs@example.org\n';
    assert.deepEqual(
      ownersIn(text).map(({ name }) => name),
      ['@acme/platform', '@priya', 'docs@example.org'],
    );
  });

  for (const [path, text, expected] of [
    [
      'team.yaml',
      'members:\n  - name: Priya Nair\n    role: Head of Sorting\n',
      [['Priya Nair', 'Head of Sorting']],
    ],
    [
      'team.md',
      '# Team\n\n- **Priya Nair**, Head of Sorting\n- the others\n',
      [['Priya Nair', 'Head of Sorting']],
    ],
    [
      'TEAM.md',
      '| Name | Role |\n| --- | --- |\n| Priya Nair | Head of Sorting |\n',
      [['Priya Nair', 'Head of Sorting']],
    ],
    [
      'catalog.csv',
      'Dataset,Data owner\nParcelTrack scans,IT Service Data\n',
      [['ParcelTrack scans', 'IT Service Data']],
    ],
    ['data-catalog.json', '{"datasets": [{"id": "7", "name": "Scans", "owner": "IT"}]}', [['Scans', 'IT']]],
    ['broken.yaml', 'a: [', []],
  ] as const) {
    it(`are what ${path} lists by name`, () => {
      assert.deepEqual(
        candidatesIn(path, text).map(({ name, about }) => [name, about]),
        expected,
      );
    });
  }
});

describe('a value that was picked', () => {
  it('stands in place of its prompt, and the other prompts stay', () => {
    const text = '# Sorting\n\n## Data sources\n\nTickets come from ServiceNow, owned by IT Service Data.\n';
    const fix = fixFor(text, 'markdown', 'insert-section', 'governance-owner-assigned/missing');
    const fixed = applied(text, withValue(text, fix, 'Priya Nair', 'markdown').edits);
    assert.match(fixed, /- \*\*Accountable:\*\* Priya Nair\n- \*\*Decision right:\*\* ‹/);
  });

  it('is quoted in YAML where it would mean something else', () => {
    const text = 'governance:\n  accountable: TBD\n';
    const fix = fixFor(text, 'yaml', 'fill-in', 'governance-owner-assigned');
    const fixed = (value: string) => applied(text, withValue(text, fix, value, 'yaml').edits);
    assert.equal(fixed('@acme/platform'), 'governance:\n  accountable: "@acme/platform"\n');
    assert.equal(fixed('Priya Nair, Head'), 'governance:\n  accountable: Priya Nair, Head\n');
  });
});
