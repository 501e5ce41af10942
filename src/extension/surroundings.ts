import { Disposable, EventEmitter, Uri, languages, workspace, type TextDocument } from 'vscode';
import type { AssessOptions, Placed } from '../core';
import { Configs, watch } from './configs';
import { languageIn, pathOf } from './documents';
import { readText } from './files';

/** The options of an assessment that are not in the document itself. */
export type Surrounding = Placed & Pick<AssessOptions, 'sidecar'>;

const SIDECARS = '**/*.pilot.{yaml,yml}';

/** What around a document decides how it is judged: the configuration, and the YAML file beside it. */
export class Surroundings implements Disposable {
  private readonly changed = new EventEmitter<(uri: Uri) => boolean>();
  private readonly configs = new Configs();
  private readonly subscriptions: Disposable;

  /** Tells the documents concerned from the others. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = Disposable.from(
      this.changed,
      this.configs,
      this.configs.onDidChange(() => this.changed.fire(() => true)),
      watch(SIDECARS, (uri) => void this.tellBeside(uri)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (languages.match({ pattern: SIDECARS }, document)) void this.tellBeside(document.uri);
      }),
    );
  }

  async of(uri: Uri): Promise<Surrounding> {
    const [config, sidecar] = await Promise.all([this.configOf(uri), readSidecar(uri)]);
    return sidecar ? { ...config, sidecar } : config;
  }

  configOf(uri: Uri): Promise<Placed> {
    return this.configs.of(uri);
  }

  /** The configuration file that rules a document, if there is one. */
  configFileOf(uri: Uri): Promise<Uri | undefined> {
    return this.configs.fileOf(uri);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async tellBeside(sidecar: Uri): Promise<void> {
    const { sidecarPaths } = await import('./engine');
    this.changed.fire((uri) => sidecarPaths(uri.path).includes(sidecar.path));
  }
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
