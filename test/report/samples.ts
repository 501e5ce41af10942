import { portfolioOf, type Portfolio, type State } from '../../src/core';
import type { FileReport, Report } from '../../src/core/report/json';
import { toFileReports, toReport } from '../../src/core/report/json';
import type { CriterionFacts } from '../../src/core/report/review';
import { RECORD, TEXT, assessmentOf, nonProposal, proposalWith } from './assessment';

/** Two criteria are enough to see how reports treat them. */
export const FACTS: readonly CriterionFacts[] = [
  {
    id: 'outcome-defined',
    title: 'Outcome defined',
    pillar: 'Outcome',
    severity: 'error',
    facets: [
      {
        id: 'target',
        title: 'a target with a number and unit',
        labels: [],
        needed: true,
        ask: '',
        find: () => [],
      },
    ],
  },
  {
    id: 'decision-gate',
    title: 'Decision gate set',
    pillar: 'Strategy & scale',
    severity: 'warning',
    facets: [],
  },
];

/** Words that try to be Markdown, HTML and a formula. */
export const HOSTILE = '=HYPERLINK("x") | <script>alert(1)</script> *a* `b` [c](d) ![e](f) & $g$';

const waived = proposalWith({
  title: HOSTILE,
  stage: 'idea',
  findings: proposalWith().findings.map((finding) => ({ ...finding, waived: true, message: HOSTILE })),
});

export const REPORT: Report = toReport([
  ...toFileReports('a.md', TEXT, assessmentOf([proposalWith()])),
  ...toFileReports('b|c.yaml', TEXT, assessmentOf([{ ...waived, entry: 'pilots[1]' }])),
  ...toFileReports('notes.md', TEXT, assessmentOf([nonProposal('a <README>')])),
]);

export const ONE: Report = toReport(REPORT.files.slice(0, 1));

const date = (text: string) => ({ text, value: { first: text, last: text } });

function sampleOf(path: string, change: Partial<FileReport>, states: readonly State[]): FileReport {
  const [file] = toFileReports(path, TEXT, assessmentOf([proposalWith()]));
  const criteria = FACTS.map(({ id }, index) => ({
    id,
    state: states[index] ?? 'missing',
    score: 0,
    facets: [],
  }));
  return { ...file!, ...change, criteria };
}

export const PORTFOLIO: Portfolio = portfolioOf(
  [
    sampleOf('north/a.md', { record: { ...RECORD, decisionDate: date('2026-06-01') } }, ['met', 'partial']),
    sampleOf('north/b.md', { title: HOSTILE, stage: null }, ['placeholder', 'not-applicable']),
    sampleOf('c.md', { record: { ...RECORD, owner: null, started: { text: 'soon', value: null } } }, ['met']),
  ],
  { today: '2026-11-22' },
);
