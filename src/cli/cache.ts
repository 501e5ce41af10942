import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileReport } from '../core/report/json';
import { CHECKLIST_VERSION, SCHEMA_VERSION, VERSION } from '../core/version';
import { CACHE_NAME } from './cache-name';
import { dayToday, type Job, type Verdict } from './judge';
import { explain } from './read';

const MARK = 'pilotlint cache';
/** First line of every cache; what another version wrote says nothing about this one's verdicts. */
const HEADER = `${MARK} ${VERSION} ${CHECKLIST_VERSION} ${SCHEMA_VERSION}`;

/**
 * Verdicts of earlier runs, kept in one file: a line for each document, good for as long as its bytes and all else
 * that the verdict depends on stay the same. Whatever is wrong with the file, the run goes on without it.
 */
export class Cache {
  /** What could not be read or written, in plain words. */
  readonly complaints: string[] = [];
  private readonly file: string;
  /** By path of the document: path, key, day and reports, with tabs between. */
  private readonly lines = new Map<string, string>();
  private readonly keys = new WeakMap<Job, string>();
  private isChanged = false;
  private isUsable = true;

  /** `location` is a file, or a folder to keep one in. */
  constructor(
    private readonly location: string,
    private readonly cwd: string,
  ) {
    const path = resolve(cwd, location);
    this.file = isFolder(path) || /[/\\]$/.test(location) ? join(path, CACHE_NAME) : path;
    this.load();
  }

  find(job: Job): readonly FileReport[] | null {
    const wanted = keyOf(job);
    this.keys.set(job, wanted);
    const [, key, day, reports] = this.lines.get(job.path)?.split('\t') ?? [];
    if (key !== wanted || (day !== '' && day !== dayToday())) return null;
    return this.parse(reports) as FileReport[] | null;
  }

  add(job: Job, { reports, day, isLasting }: Verdict): void {
    if (!isLasting) return;
    const fields = [JSON.stringify(job.path), this.keys.get(job), day ?? '', JSON.stringify(reports)];
    this.lines.set(job.path, fields.join('\t'));
    this.isChanged = true;
  }

  /** Puts a whole new file in the place of the old one: who reads at the same time sees one or the other. */
  save(): void {
    if (!this.isChanged || !this.isUsable) return;
    const draft = `${this.file}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      mkdirSync(dirname(this.file), { recursive: true });
      writeFileSync(draft, this.content(), { flag: 'wx' });
      renameSync(draft, this.file);
    } catch (error) {
      this.complain(`cannot be written: ${explain(error)}`);
      rmSync(draft, { force: true });
    }
  }

  private load(): void {
    try {
      const stats = statSync(this.file, { throwIfNoEntry: false });
      if (stats?.isFile()) this.read(readFileSync(this.file, 'utf8'));
      else if (stats) this.giveUp('is not a regular file, and left alone');
    } catch (error) {
      this.giveUp(`cannot be read: ${explain(error)}`);
    }
  }

  private read(text: string): void {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    // Whoever named a file that holds something else does not mean to lose it.
    if (header !== '' && !header.startsWith(MARK)) this.giveUp('holds something else, and is left alone');
    else if (header === HEADER) lines.forEach((line) => this.take(line));
  }

  private take(line: string): void {
    const path = this.parse(line.slice(0, Math.max(0, line.indexOf('\t'))));
    if (typeof path === 'string') this.lines.set(path, line);
  }

  private parse(json = ''): unknown {
    try {
      return JSON.parse(json);
    } catch {
      const damage = 'is damaged; what it no longer tells is checked anew';
      if (this.complaints.length === 0) this.complain(damage);
      this.isChanged = true;
      return null;
    }
  }

  /** Documents that are gone are forgotten. */
  private content(): string {
    const paths = [...this.lines.keys()].filter((path) => existsSync(resolve(this.cwd, path)));
    return [HEADER, ...paths.sort().map((path) => this.lines.get(path)), ''].join('\n');
  }

  private giveUp(why: string): void {
    this.complain(why);
    this.isUsable = false;
  }

  private complain(why: string): void {
    this.complaints.push(`the cache "${this.location}" ${why}.`);
  }
}

/** Changes with everything a verdict depends on, save the version, which the header tells, and the day. */
function keyOf({ bytes, path, config, assumeProposal, sidecar }: Job): string {
  const rest = JSON.stringify({ path, config, assumeProposal, sidecar });
  return createHash('sha256').update(rest).update('\0').update(bytes).digest('base64');
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
