import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from './io';
import { explain } from './read';

/** Writes a report to a file, or to standard output when none is named. Returns what went wrong, or null. */
export function write(text: string, output: string | undefined, { cwd, stdout }: Io): string | null {
  if (output === undefined) {
    stdout.write(text);
    return null;
  }
  try {
    writeFileSync(resolve(cwd, output), text);
    return null;
  } catch (error) {
    return `cannot write "${output}": ${explain(error)}.`;
  }
}
