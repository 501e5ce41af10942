/** What the tests ask of the editor. */
import {
  CodeActionTriggerKind,
  DiagnosticSeverity,
  Selection,
  Uri,
  commands,
  extensions,
  languages,
  window,
  workspace,
  type Diagnostic,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Api } from '../../../src/extension/extension';

/** A proposal with one thing to fill in, marked by the word itself. */
export const PROPOSAL = `---
type: ai-pilot
title: Parcel sorting assistant
---

# Parcel sorting assistant

## Success metrics

TBD
`;

export async function pilotlint(): Promise<Api> {
  const extension = extensions.getExtension<Api>('pilotlint.pilotlint');
  if (!extension) throw new Error('The extension is not installed.');
  return extension.activate();
}

export function fileAt(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}

export function write(path: string, text: string): Thenable<void> {
  return workspace.fs.writeFile(fileAt(path), new TextEncoder().encode(text));
}

export async function remove(path: string): Promise<void> {
  await workspace.fs.delete(fileAt(path), { recursive: true });
}

/** Opens a document as a user does: one that an extension opens lives on after its tab closes. */
export async function show(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', uri, { preview: false });
  await until(() => activeDocument()?.uri.toString() === uri.toString());
  return activeDocument()!;
}

function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

/** Opens a proposal that no other test has seen: the editor may bring back what was never saved. */
export async function showDraft(): Promise<TextDocument> {
  const path = `drafts/${(drafts += 1)}.md`;
  await write(path, PROPOSAL);
  return show(fileAt(path));
}

let drafts = 0;

export async function showUntitled(content: string, language: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document);
  return document;
}

/** Closes every tab and drops what was not saved. */
export async function closeAll(): Promise<void> {
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** What pilotlint says about a document. */
export function problemsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'pilotlint');
}

/** The words that are marked as a gap in the outcome: other criteria have their own tests. */
export function markedWords(document: TextDocument): string[] {
  return problemsOf(document.uri)
    .filter(({ code }) => (code as { value: string }).value.startsWith('outcome-defined/'))
    .filter(({ severity }) => severity !== DiagnosticSeverity.Hint)
    .map(({ range }) => document.getText(range));
}

/**
 * Puts the cursor somewhere and waits until the editor has asked, by itself, what can be done there: it does so some
 * time after the cursor came to rest, and would then drop what was asked for by hand before.
 */
export async function putCursor(at: Position): Promise<void> {
  let isAsked = false;
  const listener = languages.registerCodeActionsProvider('*', {
    provideCodeActions(_, range, { triggerKind }) {
      isAsked ||= triggerKind === CodeActionTriggerKind.Automatic && range.start.isEqual(at);
      return [];
    },
  });
  window.activeTextEditor!.selection = new Selection(at, at);
  await until(() => isAsked);
  listener.dispose();
}

/** Waits until the editor has caught up; the time limit of the test is the limit of the wait. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What the built command line prints when it runs in the folder of the workspace; in the Node host alone. */
export async function commandLine(...argv: readonly string[]): Promise<string> {
  const { execFile } = await import('node:child_process');
  const { extensionPath } = extensions.getExtension('pilotlint.pilotlint')!;
  const cli = Uri.joinPath(Uri.file(extensionPath), '../../../../dist/cli.cjs').fsPath;
  const options = { cwd: fileAt('').fsPath, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } };
  return new Promise((resolve) => {
    // Its exit code says that there are findings.
    execFile(process.execPath, [cli, ...argv], options, (_, stdout) => resolve(stdout));
  });
}

/** Waits until the verdict on the active document is known, and returns what the status says of it. */
export async function statusText(): Promise<string> {
  const { status } = await pilotlint();
  await until(() => !status().text.includes('not checked'));
  return status().text;
}
