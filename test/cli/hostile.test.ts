import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { FileReport, Report } from '../../src/core/report/json';
import { cli } from '../../src/tools/bundles';
import { hostileFolder } from './hostile-files';
import { folderWith } from './run';

describe('a folder of hostile files', function () {
  // Far above what is needed: what it tells apart are minutes and for ever.
  this.timeout(600_000);
  let folder: string;
  let ran: ReturnType<typeof spawnSync>;
  let files: readonly FileReport[];

  before(async () => {
    folder = hostileFolder();
    const bundle = folderWith({});
    await build({ ...cli, outdir: bundle });
    const output = join(bundle, 'report.json');
    const argv = [join(bundle, 'cli.cjs'), 'check', '.', '--assume-proposal', '-f', 'json', '-o', output];
    ran = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', timeout: 590_000 });
    files = (JSON.parse(readFileSync(output, 'utf8')) as Report).files;
  });

  const problemsOf = (name: string) =>
    files.filter(({ path }) => path === name).flatMap(({ problems }) => problems.map(({ code }) => code));

  it('is checked to its end, and nothing is said beside the report', () => {
    assert.deepEqual([ran.status, ran.signal, ran.stderr], [1, null, '']);
    assert.ok(files.at(-1)?.path === 'z-good.md' && files.at(-1)!.findings.length > 0);
  });

  it('holds none that crashes or takes all memory', () => {
    const codes = files.flatMap(({ problems }) => problems.map(({ code }) => code));
    assert.deepEqual(
      codes.filter((code) => code === 'failed' || code === 'out-of-memory'),
      [],
    );
  });

  const expected: Readonly<Record<string, string>> = {
    'brackets.md': 'section-too-complex',
    'lists.md': 'section-too-complex',
    'quotes.md': 'section-too-complex',
    'too-large.md': 'too-large',
    'nul.md': 'binary',
    'lone-surrogate.md': 'not-text',
    'latin1.md': 'not-text',
    'loop-a.md': 'unreadable',
    'dangling.md': 'unreadable',
    'deep.yaml': 'yaml-too-deep',
    'flow.yaml': 'yaml-too-deep',
    'aliases.yaml': 'yaml-too-large',
  };
  for (const [name, code] of Object.entries(expected)) {
    it(`says of ${name} that it is ${code}`, () => assert.ok(problemsOf(name).includes(code)));
  }

  it('judges what can be read', () => {
    const judged = ['utf16.md', 'line-ends.md', 'tags.yaml', 'merge.yaml', 'spaces.md', 'denials.md'];
    for (const name of judged) {
      assert.ok(
        files.some(({ path, readiness }) => path === name && readiness !== null),
        name,
      );
    }
  });
});
