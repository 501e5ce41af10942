import type { Grouping } from '../model/grouping';
import type { Portfolio, PortfolioProposal } from '../model/portfolio';
import { groupKey, groupProposals } from '../portfolio/groups';
import { renderCsv } from './csv';
import type { FileReport, Report, ReportedCriterion } from './json';
import type { CriterionFacts } from './review';

/** A column's name, and what stands in it. */
type Columns<T> = readonly (readonly [name: string, value: (row: T) => string | number | null | undefined])[];

/** Reviews as a table: one row for each criterion of each proposal. */
export function reviewCsv({ files }: Report, criteria: readonly CriterionFacts[]): string {
  const facts = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const rows = files.flatMap((file) =>
    file.criteria.map((result) => ({ file, result, criterion: facts.get(result.id) })),
  );
  return tableOf(rows, REVIEW);
}

interface Reviewed {
  readonly file: FileReport;
  readonly result: ReportedCriterion;
  readonly criterion: CriterionFacts | undefined;
}

const REVIEW: Columns<Reviewed> = [
  ['path', ({ file }) => file.path],
  ['entry', ({ file }) => file.entry],
  ['title', ({ file }) => file.title],
  ['stage', ({ file }) => file.stage],
  ['level', ({ file }) => file.readiness?.level],
  ['score', ({ file }) => file.readiness?.score],
  ['criterion', ({ result }) => result.id],
  ['criterion_title', ({ criterion }) => criterion?.title],
  ['pillar', ({ criterion }) => criterion?.pillar],
  ['state', ({ result }) => result.state],
  ['criterion_score', ({ result }) => result.score],
  ['missing', ({ result }) => missingIn(result)],
  ['line', ({ result }) => firstEvidence(result)?.line],
  ['evidence', ({ result }) => firstEvidence(result)?.text],
];

function missingIn({ facets }: ReportedCriterion): string {
  const missing = facets.filter(({ needed, found }) => needed && !found);
  return missing.map(({ id }) => id).join(' ');
}

function firstEvidence({ facets }: ReportedCriterion) {
  return facets.flatMap(({ evidence }) => evidence)[0];
}

/**
 * A portfolio as a table: one row for each proposal, dates as written, and a column for each criterion. Where it is
 * grouped, the rows of a group stand together, led by what they share.
 */
export function portfolioCsv(
  { proposals }: Portfolio,
  criteria: readonly CriterionFacts[],
  groupedBy?: Grouping,
): string {
  const states = criteria.map(({ id }) => [id, (row: PortfolioProposal) => row.criteria[id]] as const);
  const columns: Columns<PortfolioProposal> = [...PROPOSAL, ...states];
  if (groupedBy === undefined) return tableOf(proposals, columns);
  const rows = groupProposals(proposals, groupedBy).flatMap((group) => group.proposals);
  return tableOf(rows, [['group', (row) => groupKey(row, groupedBy)], ...columns]);
}

const PROPOSAL: Columns<PortfolioProposal> = [
  ['path', ({ path }) => path],
  ['entry', ({ entry }) => entry],
  ['title', ({ title }) => title],
  ['id', ({ record }) => record.id],
  ['stage', ({ stage }) => stage],
  ['owner', ({ record }) => record.owner],
  ['level', ({ level }) => level],
  ['score', ({ score }) => score],
  ['started', ({ record }) => record.started?.text],
  ['decision_date', ({ record }) => record.decisionDate?.text],
  ['original_decision_date', ({ record }) => record.originalDecisionDate?.text],
  ['extensions', ({ record }) => record.extensions?.text],
  ['decided', ({ record }) => record.decided?.text],
  ['decision', ({ record }) => record.decision?.text],
  ['ended', ({ record }) => record.ended?.text],
  ['production_date', ({ record }) => record.productionDate?.text],
  ['last_reviewed', ({ record }) => record.lastReviewed?.text],
  ['problem_id', ({ record }) => record.problemId],
  ['baseline', ({ record }) => record.baseline],
  ['target', ({ record }) => record.target],
  ['actual', ({ record }) => record.actual],
];

function tableOf<T>(rows: readonly T[], columns: Columns<T>): string {
  const cells = rows.map((row) => columns.map(([, value]) => value(row) ?? null));
  return renderCsv([columns.map(([name]) => name), ...cells]);
}
