import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execute } from '../../src/cli/execute';
import type { Io, Output } from '../../src/cli/io';
import type { Report } from '../../src/core/report/json';

/** A proposal that says nothing but its title. */
export const EMPTY_PROPOSAL = '---\ntype: ai-pilot\n---\n\n# Claims triage assistant\n';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Terminal {
  readonly stdin?: Uint8Array | string;
  readonly env?: Io['env'];
  readonly isTTY?: boolean;
}

/** Runs the command line in a folder. */
export async function run(cwd: string, argv: readonly string[], terminal: Terminal = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const into = (lines: string[]): Output => ({
    write: (text) => lines.push(text),
    isTTY: terminal.isTTY ?? false,
  });
  const io = {
    cwd,
    env: terminal.env ?? {},
    stdin: streamOf(terminal.stdin ?? ''),
    stdout: into(out),
    stderr: into(err),
  };
  const code = await execute(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}

/** The JSON report of a check. */
export async function reportOn(cwd: string, ...argv: readonly string[]): Promise<Report> {
  const { out } = await run(cwd, ['check', '--format', 'json', ...argv]);
  return JSON.parse(out) as Report;
}

/** The paths a check looked at. */
export async function pathsOf(cwd: string, ...argv: readonly string[]): Promise<string[]> {
  return (await reportOn(cwd, ...argv)).files.map(({ path }) => path);
}

/** A folder that holds some files and goes when the tests are over. */
export function folderWith(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pilotlint-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const folders: string[] = [];

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function* streamOf(content: Uint8Array | string) {
  yield content;
}
