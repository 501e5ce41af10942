import { resolve } from 'node:path';
import { languageOf } from '../core';
import { stringifyReport, toReport, type FileReport, type Report } from '../core/report/json';
import { renderPretty } from '../core/report/pretty';
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
import { write } from './write';

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

/** Checks files or standard input, writes the report and returns the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const misuse = misuseOf(paths, options);
  if (misuse !== null) return fail([misuse], io);
  const configs = new Configs(io.cwd);
  const { documents, complaints } = options.stdin
    ? { documents: [], complaints: [] }
    : findDocuments(paths, io.cwd);
  const files = options.stdin
    ? await checkStdin(options, io, configs)
    : await checkFiles(documents, options, io, configs);
  // What could be found is checked all the same.
  const code = files.length === 0 ? EXIT.clean : publish(files, options, io);
  const wrong = [...configs.complaints, ...complaints];
  return wrong.length === 0 ? code : fail(wrong, io);
}

function misuseOf(paths: readonly string[], { stdin, stdinFilename }: CheckOptions): string | null {
  if (stdin && paths.length > 0) return 'give either --stdin or paths, not both.';
  if (stdin && !languageOf(stdinFilename)) {
    return `--stdin-filename: "${stdinFilename}" does not end in ${ENDINGS}.`;
  }
  return stdin || paths.length > 0 ? null : 'nothing to check: name files, folders or globs, or use --stdin.';
}

async function checkStdin(options: CheckOptions, { stdin, cwd }: Io, configs: Configs) {
  const path = resolve(cwd, options.stdinFilename);
  const name = reportPath(path, cwd);
  const { bytes, problems } = await readStream(stdin);
  if (problems.length > 0) return unread(name, problems);
  const assumeProposal = options.assumeProposal ?? false;
  const job = { path: name, bytes, config: await configs.of(path), assumeProposal, sidecar: null };
  return (await checkOne(job)).reports;
}

/** The verdicts on documents at absolute paths. */
export async function checkFiles(
  documents: readonly string[],
  options: Pick<CheckOptions, 'assumeProposal' | 'quiet' | 'cache' | 'cacheLocation'>,
  io: Io,
  configs: Configs,
): Promise<FileReport[]> {
  const cache = options.cache ? await openCache(options.cacheLocation, io) : null;
  const progress = new Progress(documents.length, options.quiet ?? false, io);
  const setting = { cwd: io.cwd, configs, assumeProposal: options.assumeProposal ?? false, cache };
  const files: FileReport[] = [];
  for await (const reports of checkEach(documents, setting)) {
    files.push(...reports);
    progress.step();
  }
  progress.end();
  cache?.save();
  // Without a cache, a verdict is as good; it only takes longer.
  tell(cache?.complaints ?? [], io);
  return files;
}

async function openCache(location = CACHE_NAME, { cwd }: Io): Promise<Cache> {
  const { Cache } = await import('./cache');
  return new Cache(location, cwd);
}

/** Writes the report where it was asked for; the exit code it amounts to. */
function publish(files: readonly FileReport[], options: CheckOptions, io: Io): number {
  const report = toReport(files);
  const text = options.format === 'json' ? stringifyReport(report) : pretty(report, options, io);
  const complaint = write(text, options.output, io);
  return complaint === null ? exitCodeOf(report, options) : fail([complaint], io);
}

function exitCodeOf({ summary }: Report, { maxWarnings = Infinity }: CheckOptions): number {
  return summary.errors > 0 || summary.warnings > maxWarnings ? EXIT.findings : EXIT.clean;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 110;
const NARROWEST = 50;

function pretty(report: Report, options: CheckOptions, io: Io): string {
  const { verbose = false, quiet = false } = options;
  const width = Math.max(NARROWEST, Math.min(io.stdout.columns ?? WIDEST, WIDEST));
  const color = hasColor(options.output === undefined ? options : { color: options.color ?? false }, io);
  return renderPretty(report, { color, width, verbose, quiet });
}
