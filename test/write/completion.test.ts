import assert from 'node:assert/strict';
import { array, assert as check, constantFrom, nat, property } from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA, assess, type Language } from '../../src/core';
import { placeAt } from '../../src/core/write/completion/place-at';
import { isOfferedUnasked } from '../../src/core/write/completion/unasked';
import { headingOf } from '../../src/core/naming/skeleton';
import { applied, fixFor } from '../fixes/fixing';
import { chosen, labelsOf, offered } from './complete';

const OWNER = '# Triage\n\n## Governance owner\n\n';
const METRICS = '# Triage\n\n## Success metrics\n\n| Metric | Target | By when |\n| --- | --- | --- |\n';

/** Fixes that insert a section into a Markdown text. */
const CASES = join(import.meta.dirname, '../fixes/cases');
const SECTIONS_INSERTED = readdirSync(CASES).filter(
  (name) =>
    existsSync(join(CASES, name, 'input.md')) &&
    readFileSync(join(CASES, name, 'fix.txt'), 'utf8').startsWith('insert-section'),
);

function isOffered(marked: string, language: Language): boolean {
  return isOfferedUnasked(placeAt(marked.replace('▮', ''), language, marked.indexOf('▮'))!);
}

/** Blank lines and rules between sections are for whoever writes. */
function withoutGaps(text: string): string {
  return text.replace(/\n(?:-{3,}\n|\s*\n)+/g, '\n').trimEnd();
}

describe('completion that nobody asked for', () => {
  for (const place of [
    '## ▮',
    '## Data ▮',
    '**Owner:** ▮',
    '- Decision date: ▮',
    '<!-- pilotlint-disable ▮',
  ]) {
    it(`comes at “${place}”`, () => assert.ok(isOffered(`# Triage\n\n${place}`, 'markdown')));
  }

  // Enter and Tab are for whoever writes there.
  for (const place of ['The ▮', '- ▮', '- Data ▮', '**Owner:** HR ▮', '- Data owner: HR Services ▮']) {
    it(`waits at “${place}”`, () => assert.ok(!isOffered(`# Triage\n\n${place}`, 'markdown')));
  }

  it('comes in YAML where a value is still to come, and waits at keys and in values', () => {
    assert.ok(isOffered('type: ai-pilot\nstage: ▮', 'yaml'));
    assert.ok(!isOffered('type: ai-pilot\nowner: HR ▮', 'yaml'));
    assert.ok(!isOffered('type: ai-pilot\noutcome:\n  ▮', 'yaml'));
  });
});

describe('completion in Markdown', () => {
  it('offers the sections that are lacking, those that gain most first', () => {
    const sections = offered('# Triage\n\n## Success metrics\n\nTBD\n\n##▮', 'markdown');
    assert.deepEqual(labelsOf(sections).slice(0, 2), ['Data sources', 'Integration']);
    assert.equal(sections[0]?.gain, 9);
    assert.ok(!labelsOf(sections).includes('Success metrics'));
  });

  it('offers a section for what has no more than a label', () => {
    const sections = offered('# Triage\n\n**Sponsor:** Dana Wu, COO\n\n##▮', 'markdown');
    assert.ok(labelsOf(sections).includes('Governance owner'));
  });

  it('writes the section at the depth the document has', () => {
    const text = chosen('# Triage\n\n### Background\n\nWords.\n\n▮', 'markdown', 'Governance owner');
    assert.match(text, /\n### Governance owner\n\n- \*\*Accountable:\*\* ‹name and role›\n/);
  });

  it('keeps the depth that was typed', () =>
    assert.match(chosen('# Triage\n\n####▮', 'markdown', 'Problem'), /\n#### Problem\n/));

  it('counts on in numbered sections, and makes room in those that follow', () => {
    const text = chosen('# Triage\n\n## 1. Why\n\n##▮\n\n## 2. Costs\n', 'markdown', 'Data sources');
    assert.match(text, /^# Triage\n\n## 1\. Why\n\n## 2\. Data sources\n\n\|[^]*\|\n\n## 3\. Costs\n$/);
  });

  it('keeps a number that was typed', () => {
    const text = chosen('# Triage\n\n## 1. Why\n\n## 7. ▮\n\n## 2. Costs\n', 'markdown', 'Data sources');
    assert.match(text, /\n## 7\. Data sources\n[^]*\n## 2\. Costs\n$/);
  });

  it('sets a section off from the words above and below it, and ends the file with its line', () => {
    const text = chosen('# Triage\n\n## Why\nWords.\n▮\nMore words.\n', 'markdown', 'Governance owner');
    assert.match(text, /\nWords\.\n\n## Governance owner\n- [^]*›\n\nMore words\.\n$/);
    assert.match(chosen('# Triage\n\n▮', 'markdown', 'Governance owner'), /›\n$/);
    assert.match(chosen('# Triage\n\n▮\n', 'markdown', 'Governance owner'), /›\n$/);
  });

  for (const name of SECTIONS_INSERTED) {
    it(`writes a section as the fix does that ${name.replaceAll('-', ' ')}`, () => {
      const text = readFileSync(join(CASES, name, 'input.md'), 'utf8');
      const [, code = ''] = readFileSync(join(CASES, name, 'fix.txt'), 'utf8')
        .trim()
        .split(' ');
      const { edits, criteria } = fixFor(text, 'markdown', 'insert-section', code);
      const { offset } = edits.find((edit) => edit.text.includes('‹'))!;
      const place = `${text.slice(0, offset).trimEnd()}\n\n▮\n\n${text.slice(offset).trimStart()}`;
      const heading = headingOf(CRITERIA.find(({ id }) => id === criteria[0])!);
      assert.equal(withoutGaps(chosen(place, 'markdown', heading)), withoutGaps(applied(text, edits)));
    });
  }

  it('finds a section by any name people give it', () => {
    const [filter = ''] = offered('## ▮', 'markdown').map((one) => one.filter);
    assert.match(filter, /^## Success metrics .*Expected outcomes.*outcome-defined/);
  });

  it('offers the facts a section does not state, in it', () => {
    const labels = labelsOf(offered(`${OWNER}- **Accountable:** Dana Wu, Head of Claims\n- ▮`, 'markdown'));
    assert.deepEqual(labels, ['Decision right', 'Escalates to', 'Next review']);
  });

  it('completes a label that was begun', () =>
    assert.ok(
      chosen(`${OWNER}- **Dec▮`, 'markdown', 'Decision right').endsWith(
        '\n- **Decision right:** ‹may approve, stop, accept risk›',
      ),
    ));

  it('is found by what stands there already, for editors compare with that', () => {
    const [date] = offered(`${METRICS}| Hours | 3 | ‹date›▮ |\n`, 'markdown');
    assert.equal(date?.filter, '‹date›2026-11-22');
  });

  it('writes a fact as the item of a list', () => {
    assert.ok(
      chosen(`${OWNER}▮`, 'markdown', 'Decision right').endsWith(
        '\n- **Decision right:** ‹may approve, stop, accept risk›',
      ),
    );
    assert.ok(
      chosen(`${OWNER}- ▮`, 'markdown', 'Decision right').endsWith(
        '\n- **Decision right:** ‹may approve, stop, accept risk›',
      ),
    );
  });

  for (const label of [
    '**Accountable:** ▮',
    '- **Accountable**: ▮',
    'Accountable: P▮',
    '- **Accountable:** ‹name▮ and role›',
  ]) {
    it(`offers people after “${label}”`, () =>
      assert.deepEqual(labelsOf(offered(OWNER + label, 'markdown')), ['Priya N.', 'Head of Claims']));
  }

  it('sets a value apart from its label', () =>
    assert.equal(chosen(`${OWNER}Accountable:▮`, 'markdown', 'Priya N.'), `${OWNER}Accountable: Priya N.`));

  it('replaces what is to be filled in, all of it', () =>
    assert.equal(
      chosen(`${METRICS}| Hours | 3 | ‹da▮te› |\n`, 'markdown', '2026-12-31'),
      `${METRICS}| Hours | 3 | 2026-12-31 |\n`,
    ));

  it('offers dates in a column that asks when', () => {
    const dates = offered(`${METRICS}| Hours | 3 | ▮ |\n`, 'markdown').map(
      ({ label, detail }) => `${label} ${detail}`,
    );
    assert.deepEqual(dates, [
      '2026-11-22 Today',
      '2026-12-22 In 30 days',
      '2026-12-31 End of Q4 2026',
      '2027-02-20 In 90 days',
      '2027-03-31 End of Q1 2027',
      '2027-06-30 End of Q2 2027',
      '2027-09-30 End of Q3 2027',
    ]);
  });

  it('offers systems where data comes from', () => {
    const table = '## Data sources\n\n| Source | Owner |\n| --- | --- |\n';
    assert.deepEqual(labelsOf(offered(`${table}| ▮ | |`, 'markdown')), ['ClaimsHub', 'ServiceNow']);
    assert.deepEqual(labelsOf(offered(`${table}| a | ▮|`, 'markdown')), ['Priya N.', 'Head of Claims']);
  });

  it('knows the sections and labels of a proposal in German', () => {
    const german =
      '# KI-Pilot: Sichtung der Schadenmeldungen\n\nDer Pilot hilft den Sachbearbeitern, die Meldungen der Kunden zu ' +
      'sichten und an die richtige Stelle zu leiten. Er wird in zwei Teams erprobt.\n\n## Verantwortung\n\n';
    assert.deepEqual(labelsOf(offered(`${german}- **Verantwortlich:** ▮`, 'markdown')), [
      'Priya N.',
      'Head of Claims',
    ]);
    assert.ok(labelsOf(offered(`${german}- ▮`, 'markdown')).includes('Entscheidungsrecht'));
    assert.ok(labelsOf(offered(`${german}## ▮`, 'markdown')).includes('Datenquellen'));
  });

  it('offers the fields of front matter that are not there, and their values', () => {
    const labels = labelsOf(offered('---\ntype: ai-pilot\n▮\n---\n', 'markdown'));
    assert.ok(labels.includes('stage') && !labels.includes('type'));
    const stages = offered('---\nstage: ▮\n---\n\n# Triage\n', 'markdown');
    assert.deepEqual(labelsOf(stages).slice(0, 3), ['idea', 'proposed', 'pilot']);
  });

  for (const place of [
    'Some prose that goes▮',
    '```\n## ▮\n```',
    '| Metric▮ |',
    '- an item, with a comma ▮',
    '## ▮ Goals',
  ]) {
    it(`offers nothing at ${JSON.stringify(place)}`, () =>
      assert.deepEqual(offered(`# Triage\n\n${place}\n`, 'markdown'), []));
  }
});

describe('completion in YAML', () => {
  it('offers the keys of criteria that are lacking, in the style of the document', () => {
    const keys = labelsOf(offered('type: ai-pilot\ndata-owner: Dana\noutcome: TBD\n▮', 'yaml'));
    assert.ok(keys.includes('governance-owner') && keys.includes('decision-date'));
    assert.ok(!keys.includes('outcome') && !keys.includes('type'));
  });

  it('writes all that a key holds', () => {
    const text = chosen('dataOwner: Dana\n▮', 'yaml', 'governanceOwner');
    assert.match(text, /\ngovernanceOwner:\n {2}accountable: ‹name and role›\n {2}decisionRight: /);
  });

  it('indents as the file does, and sets large keys apart where the file does', () => {
    const text = chosen(
      'type: ai-pilot\n\nproblem:\n    pain: Calls wait\n\noutcome:\n    metric: calls\n▮\n',
      'yaml',
      'data_sources',
    );
    assert.match(text, /\n {4}metric: calls\n\ndata_sources:\n {4}- source: ‹[^]*\n {6}data_owner: ‹/);
  });

  it('offers the keys a mapping does not have', () => {
    const keys = labelsOf(offered('outcome:\n  metric: hours\n  ▮\n  baseline: 4\nstage: idea\n', 'yaml'));
    assert.deepEqual(keys, ['target', 'timeframe', 'measurement_source']);
  });

  it('keeps the indentation of a register', () => {
    const text = chosen('use_cases:\n  - title: A\n    ▮\n  - title: B\n', 'yaml', 'privacy');
    assert.match(text, /\n {4}privacy:\n {6}classification: ‹/);
  });

  it('knows entries that stand as far left as their list', () => {
    const keys = labelsOf(offered('data_sources:\n- source: a\n  own▮\n', 'yaml'));
    assert.deepEqual(keys, ['data_owner', 'access', 'refresh']);
  });

  it('offers values', () => {
    assert.deepEqual(labelsOf(offered('data_sources:\n  - source: ▮\n', 'yaml')), [
      'ClaimsHub',
      'ServiceNow',
    ]);
    assert.deepEqual(labelsOf(offered('decision: ▮ # which one?\n', 'yaml')), ['scale', 'extend', 'stop']);
    assert.equal(chosen('stage:▮', 'yaml', 'pilot'), 'stage: pilot');
    assert.ok(
      labelsOf(offered('governance_review:\n  risk_tier: ▮\n', 'yaml')).includes('low, because ‹why›'),
    );
    assert.equal(
      chosen('governance_review:\n  risk_tier: ▮\n', 'yaml', 'low, because ‹why›').includes(
        'low, because ‹why›',
      ),
      true,
    );
  });

  for (const place of ['# a comm▮', 'description: |\n  some ▮', 'contacts:\n  - ▮', 'name: a long title▮']) {
    it(`offers nothing at ${JSON.stringify(place)}`, () =>
      assert.deepEqual(offered(`type: ai-pilot\n${place}\n`, 'yaml'), []));
  }
});

describe('completion in comments that hide findings', () => {
  it('offers what they may do, with a reason to give', () => {
    const text = chosen('# Triage\n\n<!-- pil▮\n## Goals\n', 'markdown', 'pilotlint-disable-next-line');
    assert.match(text, /^<!-- pilotlint-disable-next-line \$1 -- ‹why› -->$/m);
    assert.match(chosen('stage: idea # p▮', 'yaml', 'pilotlint-enable'), /# pilotlint-enable \$1$/);
  });

  it('takes the bracket along that editors add', () =>
    assert.match(chosen('# Triage\n\n<!-- pil▮>\n', 'markdown', 'pilotlint-disable'), / -->\n$/));

  it('leaves a reason and an end that are there', () => {
    const text = chosen(
      '# Triage\n\n<!-- pilotlint-▮ -- asked on Monday -->\n',
      'markdown',
      'pilotlint-disable',
    );
    assert.match(text, /^<!-- pilotlint-disable \$1 -- asked on Monday -->$/m);
  });

  for (const [language, text] of [
    ['markdown', '# Triage\n\n<!-- pilotlint-disable-line monitoring-plan, ▮ -->\n'],
    ['markdown', '---\nstage: idea # pilotlint-disable-line monitoring-plan ▮\n---\n\n# Triage\n'],
    ['yaml', 'type: ai-pilot\nstage: idea # pilotlint-disable-line monitoring-plan, ▮\n'],
  ] as const) {
    it(`offers what can be hidden, what is found first: ${JSON.stringify(text)}`, () => {
      const labels = labelsOf(offered(text, language));
      assert.ok(!labels.includes('monitoring-plan') && labels.includes('hype'));
      assert.ok(labels.indexOf('decision-gate') < labels.indexOf('hype'));
    });
  }

  for (const text of ['<!-- a note ▮ -->', '<!-- ▮ -->', '<!-- pilotlint-disable x -- because ▮ -->']) {
    it(`offers none of it at ${JSON.stringify(text)}`, () => {
      const kinds = offered(`# Triage\n\n${text}\n`, 'markdown').map(({ kind }) => kind);
      assert.ok(!kinds.includes('directive') && !kinds.includes('rule'));
    });
  }
});

describe('what completion inserts', () => {
  it('is a section that counts as not filled in', () => {
    for (const criterion of CRITERIA) {
      const start = '---\ntype: ai-pilot\n---\n\n# Triage\n\n## ▮';
      const text = chosen(start, 'markdown', headingOf(criterion));
      const result = assess(text).proposals[0]?.criteria.find(({ id }) => id === criterion.id);
      assert.equal(result?.state, 'placeholder', criterion.id);
    }
  });

  it('stands within its line, wherever somebody writes', () => {
    const words = constantFrom(
      '#',
      ' ',
      '\n',
      '\r\n',
      '|',
      '-',
      ':',
      '*',
      '‹',
      '›',
      'Owner',
      'stage',
      '---',
      '```',
      '\t',
      '>',
    );
    const texts = array(words, { maxLength: 30 }).map((parts) => parts.join(''));
    check(
      property(texts, nat(), constantFrom('markdown', 'yaml'), (text, seed, language) => {
        const offset = seed % (text.length + 1);
        const place = placeAt(text, language, offset);
        if (!place) return;
        const { start, end } = place.range;
        assert.ok(start <= offset && offset <= end && end <= text.length);
        assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
      }),
    );
  });
});
