import assert from 'node:assert/strict';
import { assess, type Criterion, type CriterionPage, type Language, type State } from '../../src/core';
import { exampleLanguage } from '../../src/tools/render-page';
import { unknownParts } from '../../src/tools/standards';

/** Runs what a criterion says about itself: its examples and its skeleton. */
export function testExamples({ id, skeleton }: Criterion, { examples, standards }: CriterionPage): void {
  describe(id, () => {
    for (const { text } of examples.good) {
      it(`takes as met: ${firstWords(text)}`, () => assert.equal(stateOf(id, text), 'met'));
    }
    for (const { text, state, because } of examples.bad) {
      it(`takes as ${state}: ${firstWords(text)} (${because})`, () => assert.equal(stateOf(id, text), state));
    }
    it('supports standards whose parts its page can tell about', () =>
      assert.deepEqual(standards.flatMap(unknownParts), []));
    for (const language of ['markdown', 'yaml'] as const) {
      it(`takes its ${language} skeleton as not filled in`, () =>
        assert.equal(stateOf(id, skeleton[language], language), 'placeholder'));
    }
  });
}

function stateOf(id: string, text: string, language: Language = exampleLanguage(text)): State | undefined {
  const [proposal] = assess(text, { language, assumeProposal: true }).proposals;
  return proposal?.criteria.find((criterion) => criterion.id === id)?.state;
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
