import {
  Range,
  SnippetString,
  SnippetTextEdit,
  WorkspaceEdit,
  workspace,
  window,
  TextEdit,
  type TextDocument,
} from 'vscode';
import type { Fix } from '../core';

/** The changes of a fix; what is to be filled in becomes tab stops where the document is in the editor. */
export async function toWorkspaceEdit(
  document: TextDocument,
  { edits }: Pick<Fix, 'edits'>,
): Promise<WorkspaceEdit> {
  const { toSnippets } = await import('./engine');
  const snippets = toSnippets(edits.map(({ text }) => text));
  const isActive = window.activeTextEditor?.document === document;
  const edit = new WorkspaceEdit();
  const changes = edits.map(({ offset, length, text }, index) => {
    const range = new Range(document.positionAt(offset), document.positionAt(offset + length));
    if (!isActive || snippets[index] === text) return new TextEdit(range, text);
    return Object.assign(new SnippetTextEdit(range, new SnippetString(snippets[index])), {
      keepWhitespace: true,
    });
  });
  edit.set(document.uri, changes as (TextEdit | SnippetTextEdit)[] as TextEdit[]);
  return edit;
}

export async function applyFix(document: TextDocument, fix: Pick<Fix, 'edits'>): Promise<void> {
  await workspace.applyEdit(await toWorkspaceEdit(document, fix));
}
