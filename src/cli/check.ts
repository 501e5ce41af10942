import { resolve } from 'node:path';
import { assess, languageOf, type Config } from '../core';
import { stringifyReport, toFileReports, toReport, toUnreadReport } from '../core/report/json';
import type { FileReport, Report } from '../core/report/json';
import type { Problem } from '../core/model/proposal';
import { renderPretty } from '../core/report/pretty';
import type { Decoded } from '../core/text/decode';
import { hasColor } from './color';
import { Configs } from './config';
import { ENDINGS, findDocuments, reportPath } from './find';
import { EXIT, fail, type Io } from './io';
import { explain, readDocument, readSidecar, readStream, type Sidecar } from './read';
import { write } from './write';

export interface CheckOptions {
  readonly stdin?: true;
  readonly stdinFilename: string;
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly assumeProposal?: true;
  readonly quiet?: true;
  readonly maxWarnings?: number;
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
    : checkFiles(documents, options, io, configs);
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

async function checkStdin(
  options: CheckOptions,
  { stdin, cwd }: Io,
  configs: Configs,
): Promise<FileReport[]> {
  const path = resolve(cwd, options.stdinFilename);
  return checkText(reportPath(path, cwd), await readStream(stdin), options, configs.of(path));
}

/** The verdicts on documents at absolute paths. */
export function checkFiles(
  documents: readonly string[],
  options: Pick<CheckOptions, 'assumeProposal'>,
  { cwd }: Io,
  configs: Configs,
): FileReport[] {
  return documents.flatMap((path) => {
    const sidecar = readSidecar(path);
    const beside = sidecar ? { path: reportPath(sidecar.path, cwd), text: sidecar.text } : undefined;
    return checkText(reportPath(path, cwd), readDocument(path), options, configs.of(path), beside);
  });
}

function checkText(
  path: string,
  { text, problems }: Decoded,
  options: Pick<CheckOptions, 'assumeProposal'>,
  config: Config,
  sidecar?: Sidecar,
): FileReport[] {
  const unread = (why: readonly Problem[]) => [toUnreadReport(path, languageOf(path) ?? 'markdown', why)];
  if (problems.length > 0) return unread(problems);
  try {
    const assumeProposal = options.assumeProposal ?? false;
    const beside = sidecar ? { sidecar } : {};
    return toFileReports(path, text, assess(text, { ...config, path, assumeProposal, ...beside }), sidecar);
  } catch (error) {
    // The engine does not throw, but how much stack a host leaves it is not in its hands.
    const message = `Checking this file failed: ${explain(error)}. That is a mistake in pilotlint.`;
    return unread([{ code: 'failed', message, severity: 'error', range: null }]);
  }
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
