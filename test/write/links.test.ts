import assert from 'node:assert/strict';
import { guideOf, openDocument, type Language } from '../../src/core';
import { linksIn } from '../../src/core/write/links';

describe('the links of a document', () => {
  it('lead from the names in comments that hide findings to their pages', () => {
    const text =
      '# Triage\n\n<!-- pilotlint-disable-file monitoring-plan, hype/word, nothing -- later -->\n\nWords.\n';
    assert.deepEqual(links(text, 'markdown'), [
      'page monitoring-plan at monitoring-plan',
      'page hype at hype/word',
    ]);
  });

  it('lead to the files that keys name, in YAML and in front matter', () => {
    const yaml =
      'type: ai-pilot\nassessment: docs/dpia-0114.md\nversion: v2.1\nsite: https://example.org/a.md\n';
    assert.deepEqual(links(yaml, 'yaml'), ['file docs/dpia-0114.md at docs/dpia-0114.md']);
    const header = '---\ntype: ai-pilot\ncatalogue: ../data/catalogue.csv\n---\n\n# Triage\n\nSee notes.md\n';
    assert.deepEqual(links(header, 'markdown'), ['file ../data/catalogue.csv at ../data/catalogue.csv']);
  });
});

function links(text: string, language: Language): string[] {
  return linksIn(guideOf(openDocument(text, { language, assumeProposal: true }))).map(
    ({ range, to, target }) => `${to} ${target} at ${text.slice(range.start, range.end)}`,
  );
}
