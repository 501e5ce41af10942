import assert from 'node:assert/strict';
import { stringifyReport, toFileReports, toReport, toUnreadReport } from '../../src/core/report/json';
import { JsonRendering } from '../../src/core/report/rendering';
import { CHECKLIST_VERSION, VERSION, pageUrl } from '../../src/core/version';
import { RECORD, TEXT, at, assessmentOf, nonProposal, proposalWith } from './assessment';

const reportOf = (...args: Parameters<typeof assessmentOf>) =>
  toFileReports('a.md', TEXT, assessmentOf(...args));

const BROKEN = {
  code: 'yaml-syntax',
  message: 'A bracket is open.',
  severity: 'error',
  range: null,
} as const;

describe('the JSON report', () => {
  it('says everything the contract lists, under its keys and in their order', () => {
    const text = stringifyReport(toReport(reportOf([proposalWith()])));
    const expected = {
      schemaVersion: 1,
      tool: { name: 'pilotlint', version: VERSION, checklist: CHECKLIST_VERSION },
      files: [
        {
          path: 'a.md',
          language: 'markdown',
          title: 'Triage',
          detection: { isProposal: true, isTemplate: false, why: 'front matter type: ai-pilot' },
          stage: 'pilot',
          record: RECORD,
          readiness: {
            score: 49,
            uncappedScore: 71,
            level: 'L0',
            weakestPillar: 'Data',
            nextBestFix: { criterion: 'data-source-named', gain: 9 },
          },
          criteria: [
            {
              id: 'outcome-defined',
              state: 'met',
              score: 1,
              facets: [
                {
                  id: 'target',
                  needed: true,
                  found: true,
                  evidence: [{ line: 4, column: 16, endLine: 4, endColumn: 26, text: '25 minutes' }],
                },
                { id: 'baseline', needed: false, found: false, evidence: [] },
              ],
            },
            { id: 'governance-owner-assigned', state: 'not-applicable', score: 0, facets: [] },
          ],
          findings: [
            {
              criterion: 'data-source-named',
              facet: null,
              code: 'data-source-named/missing',
              severity: 'error',
              message: 'No data source is named, so nobody can say what it works on. Name the system.',
              line: 1,
              column: 3,
              endLine: 1,
              endColumn: 9,
              fixable: true,
              waived: false,
              url: pageUrl('data-source-named'),
            },
            {
              criterion: 'decision-gate',
              facet: 'date',
              code: 'decision-gate/date-missing',
              severity: 'hint',
              message: 'A date would help.',
              line: 4,
              column: 1,
              endLine: 4,
              endColumn: 4,
              fixable: false,
              waived: false,
              url: pageUrl('decision-gate'),
            },
          ],
          problems: [],
        },
      ],
      summary: { files: 1, proposals: 1, skipped: 0, errors: 1, warnings: 0, information: 0 },
    };
    assert.equal(text, `${JSON.stringify(expected, null, 2)}\n`);
  });

  it('says why a file is no proposal, and nothing else about it', () => {
    const report = toReport(reportOf([nonProposal()]));
    assert.deepEqual(report.files[0], {
      path: 'a.md',
      language: 'markdown',
      detection: { isProposal: false, isTemplate: false, why: 'a README' },
      title: null,
      stage: null,
      record: null,
      readiness: null,
      criteria: [],
      findings: [],
      problems: [],
    });
    assert.equal(report.summary.skipped, 1);
  });

  it('gives one report for each entry of a register, and the problems once', () => {
    const entries = [proposalWith({ entry: 'pilots[0]' }), proposalWith({ entry: 'pilots[1]' })];
    const report = toReport(reportOf(entries, [BROKEN]));
    assert.deepEqual(
      report.files.map(({ path, entry, problems }) => [path, entry, problems.length]),
      [
        ['a.md', 'pilots[0]', 1],
        ['a.md', 'pilots[1]', 0],
      ],
    );
    assert.deepEqual([report.summary.files, report.summary.proposals, report.summary.skipped], [1, 2, 0]);
  });

  it('has the name of the entry behind the path', () => {
    const [file] = reportOf([proposalWith({ entry: 'pilots[0]' })]);
    assert.deepEqual(Object.keys(file ?? {}).slice(0, 3), ['path', 'entry', 'language']);
  });

  it('places a problem of the file as a whole at its first character', () => {
    const [file] = reportOf([proposalWith()], [BROKEN, { ...BROKEN, range: at('Outcome') }]);
    assert.deepEqual(file?.problems, [
      {
        code: BROKEN.code,
        severity: 'error',
        message: BROKEN.message,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
      {
        code: BROKEN.code,
        severity: 'error',
        message: BROKEN.message,
        line: 3,
        column: 4,
        endLine: 3,
        endColumn: 11,
      },
    ]);
  });

  it('keeps a file that could not be read, as an error', () => {
    const { files, summary } = toReport([toUnreadReport('b.yaml', 'yaml', [BROKEN])]);
    assert.equal(files[0]?.detection.isProposal, false);
    assert.deepEqual([summary.files, summary.skipped, summary.errors], [1, 1, 1]);
  });

  it('counts no finding that is waived', () => {
    const findings = proposalWith().findings.map((finding) => ({ ...finding, waived: true }));
    assert.equal(toReport(reportOf([proposalWith({ findings })])).summary.errors, 0);
  });

  for (const [name, ending] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' })) {
    it(`counts lines that end in ${name} as an editor does`, () => {
      const text = `one${ending}two${ending}three`;
      const range = { start: text.indexOf('three'), end: text.length };
      const findings = proposalWith()
        .findings.slice(0, 1)
        .map((finding) => ({ ...finding, range }));
      const [file] = toFileReports('a.md', text, assessmentOf([proposalWith({ criteria: [], findings })]));
      const { line, column, endLine, endColumn } = file?.findings[0] ?? {};
      assert.deepEqual([line, column, endLine, endColumn], [3, 1, 3, 6]);
    });
  }

  for (const [what, files] of [
    ['no file', []],
    ['one', reportOf([nonProposal()])],
    ['many', [...reportOf([proposalWith()], [BROKEN]), toUnreadReport('b.yaml', 'yaml', [BROKEN])]],
  ] as const) {
    it(`is the same when it is made part by part: ${what}`, () => {
      const rendering = new JsonRendering();
      const parts = files.map((file) => rendering.add(file));
      assert.equal(parts.join('') + rendering.end(), stringifyReport(toReport(files)));
      assert.deepEqual(rendering.summary, toReport(files).summary);
    });
  }
});
