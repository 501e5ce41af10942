import { Uri, commands, l10n, languages, window, workspace, type Diagnostic, type Disposable } from 'vscode';
import type { Fixes } from '../code-actions';
import { codeOf } from '../diagnostics';
import { applyAction } from '../fix-edits';
import { reveal } from './reveal';

/** The command that fixes a criterion of a document. */
export function registerFix(fixes: Fixes): Disposable {
  return commands.registerCommand('pilotlint.fix', (uri: string, criterion: string) =>
    fix(fixes, Uri.parse(uri), criterion),
  );
}

/** Applies the preferred quick fix of a criterion, and shows what it is about; says so when there is none. */
async function fix(fixes: Fixes, uri: Uri, criterion: string): Promise<void> {
  const findings = languages.getDiagnostics(uri).filter((one) => isAbout(one, criterion));
  const [first] = findings;
  if (!first) return offerDocumentation(criterion);
  const document = await workspace.openTextDocument(uri);
  await reveal(uri, { start: document.offsetAt(first.range.start), end: document.offsetAt(first.range.end) });
  for (const finding of findings) {
    const action = await fixes.preferredFor(document, finding);
    if (action) return applyAction(action);
  }
  await offerDocumentation(criterion);
}

function isAbout(diagnostic: Diagnostic, criterion: string): boolean {
  return diagnostic.source === 'pilotlint' && codeOf(diagnostic).startsWith(`${criterion}/`);
}

async function offerDocumentation(criterion: string): Promise<void> {
  const show = l10n.t('Show documentation');
  const message = l10n.t(
    'There is no automatic fix here: the facts are yours. The documentation shows examples.',
  );
  if ((await window.showInformationMessage(message, show)) !== show) return;
  await commands.executeCommand('pilotlint.showDocumentation', criterion);
}
