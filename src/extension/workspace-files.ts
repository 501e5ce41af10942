import ignore, { type Ignore } from 'ignore';
import { RelativePattern, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import { exists } from './documents';
import { readText } from './files';

export const PATTERN = '**/*.{md,markdown,yaml,yml}';

/** The Markdown and YAML files of all folders that neither settings nor .gitignore leave out. */
export async function findDocuments(token?: CancellationToken): Promise<Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map((folder) => findInFolder(folder, token)))).flat();
}

async function findInFolder(folder: WorkspaceFolder, token?: CancellationToken): Promise<Uri[]> {
  const exclude = searchExclude(folder);
  const find = (pattern: string) =>
    workspace.findFiles(new RelativePattern(folder, pattern), exclude, undefined, token);
  const [documents, inside, above] = await Promise.all([
    find(PATTERN),
    find('**/.gitignore'),
    ignoreFilesAbove(folder.uri),
  ]);
  const outer = await readRules(above);
  // Who opens an ignored folder wants to see inside.
  const isOpened = isIgnored(withSlash(folder.uri.path), outer);
  const rules = [...(isOpened ? [] : outer), ...(await readRules(inside))];
  return documents.filter(({ path }) => !isIgnored(path, rules));
}

/** `files.exclude` is honoured by itself, `search.exclude` is not. */
function searchExclude(folder: WorkspaceFolder): string | undefined {
  const setting = workspace.getConfiguration('search', folder).get<Record<string, unknown>>('exclude', {});
  const patterns = Object.keys(setting).filter((pattern) => setting[pattern] === true);
  return patterns.length > 0 ? `{${patterns.join(',')}}` : undefined;
}

/** Those that hold in a folder because it lies in a larger repository; unless that is trusted, nobody looks. */
async function ignoreFilesAbove(folder: Uri, found: readonly Uri[] = []): Promise<readonly Uri[]> {
  if (!workspace.isTrusted) return [];
  if (await exists(Uri.joinPath(folder, '.git'))) return found;
  const parent = Uri.joinPath(folder, '..');
  if (parent.path === folder.path) return [];
  return ignoreFilesAbove(parent, [...found, Uri.joinPath(parent, '.gitignore')]);
}

/** What a .gitignore says, and the folder it speaks for. */
interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/** One that cannot be read leaves nothing out. */
async function readRules(files: readonly Uri[]): Promise<Rules[]> {
  const texts = await Promise.all(files.map(readText));
  return files.map((file, index) => ({
    folder: withSlash(Uri.joinPath(file, '..').path),
    ignore: ignore({ ignorecase: false }).add(texts[index] ?? ''),
  }));
}

/** As in git: what lies in an ignored folder is ignored, whatever a file in there says. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  const ends = [...path.matchAll(/\/|$/g)].map(({ index }) => path.slice(0, index + 1));
  return ends.some((end) => nearestOpinion(end, rules));
}

function nearestOpinion(path: string, rules: readonly Rules[]): boolean {
  const opinions = rules
    .filter(({ folder }) => path.startsWith(folder) && path !== folder)
    .sort((a, b) => b.folder.length - a.folder.length)
    .map((rule) => rule.ignore.test(path.slice(rule.folder.length)));
  return opinions.find(({ ignored, unignored }) => ignored || unignored)?.ignored ?? false;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
