/**
 * `npm run bench [-- FOLDER]`: measures the goals of speed and memory on the Markdown files of a folder, beside other
 * linters, which it installs for that outside of the project. `--rounds N` makes it longer and calmer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, homedir, totalmem } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { copyDocuments, documentsIn, multiplyDocuments, writeProposals } from './bench/documents';
import type { InProcess } from './bench/edits';
import { USAGE_SCRIPT, race, type Contender, type Usage } from './bench/measure';
import { Peers } from './bench/peers';
import type { InEditor, PortfolioCost } from './bench/portfolio';
import { renderPage, renderPortfolio, renderTable, type Setting } from './bench/render';
import {
  ALL,
  CACHED,
  COLD,
  CORE,
  NODE,
  US,
  US_PASSED_OVER,
  US_WARM,
  YARDSTICK,
  toRows,
  type Measured,
} from './bench/rows';
import { forNode } from './bundles';
import { ROOT, pretty } from './derived';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);
const from = positionals[0] ?? defaultFolder();
const home = join(homedir(), '.cache', 'pilotlint', 'bench');
const usageScript = join(home, 'usage.cjs');
const pilotlint = join(ROOT, 'dist/cli.cjs');
const LARGE_CORPUS = 20_000_000;
const MANY = 2000;
/** The words of the generated proposals. */
const SAMPLES = ['discharge-letters', 'hr-helpdesk-chatbot', 'leak-report-triage'];

mkdirSync(home, { recursive: true });
writeFileSync(usageScript, USAGE_SCRIPT);
const peers = Peers.install(home);
await buildScripts();

const measured: Measured = {
  batch: say('all files', batch),
  start: say('start', start),
  warm: say('warm cache', warm),
  inProcess: say('edits', edits),
  criteria: say('criteria', criteria),
  portfolio: say(`a portfolio of ${MANY}`, portfolio),
  bundles: bundleSizes(),
};
const rows = toRows(measured);
const setting = describeSetting();

mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out/bench.json'), JSON.stringify({ setting, rows, ...measured }, plain, 2));
writeFileSync(
  join(ROOT, 'media/speed.md'),
  await pretty(renderPage(rows, measured.portfolio, setting), { parser: 'markdown' }),
);
for (const table of [renderTable(rows), renderPortfolio(measured.portfolio)])
  console.log(`\n${await pretty(table, { parser: 'markdown' })}`);
console.log('Written to media/speed.md, and with all figures to out/bench.json.');

/** Documents of strangers where they are at hand; the project's own are few and short, and all of them proposals. */
function defaultFolder(): string {
  const shared = join(ROOT, '../shared/bench/kep');
  if (existsSync(shared)) return shared;
  console.log('No folder was named: measuring on the documents in test/proposals, which are few and short.');
  return join(ROOT, 'test/proposals');
}

async function buildScripts(): Promise<void> {
  const entryPoints = ['parse-only', 'edits', 'criteria', 'portfolio'].map((name) =>
    join(ROOT, `src/tools/bench/${name}.ts`),
  );
  await build({ ...forNode, entryPoints, outdir: home });
}

function say<T>(what: string, run: () => T): T {
  const started = performance.now();
  console.log(`Measuring ${what} …`);
  const result = run();
  console.log(`  took ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return result;
}

function batch(): Map<string, Usage> {
  const cwd = join(home, 'documents');
  copyDocuments(from, cwd);
  const options = ['check', '.', '--assume-proposal', '--format', 'json', '-o', join(home, 'report.json')];
  return raced([
    { name: YARDSTICK, command: [join(home, 'parse-only.cjs'), '.'], cwd },
    { name: US, command: [pilotlint, ...options], cwd },
    ...(peers?.on(cwd) ?? []),
  ]);
}

function start(): Map<string, Usage> {
  const cwd = join(home, 'tiny');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'a.md'), '# Claims triage\n\nCut triage from 42 to 25 minutes.\n');
  return raced(
    [
      { name: NODE, command: ['-e', '0'], cwd },
      { name: YARDSTICK, command: [join(home, 'parse-only.cjs'), '.'], cwd },
      { name: US_PASSED_OVER, command: [pilotlint, 'check', 'a.md'], cwd },
      { name: US, command: [pilotlint, 'check', 'a.md', '--assume-proposal'], cwd },
      ...(peers?.on(cwd) ?? []),
    ],
    4 * rounds + 1,
  );
}

function warm(): Map<string, Usage> {
  const cwd = join(home, 'large');
  multiplyDocuments(from, cwd, LARGE_CORPUS);
  const cache = ['--cache', '--cache-location', join(home, 'large.cache')];
  const command = [pilotlint, 'check', '.', '--format', 'json', '-o', join(home, 'report.json'), ...cache];
  const us = { name: US_WARM, command, cwd };
  // The first run fills the cache.
  raced([us], 1);
  return raced([us, ...(peers ? [peers.rumdl(cwd)] : [])]);
}

function raced(contenders: readonly Contender[], count = rounds): Map<string, Usage> {
  return race(contenders, count, usageScript);
}

function edits(): InProcess {
  return runScript('edits', join(home, 'documents')) as InProcess;
}

/** What a script prints that is given something to measure and how often. */
function runScript(name: string, argument: string): unknown {
  const argv = [join(home, `${name}.cjs`), argument, String(rounds)];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' }));
}

function criteria(): Map<string, Usage> {
  const cwd = join(home, 'documents');
  const script = join(home, 'criteria.cjs');
  return raced([
    { name: CORE, command: [script, 'core', '.'], cwd },
    { name: ALL, command: [script, 'all', '.'], cwd },
  ]);
}

function portfolio(): Measured['portfolio'] {
  const cwd = join(home, 'portfolio');
  const cache = join(home, 'portfolio.cache');
  const report = join(home, 'portfolio.json');
  const bodies = SAMPLES.map((name) => readFileSync(join(ROOT, 'media/samples', `${name}.md`), 'utf8'));
  writeProposals(bodies, cwd, MANY);
  rmSync(cache, { force: true });
  const command = [
    pilotlint,
    'check',
    '.',
    '--format',
    'json',
    '-o',
    report,
    '--cache',
    '--cache-location',
    cache,
  ];
  // The first run fills the cache.
  const runs = new Map([
    ...raced([{ name: COLD, command, cwd }], 1),
    ...raced([{ name: CACHED, command, cwd }]),
  ]);
  return { runs, cost: runScript('portfolio', report) as PortfolioCost, inEditor: inEditor() };
}

/** The tests in the editor measure it, with the same proposals. */
function inEditor(): InEditor | null {
  const path = join(ROOT, 'out/portfolio-in-editor.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as InEditor;
  console.log('The portfolio in the editor is left out: `npm test` measures it.');
  return null;
}

function bundleSizes(): Map<string, number> {
  const names = ['extension.cjs', 'extension-web.js'];
  return new Map(
    names.map((name) => [name, gzipSync(readFileSync(join(ROOT, 'dist', name)), { level: 9 }).length]),
  );
}

function describeSetting(): Setting {
  const { model } = cpus()[0] ?? { model: 'unknown processor' };
  const memory = Math.round(totalmem() / 2 ** 30);
  const paths = documentsIn(from);
  const bytes = paths.reduce((sum, path) => sum + readFileSync(path).length, 0);
  return {
    machine: `${availableParallelism()} × ${model}, ${memory} GB, ${process.platform}, Node ${process.versions.node}`,
    documents: `${paths.length} Markdown files, ${(bytes / 1e6).toFixed(1)} MB, from ${nameOfFolder()}`,
    rounds,
    versions: peers?.versions() ?? [],
  };
}

/** Within or beside the project by its path, elsewhere by its name alone. */
function nameOfFolder(): string {
  const path = relative(ROOT, from).replaceAll('\\', '/');
  return path.startsWith('../../') || from === path ? basename(from) : path;
}

/** Maps as objects. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
