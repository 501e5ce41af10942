import { Disposable, EventEmitter, Uri, workspace, type CancellationToken } from 'vscode';
import type { Judged, Portfolio, PortfolioProposal } from '../../core';
import type { Say } from '../../core/model/say';
import type { FileReport } from '../../core/report/json';
import { inEnglish } from '../../core/text/say';
import { say } from '../say';
import type { Surroundings } from '../surroundings';
import type { Verdict, Verdicts } from '../verdicts';
import type { Tally, WorkspaceLinter } from '../workspace-linter';

/** Verdicts come in flocks: how long to wait for the rest, in milliseconds. */
const FLOCK = 500;

/** The proposals of the workspace as a portfolio, kept current once it was asked for. */
export class Proposals implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private reading: Promise<Tally> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: Promise<Portfolio> | undefined;
  private places = new Map<string, Place>();

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly verdicts: Verdicts,
    private readonly linter: WorkspaceLinter,
    private readonly surroundings: Surroundings,
  ) {
    this.subscription = verdicts.onDidChange(() => this.changeSoon());
  }

  /** All there are by now; `read` finds the rest. */
  current(): Promise<Portfolio> {
    this.known ??= this.gather(say);
    return this.known;
  }

  /** All proposals of the workspace, read first if need be. Said in English, as reports are. */
  async whole(): Promise<Portfolio> {
    await this.read();
    return this.gather(inEnglish);
  }

  /** Reads every file of the workspace, the first time it is asked to. */
  read(onProgress?: (tally: Tally) => void, token?: CancellationToken): Promise<Tally> {
    this.reading ??= this.start(onProgress, token);
    return this.reading;
  }

  /** The next reading reads them all again. */
  refresh(): void {
    this.reading = undefined;
  }

  /** Where a proposal of the portfolio stands. */
  placeOf({ path, entry }: Pick<PortfolioProposal, 'path' | 'entry'>): Place | undefined {
    return this.places.get(keyOf(path, entry));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.changed.dispose();
  }

  private async start(
    onProgress: ((tally: Tally) => void) | undefined,
    token: CancellationToken | undefined,
  ): Promise<Tally> {
    let isWhole = false;
    try {
      const tally = await this.linter.lint(onProgress, token);
      isWhole = !token?.isCancellationRequested;
      return tally;
    } finally {
      // What was stopped or failed is to be done again.
      if (!isWhole) this.refresh();
    }
  }

  private changeSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.known = undefined;
      this.changed.fire();
    }, FLOCK);
  }

  private async gather(words: Say): Promise<Portfolio> {
    const { portfolioOf } = await import('../engine');
    const judged = this.verdicts.all().flatMap(({ uri, verdict }) => judgedIn(uri, verdict));
    this.places = new Map(judged.map(({ place, ...one }) => [keyOf(one.path, one.entry ?? null), place]));
    const [folder] = workspace.workspaceFolders ?? [];
    // The configuration of the top folder, as on the command line.
    const { fatigue } = folder ? await this.surroundings.of(Uri.joinPath(folder.uri, 'portfolio')) : {};
    return portfolioOf(judged, { today: new Date().toISOString().slice(0, 10), fatigue, say: words });
  }
}

/** A proposal's document, and the line it starts at, from 0. */
export interface Place {
  readonly uri: Uri;
  readonly line: number;
}

/** Files that belong to no folder are no part of it; with several folders, paths say which one. */
function judgedIn(uri: Uri, verdict: Verdict): (Judged & { readonly place: Place })[] {
  if (!workspace.getWorkspaceFolder(uri)) return [];
  const path = workspace.asRelativePath(uri);
  return verdict.map((file) => ({ ...file, path, place: { uri, line: lineOf(file) } }));
}

/** A document starts at its top; an entry of a register where the first thing is said of it. */
function lineOf({ entry, findings, criteria }: FileReport): number {
  if (entry === undefined) return 0;
  const evidence = criteria.flatMap(({ facets }) => facets.flatMap((facet) => facet.evidence));
  const lines = [...findings, ...evidence].map(({ line }) => line - 1);
  return lines.length === 0 ? 0 : Math.min(...lines);
}

function keyOf(path: string, entry: string | null): string {
  return `${path}\n${entry ?? ''}`;
}
