import { EventEmitter, type Disposable, type Uri } from 'vscode';
import type { Assessment } from '../core';
import type { FileReport } from '../core/report/json';

/** One report, or one for each entry of a register. */
export type Verdict = readonly FileReport[];

/** `editor` verdicts are about open documents; `disk` verdicts about files, once the workspace was linted. */
export type Source = 'editor' | 'disk';

interface Entry {
  readonly uri: Uri;
  readonly verdict: Verdict;
  readonly assessment: Assessment | undefined;
}

/** All verdicts there are. What an editor shows of a file comes before what its folder holds. */
export class Verdicts implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly bySource: Readonly<Record<Source, Map<string, Entry>>> = {
    editor: new Map(),
    disk: new Map(),
  };

  readonly onDidChange = this.changed.event;

  get(uri: Uri): Verdict | undefined {
    const key = uri.toString();
    return (this.bySource.editor.get(key) ?? this.bySource.disk.get(key))?.verdict;
  }

  /** What the verdict on an open document was made from. */
  assessmentOf(uri: Uri): Assessment | undefined {
    return this.bySource.editor.get(uri.toString())?.assessment;
  }

  /** Of each document once. */
  all(): Pick<Entry, 'uri' | 'verdict'>[] {
    const { editor, disk } = this.bySource;
    return [...new Map([...disk, ...editor]).values()];
  }

  uris(source: Source): Uri[] {
    return [...this.bySource[source].values()].map(({ uri }) => uri);
  }

  set(source: Source, uri: Uri, verdict: Verdict, assessment?: Assessment): void {
    this.bySource[source].set(uri.toString(), { uri, verdict, assessment });
    this.changed.fire(uri);
  }

  delete(source: Source, uri: Uri): void {
    if (this.bySource[source].delete(uri.toString())) this.changed.fire(uri);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

export function isProposal(verdict: Verdict): boolean {
  return verdict.some(({ detection }) => detection.isProposal);
}
