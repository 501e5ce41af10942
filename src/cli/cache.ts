import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileReport } from '../core/report/json';
import { CHECKLIST_VERSION, SCHEMA_VERSION, VERSION } from '../core/version';
import { CACHE_NAME } from './cache-name';
import { dayToday, type Job, type Verdict } from './judge';
import { Spool, linesIn, type Line } from './lines';
import { explain } from './read';

const MARK = 'pilotlint cache';
/** First line of every cache; what another version wrote says nothing about this one's verdicts. */
const HEADER = `${MARK} ${VERSION} ${CHECKLIST_VERSION} ${SCHEMA_VERSION}`;

/**
 * Verdicts of earlier runs, kept in one file: a line for each document, good for as long as its bytes and all else
 * that the verdict depends on stay the same. They stay on the disk, and only the one that is asked for is read.
 * Whatever is wrong with the file, the run goes on without it.
 */
export class Cache {
  /** What could not be read or written, in plain words. */
  readonly complaints: string[] = [];
  private readonly path: string;
  /** By path of the document: path, key, day and reports, with tabs between. */
  private readonly lines = new Map<string, Line>();
  private readonly keys = new WeakMap<Job, string>();
  private old: number | null = null;
  private fresh: Spool | null = null;
  private isDamaged = false;
  private isUsable = true;

  /** `location` is a file, or a folder to keep one in. */
  constructor(
    private readonly location: string,
    private readonly cwd: string,
  ) {
    const path = resolve(cwd, location);
    this.path = isFolder(path) || /[/\\]$/.test(location) ? join(path, CACHE_NAME) : path;
    this.open();
  }

  find(job: Job): readonly FileReport[] | null {
    const wanted = keyOf(job);
    this.keys.set(job, wanted);
    return this.read(() => {
      const [, key, day, reports = ''] = this.lines.get(job.path)?.read().split('\t') ?? [];
      const isGood = key === wanted && (day === '' || day === dayToday());
      return isGood ? (JSON.parse(reports) as FileReport[]) : null;
    });
  }

  add(job: Job, { reports, day, isLasting }: Verdict): void {
    if (!isLasting || !this.isUsable) return;
    const fields = [JSON.stringify(job.path), this.keys.get(job), day ?? '', JSON.stringify(reports)];
    this.attempt(() => {
      this.fresh ??= new Spool(this.newDraft());
      this.lines.set(job.path, this.fresh.add(fields.join('\t')));
    });
  }

  /** Puts a whole new file in the place of the old one: who reads at the same time sees one or the other. */
  save(): void {
    if (this.isUsable && (this.fresh || this.isDamaged)) this.attempt(() => this.replace(this.newDraft()));
    this.close();
  }

  private open(): void {
    try {
      const stats = fs.statSync(this.path, { throwIfNoEntry: false });
      if (stats?.isFile()) this.load((this.old = fs.openSync(this.path, 'r')));
      else if (stats) this.giveUp('is not a regular file, and left alone');
    } catch (error) {
      this.giveUp(`cannot be read: ${explain(error)}`);
    }
  }

  private load(file: number): void {
    let header: string | null = null;
    for (const line of linesIn(file)) {
      if (header === HEADER) this.take(line);
      else if (header === null) header = line.read(HEADER.length + 1);
      else break;
    }
    // Whoever named a file that holds something else does not mean to lose it.
    if (header && !header.startsWith(MARK)) this.giveUp('holds something else, and is left alone');
  }

  private take(line: Line): void {
    const path = this.read(() => JSON.parse(pathIn(line)) as unknown);
    if (typeof path === 'string') this.lines.set(path, line);
  }

  private read<T>(reading: () => T): T | null {
    try {
      return reading();
    } catch {
      const damage = 'is damaged; what it no longer tells is checked anew';
      if (!this.isDamaged) this.complain(damage);
      this.isDamaged = true;
      return null;
    }
  }

  private replace(draft: string): void {
    try {
      this.write(draft);
      // Some systems replace no file that is open.
      this.close();
      fs.renameSync(draft, this.path);
    } finally {
      fs.rmSync(draft, { force: true });
    }
  }

  /** Documents that are gone are forgotten. */
  private write(draft: string): void {
    const file = fs.openSync(draft, 'wx');
    try {
      fs.writeFileSync(file, `${HEADER}\n`);
      for (const path of [...this.lines.keys()].sort()) {
        if (fs.existsSync(resolve(this.cwd, path))) {
          fs.writeFileSync(file, `${this.lines.get(path)!.read()}\n`);
        }
      }
    } finally {
      fs.closeSync(file);
    }
  }

  private newDraft(): string {
    fs.mkdirSync(dirname(this.path), { recursive: true });
    return `${this.path}.${randomBytes(6).toString('hex')}.tmp`;
  }

  private close(): void {
    if (this.old !== null) fs.closeSync(this.old);
    this.fresh?.close();
    this.old = this.fresh = null;
  }

  private attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.giveUp(`cannot be written: ${explain(error)}`);
    }
  }

  private giveUp(why: string): void {
    this.complain(why);
    this.isUsable = false;
  }

  private complain(why: string): void {
    this.complaints.push(`the cache "${this.location}" ${why}.`);
  }
}

/** Bytes that hold the path of nearly every document, and of every one. */
const START = 512;
const LONGEST_START = 64 * 1024;

/** The path a line tells of, as JSON; '' where it tells none. */
function pathIn(line: Line): string {
  const start = line.read(START);
  const text = start.includes('\t') ? start : line.read(LONGEST_START);
  return text.slice(0, Math.max(0, text.indexOf('\t')));
}

/** Changes with everything a verdict depends on, save the version, which the header tells, and the day. */
function keyOf({ bytes, path, config, assumeProposal, sidecar }: Job): string {
  const rest = JSON.stringify({ path, config, assumeProposal, sidecar });
  return createHash('sha256').update(rest).update('\0').update(bytes).digest('base64');
}

function isFolder(path: string): boolean {
  try {
    return fs.statSync(path).isDirectory();
  } catch {
    return false;
  }
}
