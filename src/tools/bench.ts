/**
 * `npm run bench [-- FOLDER]`: measures the goals of speed and memory on the Markdown files of a folder, beside other
 * linters, which it installs for that outside of the project. `--rounds N` makes it longer and calmer.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, homedir, totalmem } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { copyDocuments, documentsIn, multiplyDocuments } from './bench/documents';
import type { InProcess } from './bench/edits';
import { USAGE_SCRIPT, race, type Contender, type Usage } from './bench/measure';
import { Peers } from './bench/peers';
import { renderPage, renderTable, type Setting } from './bench/render';
import { NODE, US, US_PASSED_OVER, US_WARM, YARDSTICK, toRows } from './bench/rows';
import { forNode } from './bundles';
import { ROOT, pretty } from './derived';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const from = positionals[0] ?? defaultFolder();
const home = join(homedir(), '.cache', 'pilotlint', 'bench');
const usageScript = join(home, 'usage.cjs');
const pilotlint = join(ROOT, 'dist/cli.cjs');
const LARGE_CORPUS = 20_000_000;

mkdirSync(home, { recursive: true });
writeFileSync(usageScript, USAGE_SCRIPT);
const peers = Peers.install(home);
await buildScripts();

const measured = {
  batch: say('all files', batch),
  start: say('start', start),
  warm: say('warm cache', warm),
  inProcess: say('edits', edits),
  bundles: bundleSizes(),
};
const rows = toRows(measured);
const setting = describeSetting();

mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out/bench.json'), JSON.stringify({ setting, rows, ...plain(measured) }, null, 2));
mkdirSync(join(ROOT, 'docs'), { recursive: true });
writeFileSync(join(ROOT, 'media/speed.md'), await pretty(renderPage(rows, setting), { parser: 'markdown' }));
console.log(`\n${await pretty(renderTable(rows), { parser: 'markdown' })}`);
console.log('Written to media/speed.md, and with all figures to out/bench.json.');

/** Documents of strangers where they are at hand; the project's own are few and short, and all of them proposals. */
function defaultFolder(): string {
  const shared = join(ROOT, '../shared/bench/kep');
  if (existsSync(shared)) return shared;
  console.log('No folder was named: measuring on the documents in test/proposals, which are few and short.');
  return join(ROOT, 'test/proposals');
}

async function buildScripts(): Promise<void> {
  const entryPoints = ['parse-only', 'edits'].map((name) => join(ROOT, `src/tools/bench/${name}.ts`));
  await build({ ...forNode, entryPoints, outdir: home });
}

function say<T>(what: string, run: () => T): T {
  console.log(`Measuring ${what} …`);
  return run();
}

function batch(): Map<string, Usage> {
  const cwd = join(home, 'documents');
  copyDocuments(from, cwd);
  const options = ['check', '.', '--assume-proposal', '--format', 'json', '-o', join(home, 'report.json')];
  return raced([
    { name: YARDSTICK, command: [join(home, 'parse-only.cjs'), '.'], cwd },
    { name: US, command: [pilotlint, ...options], cwd },
    ...peers.on(cwd),
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
      ...peers.on(cwd),
    ],
    2 * rounds + 1,
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
  return raced([us, peers.rumdl(cwd)]);
}

function raced(contenders: readonly Contender[], count = rounds): Map<string, Usage> {
  return race(contenders, count, usageScript);
}

function edits(): InProcess {
  const argv = [join(home, 'edits.cjs'), join(home, 'documents'), String(rounds)];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as InProcess;
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
    versions: peers.versions(),
  };
}

/** Within or beside the project by its path, elsewhere by its name alone. */
function nameOfFolder(): string {
  const path = relative(ROOT, from).replaceAll('\\', '/');
  return path.startsWith('../../') || from === path ? basename(from) : path;
}

function plain(maps: typeof measured): object {
  return Object.fromEntries(
    Object.entries(maps).map(([key, value]) => [
      key,
      value instanceof Map ? Object.fromEntries(value) : value,
    ]),
  );
}
