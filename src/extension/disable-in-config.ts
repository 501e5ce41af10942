import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { rangeIn } from './documents';
import { folderOf } from './surroundings';

/** Switches a criterion or check off in the configuration that rules a document; creates one where there is none. */
export async function disableInConfig(uri: Uri, rule: string): Promise<void> {
  const { switchOff } = await import('./engine');
  const folder = folderOf(uri);
  if (!folder) return;
  const file = (await findConfig(folder)) ?? (await createConfig(uri, folder));
  const document = await workspace.openTextDocument(file);
  const edit = new WorkspaceEdit();
  for (const { offset, length, text } of switchOff(document.getText(), rule) ?? []) {
    edit.replace(file, rangeIn(document, { start: offset, end: offset + length }), text);
  }
  await workspace.applyEdit(edit);
  await document.save();
  // For whoever wants to say why, or takes it back.
  await window.showTextDocument(document, { preview: true });
}

/** The configuration of the nearest folder that has one. */
async function findConfig(folder: Uri): Promise<Uri | undefined> {
  const { CONFIG_NAMES } = await import('./engine');
  for (const name of CONFIG_NAMES) {
    const file = Uri.joinPath(folder, name);
    if (await exists(file)) return file;
  }
  const parent = Uri.joinPath(folder, '..');
  return parent.path === folder.path ? undefined : findConfig(parent);
}

/** In the folder of the workspace, where a team looks for it. */
async function createConfig(uri: Uri, folder: Uri): Promise<Uri> {
  const file = Uri.joinPath(workspace.getWorkspaceFolder(uri)?.uri ?? folder, '.pilotlint.yaml');
  await workspace.fs.writeFile(file, new Uint8Array());
  return file;
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
