import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  Range,
  Uri,
  languages,
  workspace,
  type TextDocument,
} from 'vscode';
import type { AssessOptions, Config, Problem } from '../core';
import { isWithin, languageIn, pathOf, watchDeletions, readText } from './documents';
import { say } from './say';

/** The options of an assessment that are not in the document itself. */
export type Surrounding = Config & Pick<AssessOptions, 'sidecar'>;

const CONFIGS = '**/.pilotlint.{yaml,yml,json}';
const SIDECARS = '**/*.pilot.{yaml,yml}';

/**
 * What around a document decides how it is judged: the configuration of the nearest folder that has one, and the
 * YAML file beside it.
 */
export class Surroundings implements Disposable {
  private readonly changed = new EventEmitter<(uri: Uri) => boolean>();
  private readonly problems = languages.createDiagnosticCollection('pilotlint-config');
  private configs = new Map<string, Promise<Config>>();
  private readonly subscriptions: Disposable;

  /** Tells the documents concerned from the others. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const deletions = watchDeletions();
    this.subscriptions = Disposable.from(
      this.changed,
      this.problems,
      deletions,
      watch(CONFIGS, () => this.forget()),
      watch(SIDECARS, (uri) => void this.tellBeside(uri)),
      deletions.onDidDelete((uri) => {
        if ([...this.configs.keys()].some((folder) => isWithin(folder, uri))) this.forget();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (languages.match({ pattern: SIDECARS }, document)) void this.tellBeside(document.uri);
      }),
    );
  }

  async of(uri: Uri): Promise<Surrounding> {
    const [config, sidecar] = await Promise.all([this.nearestConfig(uri), readSidecar(uri)]);
    return sidecar ? { ...config, sidecar } : config;
  }

  async nearestConfig(uri: Uri): Promise<Config> {
    const folder = folderOf(uri);
    return folder ? this.configOf(folder) : {};
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private forget(): void {
    this.configs = new Map();
    this.problems.clear();
    this.changed.fire(() => true);
  }

  private async tellBeside(sidecar: Uri): Promise<void> {
    const { sidecarPaths } = await import('./engine');
    this.changed.fire((uri) => sidecarPaths(uri.path).includes(sidecar.path));
  }

  /** Read once, until one of them changes. */
  private configOf(folder: Uri): Promise<Config> {
    const key = folder.toString();
    const config = this.configs.get(key) ?? this.findConfig(folder);
    this.configs.set(key, config);
    return config;
  }

  private async findConfig(folder: Uri): Promise<Config> {
    const { CONFIG_NAMES, placed, readConfig } = await import('./engine');
    const { configs } = this;
    for (const name of CONFIG_NAMES) {
      const file = Uri.joinPath(folder, name);
      const text = await readText(file);
      if (text === undefined) continue;
      const { config, problems } = readConfig(text, say);
      // Unless it changed while it was read.
      if (configs === this.configs) this.problems.set(file, problems.map(toDiagnostic));
      return placed(config, pathOf(file).replace(/\/?[^/]*$/, ''));
    }
    const parent = Uri.joinPath(folder, '..');
    return parent.path === folder.path ? {} : this.configOf(parent);
  }
}

function watch(pattern: string, react: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(react),
    watcher.onDidChange(react),
    watcher.onDidDelete(react),
  );
}

/** A document that was never saved has a name alone; it belongs to the first folder. */
export function folderOf(uri: Uri): Uri | undefined {
  return uri.path.startsWith('/') ? Uri.joinPath(uri, '..') : workspace.workspaceFolders?.[0]?.uri;
}

async function readSidecar(uri: Uri): Promise<Surrounding['sidecar']> {
  const { sidecarPaths } = await import('./engine');
  for (const path of sidecarPaths(uri.path)) {
    const file = uri.with({ path });
    const text = openDocument(file)?.getText() ?? (await readText(file));
    if (text !== undefined) return { path: pathOf(file), text };
  }
  return undefined;
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString() && languageIn(document),
  );
}

function toDiagnostic({ message }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Error);
  diagnostic.source = 'pilotlint';
  return diagnostic;
}
