/**
 * The JSON report, a public contract: a key once published keeps its meaning. Lines and columns are 1-based,
 * columns count UTF-16 units, ends are exclusive. Every key is always there, save `entry`,
 * `related` and `reason`.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Assessment,
  CriterionResult,
  Detection,
  Finding,
  ProposalAssessment,
  Readiness,
  State,
} from '../model/assessment';
import type { Severity } from '../model/criterion';
import type { Problem } from '../model/proposal';
import type { PilotRecord } from '../model/record';
import type { AssessOptions } from '../model/settings';
import type { Stage } from '../model/stage';
import type { Language, Range } from '../model/text';
import { CHECKLIST_VERSION, SCHEMA_VERSION, VERSION, pageUrl } from '../version';

export interface Report {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string; readonly checklist: string };
  /** One for each file, or for each entry of a register. */
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

export interface Summary {
  /** Files looked at. */
  readonly files: number;
  /** Proposals assessed; a register holds several. */
  readonly proposals: number;
  /** Files without a proposal, those that could not be read among them. */
  readonly skipped: number;
  /** Findings that are not waived, and problems. */
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

export interface FileReport {
  /** Relative, with `/`. */
  readonly path: string;
  /** Path of the entry in its file, such as `use_cases[3]`, or its heading. Only where a file holds several. */
  readonly entry?: string;
  readonly language: Language;
  /** Null when it has none, or is no proposal. */
  readonly title: string | null;
  readonly detection: Detection;
  /** Null when the document declares none. */
  readonly stage: Stage | null;
  /** What it declares of its life, for a portfolio; null when it is no proposal. */
  readonly record: PilotRecord | null;
  /** Null when the document is no proposal; then there are no criteria and no findings either. */
  readonly readiness: Readiness | null;
  readonly criteria: readonly ReportedCriterion[];
  readonly findings: readonly ReportedFinding[];
  /** What went wrong with the file itself; in a register, said with its first entry. */
  readonly problems: readonly ReportedProblem[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedCriterion {
  readonly id: string;
  readonly state: State;
  readonly score: number;
  readonly facets: readonly ReportedFacet[];
}

export interface ReportedFacet {
  readonly id: string;
  readonly needed: boolean;
  readonly found: boolean;
  readonly evidence: readonly (Place & { readonly text: string })[];
}

export interface ReportedFinding extends Place {
  readonly criterion: string;
  /** Null when the finding is about the criterion as a whole. */
  readonly facet: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The other place it disagrees with. Only in findings that have one. */
  readonly related?: Place & { readonly path: string; readonly message: string };
  readonly fixable: boolean;
  /** Hidden by a directive or the configuration. It is not counted, and changes no verdict. */
  readonly waived: boolean;
  /** Why; '' when nobody said. Only in findings that are waived. */
  readonly reason?: string;
  readonly url: string;
}

/** A problem of the file as a whole stands at its first character. */
export interface ReportedProblem extends Place {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly message: string;
}

/**
 * The verdict on one document: one report, or one for each entry of a register. `sidecar` is the file the
 * document was held against, as in the options of the assessment.
 */
export function toFileReports(
  path: string,
  text: string,
  assessment: Assessment,
  sidecar?: AssessOptions['sidecar'],
): FileReport[] {
  const here: Source = { path, placeOf: placesIn(text) };
  const there = sidecar ? { path: sidecar.path, placeOf: placesIn(sidecar.text) } : here;
  const { placeOf } = here;
  const { language, proposals } = assessment;
  const problems = assessment.problems.map((problem) => toProblem(problem, placeOf));
  return proposals.map((proposal, index) => ({
    path,
    ...(proposal.entry === null ? {} : { entry: proposal.entry }),
    language,
    ...toVerdict(proposal, here, there),
    problems: index === 0 ? problems : [],
  }));
}

/** Stands for a file that could not be read. */
export function toUnreadReport(path: string, language: Language, problems: readonly Problem[]): FileReport {
  const placeOf = placesIn('');
  return {
    path,
    language,
    title: null,
    detection: { isProposal: false, isTemplate: false, why: 'it could not be read' },
    stage: null,
    record: null,
    readiness: null,
    criteria: [],
    findings: [],
    problems: problems.map((problem) => toProblem(problem, placeOf)),
  };
}

export function toReport(files: readonly FileReport[]): Report {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'pilotlint', version: VERSION, checklist: CHECKLIST_VERSION },
    files,
    summary: Tally.of(files),
  };
}

export function stringifyReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

type PlaceOf = (range: Range) => Place;

interface Source {
  readonly path: string;
  readonly placeOf: PlaceOf;
}

function placesIn(text: string): PlaceOf {
  const document = TextDocument.create('', '', 0, text);
  return ({ start, end }) => {
    const from = document.positionAt(start);
    const to = document.positionAt(end);
    return {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
}

/** Names every key, so that nothing internal slips into the contract. */
function toVerdict(proposal: ProposalAssessment, here: Source, there: Source) {
  const { title, detection, stage, record, readiness, criteria, findings } = proposal;
  return {
    title,
    detection: toDetection(detection),
    stage,
    record,
    readiness: readiness && toReadiness(readiness),
    criteria: criteria.map((criterion) => toCriterion(criterion, here.placeOf)),
    findings: findings.map((finding) => toFinding(finding, here, there)),
  };
}

function toDetection({ isProposal, isTemplate, why }: Detection): Detection {
  return { isProposal, isTemplate, why };
}

function toReadiness({ score, uncappedScore, level, weakestPillar, nextBestFix }: Readiness): Readiness {
  return {
    score,
    uncappedScore,
    level,
    weakestPillar,
    nextBestFix: nextBestFix && { criterion: nextBestFix.criterion, gain: nextBestFix.gain },
  };
}

function toCriterion({ id, state, score, facets }: CriterionResult, placeOf: PlaceOf): ReportedCriterion {
  return {
    id,
    state,
    score,
    facets: facets.map(({ id: facet, needed, found, evidence }) => ({
      id: facet,
      needed,
      found,
      evidence: evidence.map(({ range, text }) => ({ ...placeOf(range), text })),
    })),
  };
}

function toFinding(finding: Finding, here: Source, there: Source): ReportedFinding {
  const { criterion, facet, code, severity, message, range, related, fixable, waived } = finding;
  return {
    criterion,
    facet,
    code,
    severity,
    message,
    ...here.placeOf(range),
    ...(related ? { related: toRelated(related, related.path === null ? here : there) } : {}),
    fixable,
    waived,
    ...(waived ? { reason: finding.reason ?? '' } : {}),
    url: pageUrl(criterion),
  };
}

function toRelated({ range, message }: NonNullable<Finding['related']>, { path, placeOf }: Source) {
  return { path, ...placeOf(range), message };
}

function toProblem({ code, severity, message, range }: Problem, placeOf: PlaceOf): ReportedProblem {
  return { code, severity, message, ...placeOf(range ?? { start: 0, end: 0 }) };
}

/** Counts what reports say as they pass. */
export class Tally {
  private readonly paths = new Set<string>();
  private readonly withProposal = new Set<string>();
  private readonly said: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  private proposals = 0;

  static of(files: readonly FileReport[]): Summary {
    const tally = new Tally();
    files.forEach((file) => tally.add(file));
    return tally.summary;
  }

  get isEmpty(): boolean {
    return this.paths.size === 0;
  }

  get summary(): Summary {
    return {
      files: this.paths.size,
      proposals: this.proposals,
      skipped: this.paths.size - this.withProposal.size,
      errors: this.said.error,
      warnings: this.said.warning,
      information: this.said.information,
    };
  }

  add({ path, detection, findings, problems }: FileReport): void {
    this.paths.add(path);
    if (detection.isProposal) {
      this.withProposal.add(path);
      this.proposals += 1;
    }
    for (const { severity, waived } of findings) if (!waived) this.said[severity] += 1;
    for (const { severity } of problems) this.said[severity] += 1;
  }
}
