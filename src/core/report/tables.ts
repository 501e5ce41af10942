import type { Portfolio, PortfolioProposal } from '../model/portfolio';
import { renderCsv } from './csv';
import type { FileReport, Report, ReportedCriterion } from './json';
import type { CriterionFacts } from './review';

/** Reviews as a table: one row for each criterion of each proposal. */
export function reviewCsv({ files }: Report, criteria: readonly CriterionFacts[]): string {
  const rows = files.flatMap((file) =>
    file.criteria.map((result) =>
      reviewRow(
        file,
        result,
        criteria.find(({ id }) => id === result.id),
      ),
    ),
  );
  return renderCsv([REVIEW, ...rows]);
}

const REVIEW = [
  'path',
  'entry',
  'title',
  'stage',
  'level',
  'score',
  'criterion',
  'criterion_title',
  'pillar',
  'state',
  'criterion_score',
  'missing',
  'line',
  'evidence',
];

function reviewRow(
  { path, entry, title, stage, readiness }: FileReport,
  { id, state, score, facets }: ReportedCriterion,
  criterion: CriterionFacts | undefined,
) {
  const missing = facets.filter(({ needed, found }) => needed && !found).map((facet) => facet.id);
  const [first] = facets.flatMap(({ evidence }) => evidence);
  return [
    path,
    entry ?? null,
    title,
    stage,
    readiness?.level ?? null,
    readiness?.score ?? null,
    id,
    criterion?.title ?? null,
    criterion?.pillar ?? null,
    state,
    score,
    missing.join(' '),
    first?.line ?? null,
    first?.text ?? null,
  ];
}

/** A portfolio as a table: one row for each proposal, dates as written, and a column for each criterion. */
export function portfolioCsv({ proposals }: Portfolio, criteria: readonly CriterionFacts[]): string {
  const header = [...PROPOSAL, ...criteria.map(({ id }) => id)];
  return renderCsv([header, ...proposals.map((proposal) => portfolioRow(proposal, criteria))]);
}

const PROPOSAL = [
  'path',
  'entry',
  'title',
  'id',
  'stage',
  'owner',
  'level',
  'score',
  'started',
  'decision_date',
  'original_decision_date',
  'extensions',
  'decided',
  'decision',
  'ended',
  'production_date',
  'last_reviewed',
  'problem_id',
  'baseline',
  'target',
  'actual',
];

function portfolioRow(proposal: PortfolioProposal, criteria: readonly CriterionFacts[]) {
  const { path, entry, title, stage, level, score, record } = proposal;
  const dates = [
    record.started,
    record.decisionDate,
    record.originalDecisionDate,
    record.extensions,
    record.decided,
    record.decision,
    record.ended,
    record.productionDate,
    record.lastReviewed,
  ];
  return [
    ...[path, entry, title, record.id, stage, record.owner, level, score],
    ...dates.map((written) => written?.text ?? null),
    ...[record.problemId, record.baseline, record.target, record.actual],
    ...criteria.map(({ id }) => proposal.criteria[id] ?? null),
  ];
}
