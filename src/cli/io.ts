import { printable } from '../core/text/printable';

/** What the command line touches besides files; tests bring their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Says what went wrong; the exit code for it. */
export function fail(complaints: readonly string[], io: Io): number {
  tell(complaints, io);
  return EXIT.failure;
}

/** Says what went wrong without being a failure, such as a cache that cannot be written. */
export function tell(complaints: readonly string[], { stderr }: Io): void {
  for (const complaint of complaints) stderr.write(`pilotlint: ${printable(complaint)}\n`);
}

/** What the exit code of the process says. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** The command could not do what it was asked to: usage, nothing matched, or a crash. */
  failure: 2,
} as const;
