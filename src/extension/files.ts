import { FileType, Uri, l10n, workspace } from 'vscode';

/** No proposal is larger, in megabytes. */
const LARGEST = 5;

/** What a file holds. Throws, in words for a person, when it is no text, too much of it, or not to be read. */
export async function readFile(file: Uri): Promise<string> {
  const { decode } = await import('./engine');
  const { size, type } = await workspace.fs.stat(file);
  // A pipe or a device might never end.
  if (!(type & FileType.File)) throw new Error(l10n.t('Not a regular file, not read.'));
  if (size > LARGEST * 1024 * 1024) throw new Error(l10n.t('Larger than {0} MB, not read.', LARGEST));
  if (!(await isOurs(file))) {
    throw new Error(l10n.t('Outside of the workspace, or a link: not read until you trust the workspace.'));
  }
  const { text, problems } = decode(await workspace.fs.readFile(file));
  if (problems[0]) throw new Error(problems[0].message);
  return text;
}

/** What a file holds; undefined when there is none, or when it is not to be read. */
export function readText(file: Uri): Promise<string | undefined> {
  return readFile(file).catch(() => undefined);
}

/** Until a workspace is trusted, nothing in it may lead to what is elsewhere: no link, and nothing above its folders. */
async function isOurs(file: Uri): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const folder = workspace.getWorkspaceFolder(file);
  return folder !== undefined && !(await hasLink(file, folder.uri));
}

async function hasLink(file: Uri, top: Uri): Promise<boolean> {
  if (file.path === top.path) return false;
  const { type } = await workspace.fs.stat(file);
  return (type & FileType.SymbolicLink) !== 0 || hasLink(Uri.joinPath(file, '..'), top);
}
