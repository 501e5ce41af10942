import { resolve } from 'node:path';
import { hasColor } from './color';
import { Configs } from './config';
import { reportPath } from './find';
import { EXIT, fail, type Io } from './io';
import { readDocument } from './read';

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
  const { CRITERIA, assess, renderExplanation } = await import('./engine');
  const ids = CRITERIA.map(({ id }) => id);
  if (criterion !== undefined && !ids.includes(criterion)) {
    return fail([`there is no criterion "${criterion}". There are: ${ids.join(', ')}.`], io);
  }
  const { text, problems } = readDocument(resolve(io.cwd, file));
  if (problems[0]) return fail([`${file}: ${problems[0].message}`], io);
  const path = reportPath(resolve(io.cwd, file), io.cwd);
  const config = await new Configs(io.cwd).of(resolve(io.cwd, file));
  const assessment = assess(text, { ...config, path, assumeProposal: true });
  io.stdout.write(renderExplanation(path, text, assessment, { color: hasColor(options, io), criterion }));
  return EXIT.clean;
}
