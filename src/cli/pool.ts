import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failed, type Job, type Verdict } from './judge';

/** What one document may take before it is given up, so that the others are still reported. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Far above what the longest proposal takes on a slow machine. */
const LIMITS: Limits = { seconds: 60, megabytes: 2048 };

/** The worker's script, beside this one: bundled or not, it has the same ending. */
const SCRIPT = join(import.meta.dirname, `worker${extname(import.meta.filename)}`);

interface Task {
  readonly job: Job;
  readonly done: (verdict: Verdict) => void;
}

/** Judges documents in several threads. */
export class Pool {
  private readonly idle: Seat[] = [];
  private readonly seats: Seat[] = [];
  private readonly queue: Task[] = [];

  constructor(
    readonly size: number,
    private readonly limits: Limits = LIMITS,
    private readonly script: string = SCRIPT,
  ) {}

  /** Never rejects: what comes to no end, crashes or takes all memory is a problem of that document. */
  judge(job: Job): Promise<Verdict> {
    return new Promise((done) => {
      this.queue.push({ job, done });
      this.proceed();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.seats.map((seat) => seat.clear()));
  }

  private proceed(): void {
    if (this.queue.length === 0) return;
    const seat = this.idle.pop() ?? this.newSeat();
    if (!seat) return;
    const { job, done } = this.queue.shift()!;
    seat.judge(job).then((verdict) => {
      this.idle.push(seat);
      done(verdict);
      this.proceed();
    });
  }

  private newSeat(): Seat | undefined {
    if (this.seats.length === this.size) return undefined;
    const seat = new Seat(this.script, this.limits);
    this.seats.push(seat);
    return seat;
  }
}

/** A place for one worker; when that is gone, the next job gets a new one. */
class Seat {
  private worker: Worker | null = null;

  constructor(
    private readonly script: string,
    private readonly limits: Limits,
  ) {}

  async judge(job: Job): Promise<Verdict> {
    const worker = (this.worker ??= this.hire());
    const verdict = await this.answerOf(worker, job);
    if (typeof verdict !== 'string') return verdict;
    await this.clear();
    return failed(job.path, ...REASONS[verdict](this.limits));
  }

  async clear(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private hire(): Worker {
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
    // An idle worker keeps nobody waiting; who waits for an answer listens.
    worker.on('error', () => {});
    return worker;
  }

  private answerOf(worker: Worker, job: Job): Promise<Verdict | Reason> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle('time'), this.limits.seconds * 1000);
      const fail = (error: NodeJS.ErrnoException) =>
        settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash');
      const gone = () => settle('crash');
      const settle = (answer: Verdict | Reason) => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', fail).off('exit', gone);
        resolve(answer);
      };
      worker.on('message', settle).on('error', fail).on('exit', gone);
      worker.postMessage(job);
    });
  }
}

type Reason = keyof typeof REASONS;

/** Code and message of the problem that stands for the verdict. */
const REASONS = {
  time: ({ seconds }: Limits): [string, string] => [
    'timed-out',
    `Checking this file took longer than ${seconds} seconds and was given up.`,
  ],
  memory: ({ megabytes }: Limits): [string, string] => [
    'out-of-memory',
    `Checking this file took more than ${megabytes} MB of memory and was given up.`,
  ],
  crash: (): [string, string] => [
    'failed',
    'Checking this file ended in a crash. That is a mistake in pilotlint.',
  ],
};
