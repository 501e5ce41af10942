import assert from 'node:assert/strict';
import { assess, type Finding, type Language } from '../../src/core';
import { toFileReports } from '../../src/core/report/json';

const TEXT = `# Sorting assistant

## Success metrics

TBD

## Governance

Everyone is responsible.
`;

describe('a directive', () => {
  it('hides the findings of the next line, and no others', () => {
    const text = TEXT.replace(
      'TBD',
      '<!-- pilotlint-disable-next-line outcome-defined -- next week -->\nTBD',
    );
    assert.deepEqual(hidden(text), ['outcome-defined/placeholder']);
  });

  it('may stand a blank line above, as formatters have it', () => {
    const text = TEXT.replace('TBD', '<!-- pilotlint-disable-next-line outcome-defined -- later -->\n\nTBD');
    assert.deepEqual(hidden(text), ['outcome-defined/placeholder']);
  });

  it('hides the findings of its own line', () => {
    const text = TEXT.replace('TBD', 'TBD <!-- pilotlint-disable-line outcome-defined -- later -->');
    assert.deepEqual(hidden(text), ['outcome-defined/placeholder']);
  });

  it('hides the findings of the whole file, wherever it stands', () => {
    const text = `${TEXT}\n<!-- pilotlint-disable-file outcome-defined, monitoring-plan -- later -->\n`;
    assert.deepEqual(hidden(text), ['outcome-defined/placeholder', 'monitoring-plan/missing']);
  });

  it('hides all findings from where it stands to where it ends', () => {
    const text = TEXT.replace(
      'TBD',
      '<!-- pilotlint-disable -- later -->\n\nTBD\n\n<!-- pilotlint-enable -->',
    );
    assert.deepEqual(hidden(text), ['outcome-defined/placeholder']);
  });

  it('may name one code of a criterion', () => {
    const text = `<!-- pilotlint-disable-file monitoring-plan/missing -- later -->\n\n${TEXT}`;
    assert.deepEqual(hidden(text), ['monitoring-plan/missing']);
  });

  it('works in YAML, beside and above keys, and in front matter', () => {
    const yaml = 'outcome: TBD # pilotlint-disable-line outcome-defined -- later\n';
    assert.deepEqual(hidden(yaml, 'yaml'), ['outcome-defined/placeholder']);
    const above = '# pilotlint-disable-next-line outcome-defined -- later\noutcome: TBD\n';
    assert.deepEqual(hidden(above, 'yaml'), ['outcome-defined/placeholder']);
    const header = `---\n# pilotlint-disable-file outcome-defined -- later\ntype: ai-pilot\n---\n\n${TEXT}`;
    assert.deepEqual(hidden(header), ['outcome-defined/placeholder']);
  });

  it('works in every entry of a register', () => {
    const yaml =
      '# pilotlint-disable-file outcome-defined -- later\npilots:\n  - name: A\n    outcome: TBD\n  - name: B\n    outcome: TBD\n';
    assert.deepEqual(hidden(yaml, 'yaml'), ['outcome-defined/placeholder', 'outcome-defined/placeholder']);
  });

  it('hides what is said and changes no verdict', () => {
    const text = `${TEXT}\n<!-- pilotlint-disable-file -- a draft -->\n`;
    assert.deepEqual(verdictOn(text), verdictOn(TEXT));
    assert.deepEqual(shown(text), []);
  });

  it('is reported with its reason', () => {
    const text = `${TEXT}\n<!-- pilotlint-disable-file outcome-defined -- agreed on 3 March -->\n`;
    const [report] = toFileReports('a.md', text, assess(text, { assumeProposal: true }));
    const waived = report!.findings.filter((finding) => finding.waived);
    assert.deepEqual(
      waived.map(({ code, reason }) => [code, reason]),
      [['outcome-defined/placeholder', 'agreed on 3 March']],
    );
  });

  for (const [what, text, language] of [
    [
      'code',
      `${TEXT}\n\`\`\`html\n<!-- pilotlint-disable-file outcome-defined -- so -->\n\`\`\`\n`,
      'markdown',
    ],
    [
      'inline code',
      `${TEXT}\nWrite \`<!-- pilotlint-disable-file outcome-defined -- so -->\`.\n`,
      'markdown',
    ],
    ['a value', 'outcome: TBD\nnote: |\n  # pilotlint-disable-file outcome-defined -- so\n', 'yaml'],
    ['a quoted value', 'outcome: TBD\nnote: "see # pilotlint-disable-file outcome-defined"\n', 'yaml'],
  ] as const) {
    it(`is none in ${what}`, () => assert.deepEqual(hidden(text, language), []));
  }
});

describe('what is wrong with directives', () => {
  for (const [name, directive, expected] of [
    [
      'one that hides nothing',
      '<!-- pilotlint-disable-file contradictions -- so -->',
      ['directives/unused at <!-- pilotlint-disable-file contradictions -- so -->'],
    ],
    [
      'a name that hides nothing beside one that does',
      '<!-- pilotlint-disable-file monitoring-plan language -- so -->',
      ['directives/unused at language'],
    ],
    [
      'a name that does not exist',
      '<!-- pilotlint-disable-file monitoring-plans -- so -->',
      ['directives/unknown-rule at monitoring-plans'],
    ],
    [
      'a directive that does not exist',
      '<!-- pilotlint-disble monitoring-plan -- so -->',
      ['directives/unknown-directive at disble'],
    ],
    [
      'no reason',
      '<!-- pilotlint-disable-file monitoring-plan -->',
      ['directives/no-reason at <!-- pilotlint-disable-file monitoring-plan -->'],
    ],
    [
      'a reason that is still to be given',
      '<!-- pilotlint-disable-file monitoring-plan -- ‹why› -->',
      ['directives/no-reason at <!-- pilotlint-disable-file monitoring-plan -- ‹why› -->'],
    ],
    [
      'an end without a start',
      '<!-- pilotlint-enable monitoring-plan -->',
      ['directives/unused at <!-- pilotlint-enable monitoring-plan -->'],
    ],
    ['nothing', '<!-- pilotlint-disable-file monitoring-plan -- agreed -->', []],
  ] as const) {
    it(`is told: ${name}`, () => {
      const text = `${TEXT}\n${directive}\n`;
      const complaints = findingsOf(text).filter(({ criterion }) => criterion === 'directives');
      const told = complaints.map(({ code, range }) => `${code} at ${text.slice(range.start, range.end)}`);
      assert.deepEqual(told, expected);
    });
  }

  it('is told with the name that was probably meant', () => {
    const text = `${TEXT}\n<!-- pilotlint-disable-file monitoring-plans -- so -->\n`;
    const [complaint] = findingsOf(text).filter(({ criterion }) => criterion === 'directives');
    assert.match(complaint!.message, /Did you mean “monitoring-plan”\?/);
  });

  for (const [written, meant] of [
    ['hyp', 'hype'],
    ['hypes', 'hype'],
    ['type', null],
    ['hope', null],
    ['impossible-date', 'impossible-dates'],
  ] as const) {
    it(`is told with ${meant ?? 'no name'} for ${written}`, () => {
      const text = `${TEXT}\n<!-- pilotlint-disable-file ${written} -- so -->\n`;
      const [complaint] = findingsOf(text).filter(({ criterion }) => criterion === 'directives');
      assert.equal(/Did you mean “(.*)”/.exec(complaint!.message)?.[1] ?? null, meant);
    });
  }
});

describe('a rule of the configuration', () => {
  it('hides findings without changing the verdict, and sets how severe they are', () => {
    const rules = { 'outcome-defined': 'off', 'monitoring-plan': 'error' } as const;
    const [plain] = assess(TEXT, { assumeProposal: true }).proposals;
    const [ruled] = assess(TEXT, { assumeProposal: true, rules }).proposals;
    assert.deepEqual(ruled!.readiness, plain!.readiness);
    const [outcome] = ruled!.findings.filter(({ criterion }) => criterion === 'outcome-defined');
    assert.deepEqual([outcome!.waived, outcome!.reason], [true, 'switched off in the configuration']);
    const [monitoring] = ruled!.findings.filter(({ criterion }) => criterion === 'monitoring-plan');
    assert.equal(monitoring!.severity, 'error');
  });
});

function findingsOf(text: string, language: Language = 'markdown'): Finding[] {
  return assess(text, { language, assumeProposal: true }).proposals.flatMap(({ findings }) => [...findings]);
}

function verdictOn(text: string): unknown[] {
  const [proposal] = assess(text, { assumeProposal: true }).proposals;
  return [proposal?.readiness, proposal?.criteria.map(({ id, state, score }) => [id, state, score])];
}

function hidden(text: string, language?: Language): string[] {
  return findingsOf(text, language)
    .filter(({ waived }) => waived)
    .map(({ code }) => code);
}

function shown(text: string): string[] {
  return findingsOf(text)
    .filter(({ waived }) => !waived)
    .map(({ code }) => code);
}
