import { window, workspace, type Uri } from 'vscode';
import type { Range } from '../../core';
import { rangeIn } from '../documents';

/** Selects a place in its document, in the editor that shows it already where there is one. */
export async function reveal(uri: Uri, range: Range): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = shown?.document ?? (await workspace.openTextDocument(uri));
  const selection = rangeIn(document, range);
  const { viewColumn } = shown ?? {};
  await window.showTextDocument(document, viewColumn ? { selection, viewColumn } : { selection });
}
