import { Disposable, EventEmitter, Range, Uri, workspace, type CancellationToken } from 'vscode';
import type { Portfolio, PortfolioProposal } from '../../core';
import type { Say } from '../../core/model/say';
import type { FileReport } from '../../core/report/json';
import type { Reading } from '../../core/protocol/portfolio';
import { inEnglish } from '../../core/text/say';
import { say } from '../say';
import type { Surroundings } from '../surroundings';
import type { Verdict, Verdicts } from '../verdicts';
import type { Tally, WorkspaceLinter } from '../workspace-linter';

/** Verdicts come in flocks: how long to wait for the rest, in milliseconds. */
const FLOCK = 500;

const BEGUN: Reading = { done: 0, files: 0, isStopped: false };

/** The proposals of the workspace as a portfolio, kept current once it was asked for. */
export class Proposals implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private run: Promise<Tally> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: Promise<Portfolio> | undefined;
  private files = new Map<string, JudgedFile>();
  private progress: Reading | null = null;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly verdicts: Verdicts,
    private readonly linter: WorkspaceLinter,
    private readonly surroundings: Surroundings,
  ) {
    this.subscription = verdicts.onDidChange(() => this.changeSoon());
  }

  /** How far the reading is, or was stopped; null when all was read. */
  get reading(): Reading | null {
    return this.progress;
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
    this.run ??= this.start(onProgress, token);
    return this.run;
  }

  /** The next reading reads them all again. */
  refresh(): void {
    this.run = undefined;
  }

  /** Where a proposal of the portfolio stands, or what is said in it of a criterion. */
  placeOf(
    { path, entry }: Pick<PortfolioProposal, 'path' | 'entry'>,
    criterion: string | null,
  ): Location | undefined {
    const found = this.files.get(keyOf(path, entry));
    return found && { uri: found.uri, selection: criterionIn(found.file, criterion) ?? startOf(found.file) };
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
    const note = (tally: Tally) => {
      this.setProgress({ done: tally.done, files: tally.files, isStopped: false });
      onProgress?.(tally);
    };
    this.setProgress(BEGUN);
    try {
      const tally = await this.linter.lint(note, token);
      isWhole = !token?.isCancellationRequested;
      return tally;
    } finally {
      // What was stopped or failed is to be done again.
      if (!isWhole) this.refresh();
      this.setProgress(isWhole ? null : { ...(this.progress ?? BEGUN), isStopped: true });
    }
  }

  private setProgress(progress: Reading | null): void {
    this.progress = progress;
    this.changeSoon();
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
    const files = this.verdicts.all().flatMap(({ uri, verdict }) => filesIn(uri, verdict));
    this.files = new Map(files.map((one) => [keyOf(one.file.path, one.file.entry ?? null), one]));
    const [folder] = workspace.workspaceFolders ?? [];
    // The configuration of the top folder, as on the command line.
    const { fatigue } = folder ? await this.surroundings.configOf(Uri.joinPath(folder.uri, 'portfolio')) : {};
    const judged = files.map(({ file }) => file);
    return portfolioOf(judged, { today: new Date().toISOString().slice(0, 10), fatigue, say: words });
  }
}

interface JudgedFile {
  readonly uri: Uri;
  readonly file: FileReport;
}

interface Location {
  readonly uri: Uri;
  readonly selection: Range;
}

/** Files that belong to no folder are no part of it; with several folders, paths say which one. */
function filesIn(uri: Uri, verdict: Verdict): JudgedFile[] {
  if (!workspace.getWorkspaceFolder(uri)) return [];
  const path = workspace.asRelativePath(uri);
  return verdict.map((file) => ({ uri, file: { ...file, path } }));
}

/** A document starts at its top; an entry of a register where the first thing is said of it. */
function startOf({ entry, findings, criteria }: FileReport): Range {
  const lines = [...findings, ...criteria.flatMap(evidenceOf)].map(({ line }) => line - 1);
  const line = entry === undefined || lines.length === 0 ? 0 : Math.min(...lines);
  return new Range(line, 0, line, 0);
}

/** The words that convinced, or those that are too few. */
function criterionIn({ criteria, findings }: FileReport, criterion: string | null): Range | null {
  const result = criteria.find(({ id }) => id === criterion);
  const finding = findings.find((one) => one.criterion === criterion);
  const place = (result && evidenceOf(result)[0]) ?? finding;
  if (!place) return null;
  return new Range(place.line - 1, place.column - 1, place.endLine - 1, place.endColumn - 1);
}

function evidenceOf({ facets }: FileReport['criteria'][number]) {
  return facets.flatMap(({ evidence }) => evidence);
}

function keyOf(path: string, entry: string | null): string {
  return `${path}\n${entry ?? ''}`;
}
