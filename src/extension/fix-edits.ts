import {
  SnippetString,
  SnippetTextEdit,
  WorkspaceEdit,
  commands,
  workspace,
  window,
  TextEdit,
  type CodeAction,
  type TextDocument,
} from 'vscode';
import type { Fix, TextChange } from '../core';
import { rangeIn } from './documents';

/** The changes of a fix; what is to be filled in becomes tab stops where the document is in the editor. */
export async function toWorkspaceEdit(
  document: TextDocument,
  { edits }: Pick<Fix, 'edits'>,
): Promise<WorkspaceEdit> {
  const { toSnippets } = await import('./engine');
  const whole = document.getText();
  const placed = edits.map((one) => atLineStart(one, whole));
  const snippets = toSnippets(placed.map(({ text }) => text));
  const isActive = window.activeTextEditor?.document === document;
  const edit = new WorkspaceEdit();
  const changes = placed.map(({ offset, length, text }, index) => {
    const range = rangeIn(document, { start: offset, end: offset + length });
    if (!isActive || snippets[index] === text) return new TextEdit(range, text);
    return Object.assign(new SnippetTextEdit(range, new SnippetString(snippets[index])), {
      keepWhitespace: true,
    });
  });
  edit.set(document.uri, changes as (TextEdit | SnippetTextEdit)[] as TextEdit[]);
  return edit;
}

/** Lines that go in at the end of a line go in before the next: the editor would indent a snippet like its line. */
function atLineStart(edit: TextChange, text: string): TextChange {
  const [lead] = /^\r?\n/.exec(edit.text) ?? [];
  if (!lead || edit.length > 0 || !text.startsWith(lead, edit.offset)) return edit;
  return { ...edit, offset: edit.offset + lead.length, text: edit.text.slice(lead.length) + lead };
}

/** What choosing it from a menu would do. */
export async function applyAction({ edit, command }: CodeAction): Promise<void> {
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export async function applyFix(document: TextDocument, fix: Pick<Fix, 'edits'>): Promise<void> {
  await workspace.applyEdit(await toWorkspaceEdit(document, fix));
}
