import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  Disposable,
  Location,
  Range,
  TabInputTextDiff,
  Uri,
  languages,
  window,
} from 'vscode';
import type { Place, ReportedFinding, ReportedProblem } from '../core/report/json';
import type { Severity } from '../core/model/criterion';
import { pageOf } from './documentation';
import { isProposal, type Verdict, type Verdicts } from './verdicts';

/** Shows verdicts as squiggles and in the Problems panel. */
export function registerDiagnostics(verdicts: Verdicts): Disposable {
  const collection = languages.createDiagnosticCollection('pilotlint');
  const publish = (uri: Uri) => collection.set(uri, isPast(uri) ? [] : toDiagnostics(uri, verdicts.get(uri)));
  return Disposable.from(
    collection,
    verdicts.onDidChange(publish),
    // A document opens before the tab that says why.
    window.tabGroups.onDidChangeTabs(({ opened, closed }) =>
      [...opened, ...closed]
        .map(({ input }) => input)
        .filter((input) => input instanceof TabInputTextDiff)
        .forEach(({ original }) => publish(original)),
    ),
  );
}

/** A file that is none of ours has no problems of ours, whatever is wrong with it. */
function toDiagnostics(uri: Uri, verdict: Verdict = []): Diagnostic[] {
  if (!isProposal(verdict)) return [];
  return verdict.flatMap(({ path, findings, problems }) => [
    ...problems.map(ofProblem),
    ...findings.filter(({ waived }) => !waived).map((finding) => ofFinding(finding, { path, uri })),
  ]);
}

function ofProblem(problem: ReportedProblem): Diagnostic {
  return Object.assign(createDiagnostic(problem), { code: problem.code });
}

interface Here {
  /** As the report names it. */
  readonly path: string;
  readonly uri: Uri;
}

function ofFinding(finding: ReportedFinding, here: Here): Diagnostic {
  const { code, criterion, related } = finding;
  return Object.assign(createDiagnostic(finding), {
    tags: code === 'directives/unused' ? [DiagnosticTag.Unnecessary] : [],
    code: { value: code, target: pageOf(criterion) },
    relatedInformation: related ? [ofRelated(related, here)] : [],
  });
}

/** The other place is in the same document or in the file beside it. */
function ofRelated(related: NonNullable<ReportedFinding['related']>, { path, uri }: Here) {
  const name = related.path.split('/').at(-1) ?? '';
  const other = related.path === path ? uri : Uri.joinPath(uri, '..', name);
  return new DiagnosticRelatedInformation(new Location(other, toRange(related)), related.message);
}

function createDiagnostic(said: Place & { message: string; severity: Severity }): Diagnostic {
  const diagnostic = new Diagnostic(toRange(said), said.message, SEVERITIES[said.severity]);
  diagnostic.source = 'pilotlint';
  return diagnostic;
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The code of a diagnostic, whoever made it. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function toRange({ line, column, endLine, endColumn }: Place): Range {
  return new Range(line - 1, column - 1, endLine - 1, endColumn - 1);
}

/** The earlier side of a diff of one file: its problems are those of the file, or are past. */
function isPast(uri: Uri): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        input instanceof TabInputTextDiff &&
        input.original.toString() === uri.toString() &&
        input.original.path === input.modified.path,
    );
}
