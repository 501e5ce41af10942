import type { Io } from './io';

/** Milliseconds between two updates: often enough to see that something happens. */
const EVERY = 100;
const WIDTH = 24;

/** How far a check has come, on a terminal that a person looks at; gone when it is over. */
export class Progress {
  private done = 0;
  private last: number;
  private isShown = false;

  constructor(
    private readonly total: number,
    private readonly isQuiet: boolean,
    private readonly io: Pick<Io, 'env' | 'stderr'>,
    private readonly now = Date.now,
  ) {
    this.last = now();
  }

  step(): void {
    this.done++;
    const now = this.now();
    if (now - this.last < EVERY || !this.isWanted()) return;
    this.last = now;
    this.isShown = true;
    this.io.stderr.write(`${CLEAR}${bar(this.done / this.total)} ${this.done} of ${this.total} files`);
  }

  /** Until the next step. */
  hide(): void {
    if (this.isShown) this.io.stderr.write(CLEAR);
    this.isShown = false;
  }

  private isWanted(): boolean {
    const { env, stderr } = this.io;
    return stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI && !this.isQuiet;
  }
}

/** Back to the start of the line, and empties it. */
const CLEAR = '\r\x1b[2K';

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}
