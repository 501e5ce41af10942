import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { rangeIn } from './documents';
import { folderOf } from './configs';
import type { Surroundings } from './surroundings';

/** Switches a criterion or check off in the configuration that rules a document; creates one where there is none. */
export async function disableInConfig(uri: Uri, rule: string, surroundings: Surroundings): Promise<void> {
  const { switchOff } = await import('./engine');
  const file = (await surroundings.configFileOf(uri)) ?? (await createConfig(uri));
  if (!file) return;
  const document = await workspace.openTextDocument(file);
  const edit = new WorkspaceEdit();
  for (const { offset, length, text } of switchOff(document.getText(), file.path, rule) ?? []) {
    edit.replace(file, rangeIn(document, { start: offset, end: offset + length }), text);
  }
  await workspace.applyEdit(edit);
  await document.save();
  // For whoever wants to say why, or takes it back.
  await window.showTextDocument(document, { preview: true });
}

/** In the folder of the workspace, where a team looks for it. */
async function createConfig(uri: Uri): Promise<Uri | undefined> {
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? folderOf(uri);
  if (!folder) return undefined;
  const file = Uri.joinPath(folder, '.pilotlint.yaml');
  await workspace.fs.writeFile(file, new Uint8Array());
  return file;
}
