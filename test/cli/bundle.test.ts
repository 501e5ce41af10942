import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { VERSION } from '../../src/core/version';
import { cli } from '../../src/tools/bundles';
import { EMPTY_PROPOSAL, folderWith } from './run';

describe('the bundled command line', () => {
  const folder = folderWith({ 'a.md': EMPTY_PROPOSAL, 'b.yaml': 'type: ai-pilot\n', 'c/d.md': '# D\n' });
  const bundle = join(folder, 'cli.cjs');
  const pilotlint = (...argv: string[]) =>
    spawnSync(process.execPath, [bundle, ...argv], { cwd: folder, encoding: 'utf8' });

  before(() => build({ ...cli, outfile: bundle }));

  it('tells its version', () => assert.equal(pilotlint('--version').stdout, `${VERSION}\n`));

  it('checks files, folders and globs', () => {
    const { status, stdout, stderr } = pilotlint('check', 'a.md', 'c', '*.yaml', '--format', 'json');
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(JSON.parse(stdout).summary.files, 3);
  });

  it('stays calm when its reader has seen enough', function () {
    if (process.platform === 'win32') this.skip();
    const command = `"${process.execPath}" "${bundle}" check . --format json | head -c 1`;
    assert.equal(spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stderr, '');
  });
});
