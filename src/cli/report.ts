import { join } from 'node:path';
import type { Grouping, Judged } from '../core';
import { formatOf, type Format } from '../core/report/formats';
import { toReport, type FileReport } from '../core/report/json';
import { checkFiles, type Checked } from './check';
import { Configs } from './config';
import { findDocuments } from './find';
import { EXIT, fail, type Io } from './io';
import { dayToday } from './judge';
import { write } from './write';

export interface ReportOptions {
  /** The ending of the output decides when it is left out, and Markdown when there is none. */
  readonly format?: Format;
  readonly output?: string;
  readonly assumeProposal?: true;
  readonly portfolio?: true;
  readonly groupBy?: Grouping;
  /** The day dates are counted from, as `YYYY-MM-DD`. */
  readonly today?: string;
}

/** Writes reviews or a portfolio and returns the exit code. What is found wrong in proposals fails nothing. */
export async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  if (paths.length === 0) return fail(['nothing to report on: name files, folders or globs.'], io);
  const configs = new Configs(io.cwd);
  const { documents, complaints } = findDocuments(paths, io.cwd);
  const checked = checkFiles(documents, options, io, configs);
  const text = await (options.portfolio
    ? portfolio(checked, options, io, configs)
    : reviews(checked, options));
  const unwritten = documents.length === 0 ? null : write(text, options.output, io);
  const wrong = [...configs.complaints, ...complaints, ...(unwritten === null ? [] : [unwritten])];
  return wrong.length === 0 ? EXIT.clean : fail(wrong, io);
}

async function reviews(checked: Checked, options: ReportOptions): Promise<string> {
  const files: FileReport[] = [];
  for await (const some of checked) files.push(...some);
  const { CRITERIA, exportReview } = await import('./engine');
  return exportReview(toReport(files), CRITERIA, formatIn(options));
}

/** A portfolio is judged by the configuration of the folder the command runs in. */
async function portfolio(
  checked: Checked,
  options: ReportOptions,
  { cwd }: Io,
  configs: Configs,
): Promise<string> {
  const { CRITERIA, exportPortfolio, portfolioOf, toJudged } = await import('./engine');
  const judged: Judged[] = [];
  for await (const some of checked) judged.push(...some.filter(isProposal).map(toJudged));
  const { fatigue } = await configs.of(join(cwd, 'portfolio'));
  const whole = portfolioOf(judged, { today: options.today ?? dayToday(), fatigue });
  return exportPortfolio(whole, CRITERIA, formatIn(options), options.groupBy);
}

function isProposal({ detection }: FileReport): boolean {
  return detection.isProposal;
}

function formatIn({ format, output = '' }: ReportOptions): Format {
  return format ?? formatOf(output) ?? 'markdown';
}
