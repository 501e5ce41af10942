import { resolve } from 'node:path';
import { languageOf } from '../core';
import type { FileReport, Summary } from '../core/report/json';
import { PrettyRendering } from '../core/report/pretty';
import { JsonRendering, type Rendering } from '../core/report/rendering';
import type { Cache } from './cache';
import { CACHE_NAME } from './cache-name';
import { checkEach, checkOne } from './check-each';
import { hasColor } from './color';
import { Configs } from './config';
import { ENDINGS, findDocuments, reportPath } from './find';
import { EXIT, fail, tell, type Io } from './io';
import { unread } from './judge';
import { Progress } from './progress';
import { readStream } from './read';
import { Target } from './write';

export interface CheckOptions {
  readonly stdin?: true;
  readonly stdinFilename: string;
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly assumeProposal?: true;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly verbose?: true;
  /** Undefined leaves it to the terminal. */
  readonly color?: boolean;
}

/** Checks files or standard input, writes the report as it comes and returns the exit code. */
export async function check(asked: readonly string[], given: CheckOptions, io: Io): Promise<number> {
  const paths = asked.filter((path) => path !== STDIN);
  const options: CheckOptions = paths.length < asked.length ? { ...given, stdin: true } : given;
  const misuse = misuseOf(paths, options);
  if (misuse !== null) return fail([misuse], io);
  const configs = new Configs(io.cwd);
  const { documents, complaints } = options.stdin
    ? { documents: [], complaints: [] }
    : findDocuments(paths, io.cwd);
  const checked = options.stdin
    ? checkStdin(options, io, configs)
    : checkFiles(documents, options, io, configs);
  const code = await publish(checked, options, io);
  // What could be found is checked all the same.
  const wrong = [...configs.complaints, ...complaints];
  return wrong.length === 0 ? code : fail(wrong, io);
}

/** As other tools name standard input; a file of that name is `./-`. */
const STDIN = '-';

function misuseOf(paths: readonly string[], { stdin, stdinFilename }: CheckOptions): string | null {
  if (stdin && paths.length > 0) return 'give either --stdin (or -) or paths, not both.';
  if (stdin && !languageOf(stdinFilename)) {
    return `--stdin-filename: "${stdinFilename}" does not end in ${ENDINGS}.`;
  }
  return stdin || paths.length > 0 ? null : 'nothing to check: name files, folders or globs, or use --stdin.';
}

/** Reports of one file or more, in the order of their paths. */
export type Checked = AsyncIterable<readonly FileReport[]>;

async function* checkStdin(options: CheckOptions, { stdin, cwd }: Io, configs: Configs): Checked {
  const path = resolve(cwd, options.stdinFilename);
  const name = reportPath(path, cwd);
  const { bytes, problems } = await readStream(stdin);
  if (problems.length > 0) return yield unread(name, problems);
  const assumeProposal = options.assumeProposal ?? false;
  const job = { path: name, bytes, config: await configs.of(path), assumeProposal, sidecar: null };
  yield (await checkOne(job)).reports;
}

/** The verdicts on documents at absolute paths. */
export async function* checkFiles(
  documents: readonly string[],
  options: Pick<CheckOptions, 'assumeProposal' | 'quiet' | 'cache' | 'cacheLocation'>,
  io: Io,
  configs: Configs,
): Checked {
  const cache = options.cache ? await openCache(options.cacheLocation, io) : null;
  const progress = new Progress(documents.length, options.quiet ?? false, io);
  const setting = { cwd: io.cwd, configs, assumeProposal: options.assumeProposal ?? false, cache };
  for await (const reports of checkEach(documents, setting)) {
    // A terminal shows both: what is written has lines of its own.
    progress.hide();
    yield reports;
    progress.step();
  }
  progress.hide();
  cache?.save();
  // Without a cache, a verdict is as good; it only takes longer.
  tell(cache?.complaints ?? [], io);
}

async function openCache(location = CACHE_NAME, { cwd }: Io): Promise<Cache> {
  const { Cache } = await import('./cache');
  return new Cache(location, cwd);
}

/** Writes the report where it was asked for, if there is anything to report; the exit code it amounts to. */
async function publish(checked: Checked, options: CheckOptions, io: Io): Promise<number> {
  const rendering = options.format === 'json' ? new JsonRendering() : pretty(options, io);
  const target = new Target(options.output, io);
  for await (const files of checked) {
    for (const file of files) target.write(rendering.add(file));
  }
  const { summary } = rendering;
  if (summary.files > 0) target.write(rendering.end());
  const complaint = target.close();
  return complaint === null ? exitCodeOf(summary, options) : fail([complaint], io);
}

function exitCodeOf({ errors, warnings }: Summary, { maxWarnings = Infinity }: CheckOptions): number {
  return errors > 0 || warnings > maxWarnings ? EXIT.findings : EXIT.clean;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 110;
const NARROWEST = 50;

function pretty(options: CheckOptions, io: Io): Rendering {
  const { verbose = false, quiet = false } = options;
  const width = Math.max(NARROWEST, Math.min(io.stdout.columns ?? WIDEST, WIDEST));
  const color = hasColor(options.output === undefined ? options : { color: options.color ?? false }, io);
  return new PrettyRendering({ color, width, verbose, quiet });
}
