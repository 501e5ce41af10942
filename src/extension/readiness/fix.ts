import {
  CodeActionKind,
  Uri,
  commands,
  l10n,
  languages,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Disposable,
} from 'vscode';
import { reveal } from './reveal';

/** The command that fixes a criterion of a document. */
export function registerFix(): Disposable {
  return commands.registerCommand('pilotlint.fix', (uri: string, criterion: string) =>
    fix(Uri.parse(uri), criterion),
  );
}

/** Applies the preferred quick fix of a criterion, and shows what it is about; says so when there is none. */
async function fix(uri: Uri, criterion: string): Promise<void> {
  const findings = languages.getDiagnostics(uri).filter((one) => isAbout(one, criterion));
  const [first] = findings;
  if (!first) return offerDocumentation(criterion);
  const document = await workspace.openTextDocument(uri);
  await reveal(uri, { start: document.offsetAt(first.range.start), end: document.offsetAt(first.range.end) });
  for (const finding of findings) {
    const action = await preferredFix(uri, finding);
    if (action) return apply(action);
  }
  await offerDocumentation(criterion);
}

function isAbout({ source, code }: Diagnostic, criterion: string): boolean {
  return source === 'pilotlint' && valueOf(code).startsWith(`${criterion}/`);
}

function valueOf(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** One that answers this very finding: others may stand at the same place. */
async function preferredFix(uri: Uri, { range, code }: Diagnostic): Promise<CodeAction | undefined> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    CodeActionKind.QuickFix.value,
  );
  return actions.find(
    ({ isPreferred, diagnostics = [] }) =>
      isPreferred && diagnostics.some((answered) => valueOf(answered.code) === valueOf(code)),
  );
}

async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function offerDocumentation(criterion: string): Promise<void> {
  const show = l10n.t('Show documentation');
  const message = l10n.t(
    'There is no automatic fix here: the facts are yours. The documentation shows examples.',
  );
  if ((await window.showInformationMessage(message, show)) !== show) return;
  await commands.executeCommand('pilotlint.showDocumentation', criterion);
}
