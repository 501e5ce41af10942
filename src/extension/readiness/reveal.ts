import { Range, window, workspace, type Uri } from 'vscode';
import type { Range as Offsets } from '../../core';

/** Selects a place in its document, in the editor that shows it already where there is one. */
export async function reveal(uri: Uri, { start, end }: Offsets): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = shown?.document ?? (await workspace.openTextDocument(uri));
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  const { viewColumn } = shown ?? {};
  await window.showTextDocument(document, viewColumn ? { selection, viewColumn } : { selection });
}
