import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from './io';
import { explain } from './read';

/** Writes a report to a file, or to standard output when none is named. Returns what went wrong, or null. */
export function write(text: string, output: string | undefined, io: Io): string | null {
  const target = new Target(output, io);
  target.write(text);
  return target.close();
}

/** Where a report goes part by part: a file, or standard output when none is named. */
export class Target {
  private file: number | null = null;
  private complaint: string | null = null;

  constructor(
    private readonly output: string | undefined,
    private readonly io: Pick<Io, 'cwd' | 'stdout'>,
  ) {}

  write(text: string): void {
    if (this.output === undefined) this.io.stdout.write(text);
    else if (this.complaint === null) this.attempt(() => this.writeToFile(this.output!, text));
  }

  /** What went wrong, or null. */
  close(): string | null {
    const { file } = this;
    if (file !== null) this.attempt(() => closeSync(file));
    return this.complaint;
  }

  private writeToFile(output: string, text: string): void {
    this.file ??= openSync(resolve(this.io.cwd, output), 'w');
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done);
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.complaint ??= `cannot write "${this.output}": ${explain(error)}.`;
    }
  }
}
