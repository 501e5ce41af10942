import { Disposable, EventEmitter, Uri, commands, l10n, window, workspace, type TextDocument } from 'vscode';
import type { Report } from '../core/report/json';
import { languageIn, pathOf } from './documents';
import type { Surroundings } from './surroundings';
import type { Verdicts } from './verdicts';

/** A read-only document, so that nobody is asked to save it. */
const SCHEME = 'pilotlint-report';

/** Shows the JSON report of the active document, byte for byte that of the command line. */
export function registerReport(surroundings: Surroundings, verdicts: Verdicts): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (report) =>
        renderReport(await workspace.openTextDocument(Uri.parse(report.query)), surroundings),
    }),
    verdicts.onDidChange((uri) => changed.fire(reportOf(uri))),
    commands.registerCommand('pilotlint.showReport', showReport),
  );
}

async function showReport(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !languageIn(document)) {
    await window.showInformationMessage(l10n.t('Open a Markdown or YAML file to see its report.'));
    return;
  }
  const report = await workspace.openTextDocument(reportOf(document.uri));
  await window.showTextDocument(report);
}

function reportOf(document: Uri): Uri {
  return Uri.from({ scheme: SCHEME, path: `${document.path}.pilotlint.json`, query: document.toString() });
}

async function renderReport(document: TextDocument, surroundings: Surroundings): Promise<string> {
  const { stringifyReport } = await import('./engine');
  return stringifyReport(await reportOn(document, surroundings));
}

/** The report on a document as it is now, saved or not. */
export async function reportOn(document: TextDocument, surroundings: Surroundings): Promise<Report> {
  const { assess, toFileReports, toReport } = await import('./engine');
  const surrounding = await surroundings.of(document.uri);
  const text = document.getText();
  const path = pathOf(document.uri);
  const language = languageIn(document) ?? 'markdown';
  const assessment = assess(text, { ...surrounding, path, language });
  return toReport(toFileReports(path, text, assessment, surrounding.sidecar));
}
