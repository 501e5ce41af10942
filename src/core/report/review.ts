import type { Criterion, Severity } from '../model/criterion';
import { pageUrl } from '../version';
import type { FileReport, Report, ReportedCriterion, ReportedFinding } from './json';
import { LEVEL_NAMES } from './levels';
import { gainOf } from './next-fix';
import {
  cell,
  details,
  heading,
  list,
  paragraph,
  type Block,
  type Page,
  type Table,
  type Text,
} from './page';
import { stateCell } from './state-cells';
import { counted, shorten } from './wrap';
import { placeName } from './place-name';

/** What a report tells of a criterion beside its verdict. */
export type CriterionFacts = Pick<Criterion, 'id' | 'title' | 'pillar' | 'severity' | 'facets'>;

/** The reviews of proposals, one after the other; what is no proposal is named at the end. */
export function reviewPage({ files }: Report, criteria: readonly CriterionFacts[]): Page {
  const proposals = files.filter(({ detection }) => detection.isProposal);
  const others = files.filter(({ detection }) => !detection.isProposal);
  const [first] = proposals;
  if (first && proposals.length === 1 && others.length === 0) {
    return { title: `Review: ${nameOf(first)}`, blocks: [...reviewOf(first, criteria, 2), NOTE] };
  }
  return {
    title: `Reviews of ${counted(proposals.length, 'proposal')}`,
    blocks: [
      ...overview(proposals),
      ...proposals.flatMap((file) => [heading(2, nameOf(file)), ...reviewOf(file, criteria, 3)]),
      ...skipped(others),
      NOTE,
    ],
  };
}

const NOTE: Block = paragraph([
  'pilotlint judges what is written, never whether it is true. The score is for reading; what counts are the gaps.',
]);

function nameOf({ title, entry, path }: FileReport): string {
  return title ?? entry ?? path;
}

function overview(proposals: readonly FileReport[]): Block[] {
  if (proposals.length < 2) return [];
  const rows = proposals.map((file) => [
    cell(nameOf(file)),
    cell({ code: placeName(file) }),
    cell(file.stage ?? 'no stage'),
    cell(levelOf(file)),
    cell(String(file.readiness?.score ?? '')),
  ]);
  const columns = ['Proposal', 'File', 'Stage', 'Level'].map((name) => ({ name }));
  return [
    {
      kind: 'table',
      caption: 'All proposals',
      columns: [...columns, { name: 'Score', isNumber: true }],
      rows,
    },
  ];
}

function reviewOf(file: FileReport, criteria: readonly CriterionFacts[], depth: 2 | 3): Block[] {
  return [
    paragraph(verdict(file)),
    ...nextStep(file, criteria),
    ...problems(file),
    ...findings(file, depth),
    ...checklist(file, criteria),
  ];
}

function verdict(file: FileReport): Text {
  const { readiness, stage, detection } = file;
  const kind = detection.isTemplate ? 'Template' : 'Proposal';
  const what = `${kind}${stage === null ? '' : ` at stage ${stage}`} in `;
  if (!readiness) return ['Not assessed. ', what, { code: placeName(file) }, '.'];
  const { score, uncappedScore } = readiness;
  const cap = score === uncappedScore ? '' : `, held back from ${uncappedScore} by a core criterion`;
  const reached = ` · ${score} of 100${cap} · ${metOf(file)}. `;
  return [{ strong: levelOf(file) }, reached, what, { code: placeName(file) }, '.'];
}

/** "7 of 20 criteria met"; what was set aside with a reason is not asked. */
function metOf({ criteria }: FileReport): string {
  const asked = criteria.filter(({ state }) => state !== 'not-applicable');
  const met = asked.filter(({ state }) => state === 'met');
  return `${met.length} of ${counted(asked.length, 'criterion', 'criteria')} met`;
}

function levelOf({ readiness }: FileReport): string {
  return readiness ? `${readiness.level} ${LEVEL_NAMES[readiness.level]}` : 'not assessed';
}

function nextStep({ readiness }: FileReport, criteria: readonly CriterionFacts[]): Block[] {
  if (!readiness?.nextBestFix) return [];
  const { nextBestFix, weakestPillar } = readiness;
  const title = criteria.find(({ id }) => id === nextBestFix.criterion)?.title ?? nextBestFix.criterion;
  const weakest = weakestPillar === null ? '' : ` Weakest pillar: ${weakestPillar}.`;
  return [
    paragraph(['Next best fix: ', { strong: title }, `, ${gainOf(nextBestFix.gain, readiness)}.${weakest}`]),
  ];
}

/** Every criterion, folded in Markdown: in a pull request the findings come first. */
function checklist(file: FileReport, criteria: readonly CriterionFacts[]): Block[] {
  if (file.criteria.length === 0) return [];
  return details(`The checklist: ${metOf(file)}`, [criteriaTable(file, criteria)], true);
}

function criteriaTable(file: FileReport, criteria: readonly CriterionFacts[]): Table {
  const results = new Map(file.criteria.map((result) => [result.id, result]));
  const rows = criteria.flatMap((criterion) => {
    const result = results.get(criterion.id);
    return result ? [criterionRow(criterion, result)] : [];
  });
  const columns = [
    { name: 'Criterion' },
    { name: 'State' },
    { name: 'Missing', isWide: true },
    { name: 'Found', isWide: true },
    { name: 'Pillar' },
  ];
  return { kind: 'table', caption: 'Criteria, the core ones first', columns, rows };
}

function criterionRow(criterion: CriterionFacts, result: ReportedCriterion) {
  const { id, title, pillar, severity } = criterion;
  const core = severity === 'error' ? [' (core)'] : [];
  return [
    cell({ link: title, href: pageUrl(id) }, ...core),
    stateCell(result.state),
    cell(missingIn(criterion, result)),
    cell(quotesIn(result)),
    cell(pillar),
  ];
}

/** Most characters of a quotation: enough to recognise the place. */
const LONGEST = 60;

function quotesIn({ facets }: ReportedCriterion): string {
  const first = facets.flatMap(({ evidence }) => evidence.slice(0, 1));
  const quotes = first.map(({ text, line }) => `“${shorten(text, LONGEST)}” (line ${line})`);
  return [...new Set(quotes)].join('; ');
}

function missingIn({ facets }: CriterionFacts, result: ReportedCriterion): string {
  if (result.state === 'not-applicable') return '';
  const missing = result.facets.filter(({ needed, found }) => needed && !found);
  return missing.map(({ id }) => facets.find((facet) => facet.id === id)?.title ?? id).join('; ');
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Errors and warnings in sight; what can wait and what was set aside is folded. */
function findings(file: FileReport, depth: 2 | 3): Block[] {
  const { findings: all } = file;
  if (all.length === 0) return [];
  const open = all.filter(({ waived }) => !waived).sort(byGravity);
  const urgent = open.filter(isUrgent);
  const rest = open.filter((one) => !isUrgent(one));
  const waived = all.filter((one) => one.waived);
  const items = (some: readonly ReportedFinding[]) => list(some.map((one) => findingText(one, file)));
  return [
    heading(depth, summaryOf(urgent.length, rest.length)),
    ...items(urgent),
    ...details(`${counted(rest.length, 'finding')} that can wait`, items(rest), true),
    ...details(`${counted(waived.length, 'finding')} set aside`, items(waived), true),
  ];
}

function summaryOf(urgent: number, rest: number): string {
  if (urgent > 0) return `First: ${counted(urgent, 'finding')}`;
  return rest > 0 ? 'Nothing urgent' : 'No open finding';
}

function byGravity(a: ReportedFinding, b: ReportedFinding): number {
  return GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || a.line - b.line;
}

function isUrgent({ severity }: ReportedFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** What nothing in the text speaks of has no line. */
function findingText({ severity, line, message, code, criterion }: ReportedFinding, file: FileReport): Text {
  const isNowhere = file.criteria.some(({ id, state }) => id === criterion && state === 'missing');
  const place = isNowhere ? '' : ` · line ${line}`;
  return [{ strong: severity }, `${place} · ${message} `, { code }];
}

function problems({ problems: all }: FileReport): Block[] {
  return all.map(({ message, line }) => paragraph([`Line ${line}: ${message}`], 'bad'));
}

function skipped(others: readonly FileReport[]): Block[] {
  const items = others.map(({ path, detection }): Text => [{ code: path }, ` ${detection.why}`]);
  return details(`${counted(others.length, 'other file')}, not reviewed`, list(items));
}
