import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assess, type ProposalAssessment } from '../../src/core';
import { FILLER } from './filler';

const CASES = join(import.meta.dirname, 'cases');

/** Examples of one criterion in one language: each a section, and the facets or the state it earns. */
type Examples = Readonly<
  Record<string, readonly { text: string; state: string; facets?: readonly string[] }[]>
>;

function assessed(text: string): ProposalAssessment {
  const [proposal] = assess(text, { assumeProposal: true }).proposals;
  assert.ok(proposal);
  return proposal;
}

for (const file of readdirSync(CASES)) {
  const tag = file.slice(0, 2);
  const examples = parse(readFileSync(join(CASES, file), 'utf8')) as Examples;
  describe(`the core criteria in ${tag}`, () => {
    for (const [id, cases] of Object.entries(examples)) {
      for (const { text, state, facets } of cases) {
        it(`${id} is ${state}: ${text.replace(/\s+/g, ' ').slice(0, 70)}`, () => {
          const { criteria } = assessed(`# Pilot\n\n${FILLER[tag]}\n\n${text}`);
          const result = criteria.find((criterion) => criterion.id === id);
          assert.equal(result?.state, state);
          const found = result?.facets.filter((facet) => facet.found).map((facet) => facet.id) ?? [];
          for (const facet of facets ?? []) assert.ok(found.includes(facet), `${facet} is found`);
        });
      }
    }
  });

  describe(`a proposal in ${tag}`, () => {
    it('is told which criteria were left out, once, and gets no level that needs them', () => {
      const { findings, criteria, readiness } = assessed(`# Pilot\n\n${FILLER[tag]}`);
      const notes = findings.filter(({ criterion }) => criterion === 'language');
      assert.deepEqual(
        notes.map(({ code, severity }) => [code, severity]),
        [['language/partly-assessed', 'information']],
      );
      assert.equal(criteria.length, 4);
      assert.equal(readiness?.level, 'L0');
    });

    it('points to the words that convinced', () => {
      const [first] = examples['outcome-defined'] ?? [];
      const text = `# Pilot\n\n${FILLER[tag]}\n\n${first?.text}`;
      const evidence = assessed(text).criteria.flatMap(({ facets }) =>
        facets.flatMap((facet) => facet.evidence),
      );
      assert.ok(evidence.length > 0);
      for (const { range, text: words } of evidence) assert.equal(text.slice(range.start, range.end), words);
    });
  });
}

describe('a proposal in a language without a vocabulary', () => {
  it('gets one information and no error', () => {
    const { findings, criteria } = assessed(
      '# Pilote\n\nLe pilote doit réduire le temps de réponse à une lettre, et l’équipe le mesure dans le journal pendant la durée du pilote avec tout le personnel. La direction est responsable de sa mise en place.',
    );
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['language/not-assessed', 'information']],
    );
    assert.deepEqual(criteria, []);
  });
});

describe('plans in other languages', () => {
  const plans: Record<string, string> = {
    de: '# KI-Pilot Schadenmeldungen\n\n## Ausgangslage\n\nViele Meldungen.\n\n## Ziele\n\nSchneller antworten.\n\n## Datenquellen\n\nAkten.\n\n## Zeitplan\n\nHerbst.\n\n## Risiken\n\nFehler der künstlichen Intelligenz.\n\n## Verantwortlich\n\nDie Leitung.\n',
    es: '# Piloto de IA para expedientes\n\n## Problema\n\nMuchos expedientes.\n\n## Objetivos\n\nResponder antes.\n\n## Datos\n\nExpedientes.\n\n## Cronograma\n\nOtoño.\n\n## Riesgos\n\nErrores de la inteligencia artificial.\n\n## Responsable\n\nLa dirección.\n',
  };
  for (const [tag, text] of Object.entries(plans)) {
    it(`are recognised in ${tag}`, () => {
      const [proposal] = assess(text).proposals;
      assert.match(proposal?.detection.why ?? '', /reads like/);
    });
  }
});
