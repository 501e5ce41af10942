import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Report } from '../../src/core/report/json';
import { VERSION } from '../../src/core/version';
import { cli } from '../../src/tools/bundles';
import { EMPTY_PROPOSAL, folderWith } from './run';

describe('the bundled command line', () => {
  const folder = folderWith({ 'a.md': EMPTY_PROPOSAL, 'b.yaml': 'type: ai-pilot\n', 'c/d.md': '# D\n' });
  const bundle = join(folder, 'cli.cjs');
  const pilotlint = (...argv: string[]) =>
    spawnSync(process.execPath, [bundle, ...argv], { cwd: folder, encoding: 'utf8' });

  before(() => build({ ...cli, outdir: folder }));

  it('tells its version', () => assert.equal(pilotlint('--version').stdout, `${VERSION}\n`));

  it('checks files, folders and globs', () => {
    const { status, stdout, stderr } = pilotlint('check', 'a.md', 'c', '*.yaml', '--format', 'json');
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(JSON.parse(stdout).summary.files, 3);
  });

  it('loads no engine for what is no proposal', () => {
    const engine = join(folder, 'engine.cjs');
    renameSync(engine, `${engine}.away`);
    const { status, stderr } = pilotlint('check', 'c/d.md');
    renameSync(`${engine}.away`, engine);
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('judges the first document of a process like any other', () => {
    const text = '# AI pilot\n\n## Integration\n\nIt is joined to other things.\n\n## Owner\n\nSomebody.\n';
    const twins = folderWith({ 'a.md': text, 'b.md': text });
    const argv = [bundle, 'check', '.', '--assume-proposal', '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, argv, { cwd: twins, encoding: 'utf8' });
    const [first, second] = (JSON.parse(stdout) as Report).files;
    assert.deepEqual(first?.criteria, second?.criteria);
  });

  it('reports all the same when the disk takes no cache', function () {
    if (process.platform === 'win32') this.skip();
    // With no signal for it, writing beyond the limit fails as on a full disk.
    const command = `trap '' XFSZ; ulimit -f 0; "${process.execPath}" "${bundle}" check a.md --cache`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout, /^1 file, 1 proposal/m);
    assert.match(stderr, /the cache ".pilotlintcache" cannot be written: the disk takes no more of it/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('cache')),
      [],
    );
  });

  it('judges long proposals in threads, and reports them in order', () => {
    const words = 'Adjusters read every claim by hand.\n\n'.repeat(4000);
    // The first takes the longest.
    const sizes = { 'a.md': 140_000, 'b.md': 9000, 'c.md': 5000, 'd.md': 100 };
    const texts = Object.entries(sizes).map(([name, size]) => [name, EMPTY_PROPOSAL + words.slice(0, size)]);
    const long = folderWith(Object.fromEntries(texts));
    const argv = [bundle, 'check', '.', '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: long, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
    const { files } = JSON.parse(stdout) as Report;
    assert.deepEqual(
      files.map(({ path, problems }) => [path, problems]),
      Object.keys(sizes).map((name) => [name, []]),
    );
    assert.ok(files.every(({ findings }) => findings.length > 0));
  });

  it('explains a long proposal in a thread of its own', () => {
    const long = folderWith({
      'a.md': `${EMPTY_PROPOSAL}\n\nCut triage to 25 minutes.\n\n${'Adjusters read every claim.\n\n'.repeat(5000)}`,
    });
    const argv = [bundle, 'explain', 'a.md', 'outcome-defined'];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: long, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /✓ metric\n.*25 minutes/);
  });

  it('stays calm when its reader has seen enough', function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${bundle}" check . --format json | head -c 1`;
    assert.equal(spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stderr, '');
  });
});
