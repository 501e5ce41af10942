import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { assess, openDocument, type Language } from '../../src/core';
import { edit, madeOf, markdown, yaml, type Edit } from '../parse/arbitraries';
import { benchDocuments } from '../parse/bench';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 40) };

/** Fragments between `¦`; `⏎` is a line break, `␣` a space. */
const MARKDOWN = madeOf(`
  # Claims triage pilot⏎⏎¦## Success metrics⏎⏎¦## Governance⏎⏎¦### Owner⏎⏎¦## Out of scope⏎⏎¦## Monitoring⏎⏎
  Cut triage from 42 to 25 minutes by 30 September.␣¦We will identify an owner.␣¦TBD⏎⏎¦‹number›␣¦no personal data.⏎
  **Owner:** Priya Raman, Head of Claims⏎¦- Target: 95%⏎¦Data comes from ClaimsHub, several sources.␣¦not␣
  | Metric | Target | By when |⏎|---|---|---|⏎| No-show rate | 12% | Q3 2027 |⏎¦⏎⏎¦⏎¦\`\`\`⏎¦<!--␣¦␣-->¦🙂␣¦—␣¦’s␣¦\r\n
  ---⏎type: ai-pilot⏎stage: pilot⏎owner: Ann Lee⏎---⏎¦[form][f]␣¦[f]: http://x.y/z⏎¦Nurses review each draft.␣¦> ¦␣␣-␣
`);
const YAML = madeOf(`
  type: ai-pilot⏎¦title: Triage⏎¦owner: Priya Raman, Head of Claims⏎¦outcome:⏎¦␣␣target: 25 minutes⏎¦␣␣metric: triage time⏎
  use_cases:⏎¦␣␣- name: Triage⏎¦␣␣␣␣owner: Ann Lee⏎¦␣␣␣␣stage: pilot⏎¦risks: TBD⏎¦# comment⏎¦---⏎¦monitoring: weekly override rate⏎
  data_sources: [ClaimsHub, TBD]⏎¦approval: >-⏎¦␣␣The board decides.⏎¦⏎¦"¦:␣¦␣
`);

describe('an assessment after edits', () => {
  for (const [language, text] of [
    ['markdown', fc.oneof(MARKDOWN, markdown)],
    ['yaml', fc.oneof(YAML, yaml)],
  ] as const) {
    it(`is that of the same ${language} read afresh`, () => {
      fc.assert(
        fc.property(text, fc.array(edit(text), { minLength: 1, maxLength: 5 }), (source, edits) =>
          assertSameAfter(language, source, edits),
        ),
        RUNS,
      );
    });
  }

  it('is that of real documents read afresh', function () {
    this.timeout(120_000);
    const documents = benchDocuments(process.env['RUNS'] ? 5 : 60);
    if (documents.length === 0) return this.skip();
    for (const { text } of documents) {
      assertSameAfter('markdown', text, [
        { at: 0.2, length: 0, text: 'x' },
        { at: 0.5, length: 40, text: '' },
        { at: 0.6, length: 0, text: '## Success metrics\n\nCut it from 40 to 20 minutes.\n\n' },
        { at: 0.8, length: 0, text: '\n```\n' },
      ]);
    }
  });
});

function assertSameAfter(language: Language, source: string, edits: readonly Edit[]): void {
  const options = { language, assumeProposal: true, today: '2027-01-31' };
  const document = openDocument(source, options);
  document.assess();
  for (const { at, length, text } of edits) {
    document.edit({ offset: Math.floor(at * document.text.length), length, text });
    assert.deepEqual(document.assess(), assess(document.text, options));
  }
}
