import { Disposable, workspace, type Uri } from 'vscode';
import type { KnownNames } from '../core/write/names';
import type { Surroundings } from './surroundings';
import type { Verdicts } from './verdicts';
import { PATTERN, findDocuments } from './workspace-files';
import { readAssessment } from './workspace-linter';

/** How long a writer waits for names of files that were not read yet, in milliseconds. */
const PATIENCE = 500;
/** Beyond as many files the names of the rest are left out. */
const MOST_FILES = 1000;

const NOBODY: KnownNames = { people: [], sources: [] };

/** The names that proposals of the workspace state. Their files are read once names are asked for. */
export class Neighbours implements Disposable {
  private readonly byFile = new Map<string, KnownNames>();
  private files: readonly Uri[] | undefined;
  private reading: Promise<void> | undefined;
  private watcher: Disposable | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly verdicts: Verdicts,
  ) {}

  /** Whether there may be more names soon. */
  get isReading(): boolean {
    return this.reading !== undefined;
  }

  /** Those known after at most so many milliseconds; files that take longer are read on, for the next time. */
  async names(patience = PATIENCE): Promise<KnownNames> {
    const { merged, namesIn } = await import('./engine');
    this.watcher ??= this.watch();
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    await Promise.race([this.reading, new Promise((resolve) => setTimeout(resolve, patience))]);
    const open = workspace.textDocuments.flatMap((document) => {
      const assessment = this.verdicts.assessmentOf(document.uri);
      return assessment ? namesIn(document.getText(), assessment) : [];
    });
    return merged([...this.byFile.values(), ...open]);
  }

  dispose(): void {
    this.watcher?.dispose();
  }

  private watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(PATTERN);
    const forget = (uri: Uri) => {
      this.byFile.delete(uri.toString());
      this.files = undefined;
    };
    return Disposable.from(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    );
  }

  private async read(): Promise<void> {
    const { namesIn } = await import('./engine');
    this.files ??= (await findDocuments()).slice(0, MOST_FILES);
    for (const uri of this.files) {
      if (this.byFile.has(uri.toString())) continue;
      // One that cannot be read names nobody.
      const read = await readAssessment(uri, this.surroundings).catch(() => undefined);
      this.byFile.set(uri.toString(), read ? namesIn(read.text, read.assessment) : NOBODY);
    }
  }
}
