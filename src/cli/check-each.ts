import { availableParallelism } from 'node:os';
import type { FileReport } from '../core/report/json';
import { OUTSIDE, leadsOut } from './boundary';
import type { Cache } from './cache';
import type { Configs } from './config';
import { lookAt, reportPath } from './find';
import { judge, passedOver, unread, type Job, type Verdict } from './judge';
import { Pool } from './pool';
import { readBytes, readSidecar } from './read';

export interface Setting {
  readonly cwd: string;
  readonly configs: Configs;
  readonly assumeProposal: boolean;
  readonly cache: Cache | null;
  /** Threads at most. */
  readonly threads?: number;
}

/**
 * Checks documents, given by absolute paths; their reports come in the same order, each as soon as those before it
 * are there. Holds the bytes of a few documents at a time, however many there are.
 */
export async function* checkEach(
  paths: readonly string[],
  setting: Setting,
): AsyncGenerator<readonly FileReport[]> {
  const judges = new Judges(setting.threads ?? availableParallelism(), paths);
  const backlog = new Backlog();
  try {
    for (const path of paths) {
      while (backlog.isFull || backlog.isNextDone) yield await backlog.shift();
      backlog.push(await begin(path, setting, judges));
    }
    while (!backlog.isEmpty) yield await backlog.shift();
  } finally {
    await judges.close();
  }
}

/** The verdict on one document, within the limits that all have. */
export async function checkOne(job: Job): Promise<Verdict> {
  const judges = new Judges(1, []);
  try {
    return await judges.judge(job);
  } finally {
    await judges.close();
  }
}

interface Begun {
  readonly reports: Promise<readonly FileReport[]>;
  /** Bytes held for it. */
  readonly size: number;
}

/** Documents that were begun and not yet reported, in their order. */
class Backlog {
  /** How far workers may be ahead of the document whose turn it is. */
  private static readonly MOST = 64;
  private static readonly MOST_BYTES = 32 * 1024 * 1024;
  private readonly begun: Begun[] = [];
  private readonly done = new WeakSet<Begun>();
  private bytes = 0;

  get isEmpty(): boolean {
    return this.begun.length === 0;
  }

  get isFull(): boolean {
    return this.begun.length >= Backlog.MOST || this.bytes > Backlog.MOST_BYTES;
  }

  /** Whether the document whose turn it is keeps nobody waiting. */
  get isNextDone(): boolean {
    return this.begun[0] !== undefined && this.done.has(this.begun[0]);
  }

  push(one: Begun): void {
    this.begun.push(one);
    this.bytes += one.size;
    void one.reports.then(() => this.done.add(one));
  }

  shift(): Begun['reports'] {
    const { reports, size } = this.begun.shift()!;
    this.bytes -= size;
    return reports;
  }
}

async function begin(path: string, setting: Setting, judges: Judges): Promise<Begun> {
  const { cwd, configs, assumeProposal, cache } = setting;
  const config = await configs.of(path);
  const name = reportPath(path, cwd);
  const { bytes, problems } = leadsOut(path, cwd) ? NOT_OURS : readBytes(path);
  if (problems.length > 0) return { reports: Promise.resolve(unread(name, problems)), size: 0 };
  const beside = readSidecar(path, cwd);
  const sidecar = beside && { path: reportPath(beside.path, cwd), text: beside.text };
  const job: Job = { path: name, bytes, config, assumeProposal, sidecar };
  const known = cache?.find(job);
  if (known) return { reports: Promise.resolve(known), size: 0 };
  const reports = judges.judge(job).then((verdict) => {
    cache?.add(job, verdict);
    return verdict.reports;
  });
  return { reports, size: bytes.length };
}

const NOT_OURS = { bytes: new Uint8Array(), problems: OUTSIDE.problems };

/** Bytes of a document that takes seconds at most, however hostile. */
const SMALL = 128 * 1024;
/** Bytes that several threads judge hardly sooner than one: each warms up by itself, and has a heap of its own. */
const LITTLE = 5 * 1024 * 1024;

/** Judges what is little in this thread, and all that is more in others: one engine less warms up and is kept. */
class Judges {
  private readonly pool: Pool;
  private readonly isLittle: boolean;

  /** `paths` are the documents to expect. */
  constructor(threads: number, paths: readonly string[]) {
    this.pool = new Pool(threads);
    this.isLittle = smallBytesOf(paths, LITTLE) <= LITTLE;
  }

  judge(job: Job): Promise<Verdict> {
    if (job.bytes.length > SMALL) return this.pool.judge(job);
    const verdict = passedOver(job);
    if (verdict) return Promise.resolve(verdict);
    return this.isLittle ? judge(job) : this.pool.judge(job);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Bytes of the small ones among some files, counted until they are more than enough. */
function smallBytesOf(paths: readonly string[], enough: number): number {
  let sum = 0;
  for (const path of paths) {
    if (sum > enough) break;
    const there = lookAt(path);
    sum += there instanceof Error || there.size > SMALL ? 0 : there.size;
  }
  return sum;
}
