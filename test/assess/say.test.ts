import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, portfolioOf } from '../../src/core';
import type { Say } from '../../src/core/model/say';
import { toFileReports } from '../../src/core/report/json';
import { inEnglish } from '../../src/core/text/say';
import { readinessView } from '../../src/core/view/readiness';
import { ROOT } from '../../src/tools/derived';

function sayIn(language: string): Say {
  const file = join(ROOT, 'media/l10n', `bundle.l10n.${language}.json`);
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return (template, ...rest) => inEnglish(words[template] ?? template, ...rest);
}

const TEXT = `---
type: ai-pilot
stage: pilot
started: 2026-01-10
decision_date: 2026-02-30
---
# AI pilot

## Goals

Reduce manual effort.

## Data source

TBD

## Governance

**Owner:** the team
`;

/** What is said of the text, a line for each finding. */
function said(say?: Say): string[] {
  const options = { path: 'a.md', today: '2026-11-22', ...(say ? { say } : {}) };
  return assess(TEXT, options).proposals.flatMap(({ findings }) => findings.map(({ message }) => message));
}

describe('what is found', () => {
  it('is said in the language of the reader', () => {
    const german = said(sayIn('de'));
    const spanish = said(sayIn('es'));
    for (const line of [
      'Es ist keine API-Anbindung geplant: Der Pilot kommt nicht aus seinem Demofenster heraus. Nennen Sie das Zielsystem und die Schnittstelle, über die es erreicht wird.',
      '„the team“ ist zu vage, um als verantwortliche Person oder Rolle zu zählen. Nennen Sie eine Person oder eine Rollenbezeichnung.',
      'Das Ergebnis ist unvollständig, es fehlt: Zielwert mit Zahl und Einheit. Niemand kann sagen, ob der Pilot etwas gebracht hat. Schreiben Sie, was gemessen wird, welche Zahl zu erreichen ist und bis wann.',
    ]) {
      assert.ok(german.includes(line), german.join('\n'));
    }
    const line =
      'El resultado no tiene meta con número y unidad, así que nadie puede saber si el piloto funcionó. Escriba qué se mide, qué número hay que alcanzar y para cuándo.';
    assert.ok(spanish.includes(line), spanish.join('\n'));
  });

  it('is found in all of them alike, and said in English where nobody asks', () => {
    const codes = [sayIn('de'), inEnglish].map((say) =>
      assess(TEXT, { path: 'a.md', say }).proposals[0]?.findings.map(({ code }) => code),
    );
    assert.deepEqual(codes[0], codes[1]);
    assert.deepEqual(said(inEnglish), said());
  });

  it('is drawn in the language of the reader', () => {
    const say = sayIn('es');
    const assessment = assess(TEXT, { path: 'a.md', say });
    const view = readinessView({
      uri: 'file:///a.md',
      path: 'a.md',
      text: TEXT,
      assessment,
      offset: 0,
      committed: null,
      say,
    });
    assert.deepEqual(
      view?.groups.map(({ name }) => name),
      [
        'Núcleo',
        'Resultado',
        'Datos',
        'Gobernanza',
        'Personas y procesos',
        'Rendimiento y operación',
        'Estrategia y escala',
      ],
    );
    assert.equal(view.groups[0]?.criteria[0]?.facets[0]?.title, 'Métrica');
  });

  it('is counted in the language of the reader', () => {
    const judged = toFileReports('a.md', TEXT, assess(TEXT, { path: 'a.md' }));
    const { metrics, gaps } = portfolioOf(judged, { today: '2026-11-22', say: sayIn('de') });
    assert.equal(metrics[0]?.title, 'Überfällige Entscheidungen');
    assert.equal(metrics[1]?.reading, '0 von 1');
    assert.deepEqual(
      gaps.map(({ message }) => message),
      ['decision-date „2026-02-30“ ist kein eindeutig lesbares Datum'],
    );
  });
});
