import { Disposable, EventEmitter, extensions, type Event, type TextDocument, type Uri } from 'vscode';
import type { Assessment } from '../../core';
import { languageIn, pathOf } from '../documents';
import type { Surroundings } from '../surroundings';

/** The part used here of what the built-in git extension offers to others. */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

interface Repository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: Event<void>;
  };
  show(ref: string, path: string): Promise<string>;
}

/** Verdicts on documents as they were committed last. Without git there are none, which nobody is told. */
export class Committed implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly verdicts = new Map<string, { readonly commit: string; assessment: Assessment | null }>();
  private readonly watched = new Map<Repository, Disposable>();

  /** A verdict is known that was not, or something was committed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly surroundings: Surroundings) {}

  /** Null while it is not known. */
  get(document: TextDocument): Assessment | null {
    void this.look(document).catch(() => null);
    return this.verdicts.get(document.uri.toString())?.assessment ?? null;
  }

  dispose(): void {
    Disposable.from(...this.watched.values(), this.changed).dispose();
  }

  private async look(document: TextDocument): Promise<void> {
    const { uri } = document;
    const repository = await repositoryOf(uri);
    const commit = repository?.state.HEAD?.commit;
    if (!repository || !commit) return;
    this.watch(repository);
    const key = uri.toString();
    if (this.verdicts.get(key)?.commit === commit) return;
    const verdict = { commit, assessment: null as Assessment | null };
    this.verdicts.set(key, verdict);
    verdict.assessment = await this.assess(document, await repository.show(commit, uri.fsPath));
    this.changed.fire();
  }

  private watch(repository: Repository): void {
    if (this.watched.has(repository)) return;
    this.watched.set(
      repository,
      repository.state.onDidChange(() => this.changed.fire()),
    );
  }

  /** Not held against the file beside it, which is one of today. */
  private async assess(document: TextDocument, text: string): Promise<Assessment> {
    const { assess } = await import('../engine');
    const config = await this.surroundings.configOf(document.uri);
    const language = languageIn(document) ?? 'markdown';
    return assess(text, { ...config, path: pathOf(document.uri), language });
  }
}

async function repositoryOf(uri: Uri): Promise<Repository | null> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  // Throws when git is switched off.
  return git ? (await git.activate()).getAPI(1).getRepository(uri) : null;
}
