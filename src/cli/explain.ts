import { resolve } from 'node:path';
import { checkOne } from './check-each';
import { hasColor } from './color';
import { Configs } from './config';
import { reportPath } from './find';
import { EXIT, fail, type Io } from './io';
import type { Explaining } from './judge';
import { readBytes } from './read';

export interface ExplainCommand {
  /** Undefined leaves it to the terminal. */
  readonly color?: boolean;
}

/** Prints which words convinced which rule, whatever detection says of the file. */
export async function explain(
  file: string,
  criterion: string | undefined,
  options: ExplainCommand,
  io: Io,
): Promise<number> {
  const unknown = criterion === undefined ? null : await misnamed(criterion);
  if (unknown !== null) return fail([unknown], io);
  const { explanation, problem } = await explained(file, { color: hasColor(options, io), criterion }, io);
  if (explanation === undefined) return fail([`${file}: ${problem}`], io);
  io.stdout.write(explanation);
  return EXIT.clean;
}

/** Within the limits that `check` has: what is too large, takes too long or is no text has a problem. */
async function explained(
  file: string,
  how: Explaining,
  { cwd }: Io,
): Promise<{ explanation?: string | undefined; problem?: string | undefined }> {
  const place = resolve(cwd, file);
  const { bytes, problems } = readBytes(place);
  if (problems[0]) return { problem: problems[0].message };
  const config = await new Configs(cwd).of(place);
  const path = reportPath(place, cwd);
  const job = { path, bytes, config, assumeProposal: true, sidecar: null, explain: how };
  const { reports, explanation } = await checkOne(job);
  return { explanation, problem: reports[0]?.problems[0]?.message };
}

async function misnamed(criterion: string): Promise<string | null> {
  const { CRITERIA } = await import('./engine');
  const ids = CRITERIA.map(({ id }) => id);
  return ids.includes(criterion)
    ? null
    : `there is no criterion "${criterion}". There are: ${ids.join(', ')}.`;
}
