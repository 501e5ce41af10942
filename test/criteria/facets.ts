import assert from 'node:assert/strict';
import { assess, type Criterion } from '../../src/core';
import { exampleLanguage } from '../../src/tools/render-page';

/** The first words found for a facet in each text, or null where it is not stated. */
export function findsFacet({ id }: Criterion, facet: string, cases: Record<string, string | null>): void {
  describe(`${id}: ${facet}`, () => {
    for (const [text, expected] of Object.entries(cases)) {
      it(`${expected === null ? 'nothing' : `“${expected}”`} in “${text.replace(/\s+/g, ' ')}”`, () =>
        assert.equal(evidenceOf(id, facet, text), expected));
    }
  });
}

function evidenceOf(id: string, facet: string, text: string): string | null {
  const [proposal] = assess(text, { language: exampleLanguage(text), assumeProposal: true }).proposals;
  const facets = proposal?.criteria.find((criterion) => criterion.id === id)?.facets;
  return facets?.find((one) => one.id === facet)?.evidence[0]?.text ?? null;
}
