import assert from 'node:assert/strict';
import {
  assess,
  disableFixes,
  fixAllMissing,
  fixesOf,
  openDocument,
  type Language,
  type ProposalAssessment,
} from '../../src/core';
import { criteriaIn } from '../../src/core/languages';
import { WRITTEN } from '../../src/core/languages/written';
import { naturalLanguageOf } from '../../src/core/detect/natural-language';
import { fieldsOf } from '../../src/core/naming/fields';
import { headingOf } from '../../src/core/naming/skeleton';
import { PROMPT } from '../../src/core/text/prompt';
import { USUAL } from '../../src/core/write/completion/values';
import { HEADER } from '../../src/core/write/header';
import { literals } from '../core-words';
import { FILLER } from './filler';

/** Answers to the prompts of each section, in their order. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    'outcome-defined': [
      'mittlere Bearbeitungszeit je Antrag',
      '42 Minuten',
      '25 Minuten',
      '30. September 2027',
      'Auswertung im Fachverfahren',
    ],
    'data-source-named': [
      'Fachverfahren MigraDoc',
      'Referat Statistik',
      'Leserecht, genehmigt',
      'Januar 2024 bis heute, täglich',
    ],
    'api-integration-planned': [
      'MigraDoc',
      'REST',
      'Dienstkonto mit OAuth',
      'Team Plattform',
      'Testumgebung ab März 2027',
    ],
    'governance-owner-assigned': [
      'Jana Roth, Abteilungsleiterin',
      'darf den Piloten stoppen und das Risiko tragen',
      'Amtsleitung',
      '1. März 2027',
    ],
  },
  es: {
    'outcome-defined': [
      'tiempo medio por solicitud',
      '42 minutos',
      '25 minutos',
      '30 de septiembre de 2027',
      'informe mensual del registro',
    ],
    'data-source-named': [
      'Registro Central de Expedientes',
      'Servicio de Estadística',
      'lectura, aprobada',
      'de enero de 2024 a hoy, a diario',
    ],
    'api-integration-planned': [
      'SIGEX',
      'REST',
      'cuenta de servicio con OAuth',
      'Equipo de Plataforma',
      'entorno de pruebas desde marzo de 2027',
    ],
    'governance-owner-assigned': [
      'Marta Gil, jefa de servicio',
      'puede detener el piloto y aceptar el riesgo',
      'Dirección General',
      '1 de marzo de 2027',
    ],
  },
};

const SHORT: Readonly<Record<string, string>> = {
  de: '# KI-Pilot: Schadenmeldungen\n\nDer Pilot hilft den Sachbearbeitern, die Meldungen der Kunden zu sichten und an die richtige Stelle zu leiten. Er wird in zwei Teams erprobt.\n\n## Ziele\n\nDie Bearbeitung wird schneller, und die Kunden warten nicht so lange.\n',
  es: '# Piloto de IA: partes de siniestro\n\nEl piloto ayuda a los tramitadores a ordenar los partes de los clientes y a enviarlos al lugar que toca. Se prueba en dos equipos de la oficina.\n\n## Objetivos\n\nReducir el tiempo de la tramitación.\n',
};

/** A section of a document, and one that comes last. */
const CLOSED: Readonly<Record<string, readonly [string, string]>> = {
  de: ['Rahmen', 'Anhang'],
  es: ['Marco', 'Anexos'],
};

const REASONS: Readonly<Record<string, string>> = {
  de: 'der Pilot liest nur öffentliche Seiten und schreibt nirgends',
  es: 'el piloto solo lee páginas públicas y no escribe en ninguna',
};

for (const [tag, answers] of Object.entries(ANSWERS)) {
  const filler = FILLER[tag]!;
  const titled = `# Pilot\n\n${filler}\n`;

  describe(`what is written into a document in ${tag}`, () => {
    for (const criterion of criteriaIn(tag)!) {
      const { id, skeleton } = criterion;
      const sections: Record<Language, string> = {
        markdown: `${titled}\n${skeleton.markdown}\n`,
        yaml: `summary: >\n  ${filler}\n${skeleton.yaml}\n`,
      };

      for (const [language, text] of Object.entries(sections) as [Language, string][]) {
        it(`${id} is open until it is filled in, in ${language}`, () => {
          const open = statesIn(text, language);
          for (const [other, state] of open) {
            assert.equal(state, other === id ? 'placeholder' : 'missing', `${other} is ${state}`);
          }
          assert.equal(statesIn(filled(text, answers[id]!), language).get(id), 'met');
        });
      }

      it(`${id} has a label for each facet`, () => {
        const facets = fieldsOf(criterion).map(({ facet }) => facet?.id);
        assert.deepEqual([...facets].sort(), criterion.facets.map((facet) => facet.id).sort());
      });
    }

    it('are sections and prompts in its language, with all that is missing', () => {
      const fix = fixAllMissing(openDocument(titled, { assumeProposal: true }), 0);
      const inserted = fix?.edits.map(({ text }) => text).join('') ?? '';
      for (const criterion of criteriaIn(tag)!) assert.ok(inserted.includes(`## ${headingOf(criterion)}`));
      assert.doesNotMatch(inserted, /\b(?:date|system or|name and role|person or)\b/);
    });

    it('stands before what closes a document', () => {
      const text = `${titled}\n## ${CLOSED[tag]![0]}\n\n${filler}\n\n## ${CLOSED[tag]![1]}\n\n${filler}\n`;
      const fix = fixAllMissing(openDocument(text, { assumeProposal: true }), 0);
      const last = text.lastIndexOf('\n## ') + 1;
      assert.ok(fix?.edits.every(({ offset }) => offset <= last));
    });

    it('leaves a short document one of its language', () => {
      const live = openDocument(SHORT[tag]!, { assumeProposal: true });
      const inserted = fixAllMissing(live, 0)!
        .edits.map((edit) => edit.text)
        .join('');
      assert.equal(naturalLanguageOf(SHORT[tag]!), tag);
      assert.equal(naturalLanguageOf(SHORT[tag]! + inserted), tag);
    });

    it('is set aside with a reason, and open without', () => {
      const live = openDocument(titled, { assumeProposal: true });
      const [finding] = live.assess().proposals[0]!.findings;
      const fix = fixesOf(live, finding!).find(({ kind }) => kind === 'set-aside');
      const text = titled + fix!.edits.map((edit) => edit.text).join('');
      assert.equal(statesIn(text).get(finding!.criterion), 'placeholder');
      assert.equal(statesIn(filled(text, [REASONS[tag]!])).get(finding!.criterion), 'not-applicable');
    });

    it('asks in its language why a finding is hidden', () => {
      const live = openDocument(titled, { assumeProposal: true });
      const [finding] = live.assess().proposals[0]!.findings;
      const comments = disableFixes(live, finding!).flatMap(({ edits }) => edits.map(({ text }) => text));
      for (const comment of comments) assert.match(comment, /‹(?:warum|por qué)›/);
    });
  });
}

describe('the words that are written into documents', () => {
  for (const [tag, { words, sections }] of Object.entries(WRITTEN)) {
    it(`are all there in ${tag}, and no others`, () => {
      const prompts = HEADER.filter(({ options }) => options.length === 0).map(({ prompt }) => prompt);
      const written = [...prompts, ...literals('src/core', /\bwrite\(\s*'((?:[^'\\]|\\.)*)'/g)];
      const known = Object.keys(words);
      assert.deepEqual(
        written.filter((one) => !known.includes(one)),
        [],
      );
      assert.deepEqual(
        known.filter((one) => !written.includes(one) && !USUAL['interface']?.includes(one)),
        [],
      );
      assert.deepEqual(
        Object.keys(sections),
        criteriaIn(tag)?.map(({ id }) => id),
      );
    });
  }
});

function statesIn(text: string, language: Language = 'markdown'): Map<string, string> {
  const [proposal] = assess(text, { language, assumeProposal: true }).proposals as [ProposalAssessment];
  return new Map(proposal.criteria.map(({ id, state }) => [id, state]));
}

function filled(text: string, answers: readonly string[]): string {
  const left = answers.values();
  return text.replace(PROMPT, (prompt) => left.next().value ?? prompt);
}
