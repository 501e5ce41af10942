/**
 * Scores the built command line against labels: `npm run eval -- DOCUMENTS LABELS`.
 * DOCUMENTS is a folder; LABELS a file with one JSON object a line, or a folder of cases with an
 * `expected.yaml` each. Without arguments it scores the project's own cases.
 */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Report } from '../core/report/json';
import { ROOT } from './derived';
import { LabelsError, readLabels } from './labels';
import { f1, precision, recall, scoreReports, type Agreement, type Score, type Tally } from './score';

const CASES = join(ROOT, 'test/proposals');
/** Width of the first column. */
const NAME = 28;
const CORE: ReadonlySet<string> = new Set([
  'outcome-defined',
  'data-source-named',
  'api-integration-planned',
  'governance-owner-assigned',
]);

/** Paths are those of whoever runs it, wherever npm runs the script. */
const [documents = CASES, labels = documents] = process.argv
  .slice(2)
  .map((path) => resolve(process.env['INIT_CWD'] ?? '.', path));

function check(...options: readonly string[]): Report {
  const cli = join(ROOT, 'dist/cli.cjs');
  const argv = [cli, 'check', documents, '--format', 'json', ...options];
  try {
    return JSON.parse(
      execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 29 }),
    ) as Report;
  } catch (error) {
    // Findings end with 1, and the report is there all the same.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw new LabelsError(`${documents}: no document could be read.`);
    return JSON.parse(stdout) as Report;
  }
}

function table({ facets, detection, states }: Score): string {
  const core = states.filter(({ name }) => CORE.has(name));
  const others = states.filter(({ name }) => !CORE.has(name));
  const told = facets.filter(({ found, wrong, missed }) => found + wrong + missed > 0);
  const macro = told.reduce((sum, one) => sum + f1(one), 0) / told.length;
  return [
    `${'facet'.padEnd(NAME)}  there      P      R     F1`,
    ...[...facets, detection].map(tallyLine),
    `${'facet macro-F1'.padEnd(NAME)}${' '.repeat(23)}${percent(macro)}`,
    '',
    `${'criterion'.padEnd(NAME)}  count  exact    gap`,
    ...states.map(agreementLine),
    agreementLine(together('core', core)),
    agreementLine(together('others', others)),
  ].join('\n');
}

function tallyLine(tallied: Tally): string {
  const { name, found, wrong, missed } = tallied;
  const isTold = found + wrong + missed > 0;
  const figures = [precision(tallied), recall(tallied), f1(tallied)].map((part) =>
    percent(isTold ? part : NaN),
  );
  return `${name.padEnd(NAME)}  ${String(found + missed).padStart(5)} ${figures.join(' ')}`;
}

function agreementLine({ name, count, exact, gap }: Agreement): string {
  const figures = [exact, gap].map((part) => percent(part / count)).join(' ');
  return `${name.padEnd(NAME)}  ${String(count).padStart(5)} ${figures}`;
}

function together(name: string, agreements: readonly Agreement[]): Agreement {
  const sum = (key: 'count' | 'exact' | 'gap') => agreements.reduce((total, one) => total + one[key], 0);
  return { name, count: sum('count'), exact: sum('exact'), gap: sum('gap') };
}

/** A dash where there is nothing to take a share of. */
function percent(share: number): string {
  return (Number.isNaN(share) ? '–' : (100 * share).toFixed(1)).padStart(6);
}

/** Documents with the most disagreements first: that is where reading pays. */
function worst({ errors }: Score): string {
  return [...grouped(errors).values()]
    .sort((a, b) => b.length - a.length)
    .flat()
    .join('\n');
}

function documentOf(error: string): string {
  return error.slice(0, error.indexOf(':'));
}

function grouped(errors: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const error of errors)
    groups.set(documentOf(error), [...(groups.get(documentOf(error)) ?? []), error]);
  return groups;
}

function run(): void {
  const score = scoreReports(readLabels(labels), check(), check('--assume-proposal'));
  process.stdout.write(`${table(score)}\n\n${worst(score)}\n`);
}

try {
  run();
} catch (error) {
  if (!(error instanceof LabelsError)) throw error;
  process.stderr.write(`eval: ${error.message}\n`);
  process.exitCode = 2;
}
