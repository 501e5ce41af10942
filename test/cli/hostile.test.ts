import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { FileReport, Report } from '../../src/core/report/json';
import { cli } from '../../src/tools/bundles';
import { FILES, HAS_PIPES, hostileFolder } from './hostile-files';
import { folderWith } from './run';

/** Of such a file nothing can be said but that. */
const UNREAD: ReadonlySet<string> = new Set(['too-large', 'binary', 'not-text', 'unreadable']);

describe('a folder of hostile files', function () {
  // Far above what is needed: what it tells apart are minutes and for ever.
  this.timeout(600_000);
  let folder: string;
  let ran: ReturnType<typeof spawnSync>;
  let files: readonly FileReport[];

  const bundle = folderWith({});
  const output = join(bundle, 'report.json');
  const check = (...asked: string[]) =>
    spawnSync(
      process.execPath,
      [join(bundle, 'cli.cjs'), 'check', ...asked, '--assume-proposal', '-f', 'json', '-o', output],
      { cwd: folder, encoding: 'utf8', timeout: 590_000 },
    );

  before(async () => {
    folder = hostileFolder();
    await build({ ...cli, outdir: bundle });
    ran = check('.');
    files = (JSON.parse(readFileSync(output, 'utf8')) as Report).files;
  });

  // On demand, for who wants to know where the time goes.
  after(() => {
    if (!process.env['RUNS']) return;
    const times = Object.keys(FILES).map((name) => [secondsOf(() => check(name)), name] as const);
    const [slowest, next] = times.sort(([a], [b]) => b - a).map(([time, name]) => `${name}, ${time} s`);
    console.log(`    The slowest by itself: ${slowest}; then ${next}.`);
  });

  const problemsOf = (name: string) =>
    files.filter(({ path }) => path === name).flatMap(({ problems }) => problems);

  it('is checked to its end, and nothing is said beside the report', () => {
    assert.deepEqual([ran.status, ran.signal, ran.stderr], [1, null, '']);
    assert.ok(files.at(-1)?.path === 'z-good.md' && files.at(-1)!.findings.length > 0);
  });

  it('holds none that crashes, never ends or takes all memory', () => {
    const codes = files.flatMap(({ problems }) => problems.map(({ code }) => code));
    assert.deepEqual(
      codes.filter((code) => ['failed', 'timed-out', 'out-of-memory'].includes(code)),
      [],
    );
  });

  const expected: Readonly<Record<string, string>> = {
    'brackets.md': 'section-too-complex',
    'links.md': 'section-too-complex',
    'emphasis.md': 'section-too-complex',
    'lists.md': 'section-too-complex',
    'quotes.md': 'section-too-complex',
    'table.md': 'section-too-complex',
    'entities.md': 'section-too-complex',
    'comments.md': 'section-too-complex',
    'slots.md': 'section-too-complex',
    'definitions.md': 'section-too-complex',
    'steps.md': 'too-long',
    'large.md': 'too-long',
    'too-large.md': 'too-large',
    'nul.md': 'binary',
    'nul-within.md': 'binary',
    'lone-surrogate.md': 'not-text',
    'latin1.md': 'not-text',
    'loop-a.md': 'unreadable',
    'loop-b.md': 'unreadable',
    'dangling.md': 'unreadable',
    'deep.yaml': 'yaml-too-deep',
    'flow.yaml': 'yaml-too-deep',
    'aliases.yaml': 'yaml-too-large',
    'duplicates.yaml': 'yaml-duplicate-key',
    'scalar.yaml': 'too-long',
    'large.yaml': 'too-long',
    ...(HAS_PIPES && { 'pipe.md': 'unreadable' }),
  };
  for (const [name, code] of Object.entries(expected)) {
    it(`says of ${name} that it is ${code}`, () => {
      const problems = problemsOf(name);
      assert.ok(
        problems.some((problem) => problem.code === code && /^[A-Z].+\.$/.test(problem.message)),
        JSON.stringify(problems.slice(0, 3)),
      );
    });
  }

  it('judges what can be read', () => {
    const judged = Object.keys(FILES).filter((name) => !UNREAD.has(expected[name] ?? ''));
    for (const name of judged) {
      assert.ok(
        files.some(({ path, readiness }) => path === name && readiness !== null),
        name,
      );
    }
  });
});

function secondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return Math.round((performance.now() - start) / 100) / 10;
}
