import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA, assess } from '../src/core';
import { ROOT } from '../src/tools/derived';

interface Grammar {
  readonly patterns: readonly { readonly match: string }[];
}

const grammar = JSON.parse(
  readFileSync(join(ROOT, 'syntaxes/placeholders.injection.json'), 'utf8'),
) as Grammar;

/** What the editor highlights as a placeholder. */
function highlighted(text: string): string[] {
  return grammar.patterns.flatMap(({ match }) => text.match(new RegExp(match, 'gu')) ?? []);
}

describe('the highlighting of placeholders', () => {
  it('shows every slot of every skeleton', () => {
    for (const { id, skeleton } of CRITERIA) {
      assert.ok(highlighted(skeleton.markdown).length > 0, id);
      assert.ok(highlighted(skeleton.yaml).length > 0, id);
    }
  });

  for (const words of ['TBD', 'TODO', '‹name and role›']) {
    it(`shows “${words}”, which counts as not filled in`, () => {
      assert.deepEqual(highlighted(`**Owner:** ${words}`), [words]);
      const [proposal] = assess(`**Owner:** ${words}\n`, { assumeProposal: true }).proposals;
      const result = proposal?.criteria.find(({ id }) => id === 'governance-owner-assigned');
      assert.equal(result?.state, 'placeholder');
    });
  }

  it('leaves other words alone', () =>
    assert.deepEqual(highlighted('Dana decides <b>today</b>, TODOS too'), []));
});
