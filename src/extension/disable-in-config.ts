import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/** Switches a criterion or check off in the configuration that rules a document; creates one where there is none. */
export async function disableInConfig(uri: Uri, rule: string): Promise<void> {
  const { switchOff } = await import('./engine');
  const found = await findConfig(uri);
  const file = found ?? (await createConfig(uri));
  const document = await workspace.openTextDocument(file);
  const edit = new WorkspaceEdit();
  for (const { offset, length, text } of switchOff(document.getText(), rule) ?? []) {
    edit.replace(file, new Range(document.positionAt(offset), document.positionAt(offset + length)), text);
  }
  await workspace.applyEdit(edit);
  await document.save();
  // For whoever wants to say why, or takes it back.
  await window.showTextDocument(document, { preview: true });
}

/** The configuration of the nearest folder that has one. */
async function findConfig(uri: Uri): Promise<Uri | undefined> {
  const { CONFIG_NAMES } = await import('./engine');
  for (let folder = Uri.joinPath(uri, '..'); ; folder = Uri.joinPath(folder, '..')) {
    for (const name of CONFIG_NAMES) {
      const file = Uri.joinPath(folder, name);
      if (await exists(file)) return file;
    }
    if (folder.path === Uri.joinPath(folder, '..').path) return undefined;
  }
}

/** In the folder of the workspace, where a team looks for it. */
async function createConfig(uri: Uri): Promise<Uri> {
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
  const file = Uri.joinPath(folder, '.pilotlint.yaml');
  await workspace.fs.writeFile(file, new Uint8Array());
  return file;
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
