import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PROPOSAL, folderWith, pathsOf, run } from './run';

const files = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, EMPTY_PROPOSAL]));

describe('finding documents', () => {
  it('searches folders for Markdown and YAML, in a stable order', async () => {
    const folder = folderWith(
      files('b.yml', 'B.MD', 'a/deep/c.markdown', '.hidden/d.yaml', 'e.mdx', 'f.txt', 'a.md'),
    );
    const expected = ['.hidden/d.yaml', 'B.MD', 'a.md', 'a/deep/c.markdown', 'b.yml'];
    assert.deepEqual(await pathsOf(folder, '.'), expected);
    assert.deepEqual(await pathsOf(folder, 'b.yml', '.', 'a', './a/../b.yml'), expected);
  });

  it('takes globs', async () => {
    const folder = folderWith(files('a.md', 'x/b.md', 'x/c.yaml', 'x/d.txt', 'x/node_modules/e.md'));
    assert.deepEqual(await pathsOf(folder, '**/*.md'), ['a.md', 'x/b.md']);
    assert.deepEqual(await pathsOf(folder, 'x/*.{md,yaml,txt}'), ['x/b.md', 'x/c.yaml']);
  });

  it('takes a name that exists as a name, whatever brackets it holds', async () => {
    assert.deepEqual(await pathsOf(folderWith(files('[draft] a.md', 'd a.md')), '[draft] a.md'), [
      '[draft] a.md',
    ]);
  });

  it('names files outside the working folder from there', async () => {
    const folder = folderWith(files('in/a.md', 'out/b.md'));
    assert.deepEqual(await pathsOf(join(folder, 'in'), '../out', 'a.md'), ['../out/b.md', 'a.md']);
  });

  it('goes into a folder whose name ends like a file', async () => {
    const folder = folderWith(files('a.md/b.md'));
    assert.deepEqual(await pathsOf(folder, '.'), ['a.md/b.md']);
    assert.deepEqual(await pathsOf(folder, 'a.md'), ['a.md/b.md']);
  });

  it('does not follow links to folders, but goes into one that is named', async () => {
    const folder = folderWith(files('real/a.md'));
    symlinkSync('real', join(folder, 'link'));
    assert.deepEqual(await pathsOf(folder, '.'), ['real/a.md']);
    assert.deepEqual(await pathsOf(folder, 'link'), ['link/a.md']);
  });

  describe('with .gitignore', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.md\n/top.md\n',
      'team/.gitignore': '!keep.tmp.md\nsecret.md\n',
      ...files(
        'a.md',
        'top.md',
        'b.tmp.md',
        'drafts/c.md',
        'team/top.md',
        'team/keep.tmp.md',
        'team/x.tmp.md',
        'team/secret.md',
        'team/drafts/d.md',
        'node_modules/p/README.md',
      ),
    });

    it('leaves out what git ignores, by nested files too', async () => {
      assert.deepEqual(await pathsOf(folder, '.'), ['a.md', 'team/keep.tmp.md', 'team/top.md']);
      assert.deepEqual(await pathsOf(folder, '**/*.md'), ['a.md', 'team/keep.tmp.md', 'team/top.md']);
    });

    it('honours the files above, up to the root of the repository', async () => {
      assert.deepEqual(await pathsOf(join(folder, 'team'), '.'), ['keep.tmp.md', 'top.md']);
    });

    it('reads an ignored file or folder that is named', async () => {
      assert.deepEqual(await pathsOf(folder, 'b.tmp.md', 'drafts'), ['b.tmp.md', 'drafts/c.md']);
    });
  });

  describe('nothing', () => {
    const folder = folderWith({
      'a.md': '# A\n',
      'notes.txt': '',
      'only/.gitignore': '*.md\n',
      'only/x.md': '',
    });
    mkdirSync(join(folder, 'void.md'));

    const reasons = {
      'missing.md': /nothing matched "missing\.md": it does not exist/,
      'void.md': /nothing matched "void\.md": the folder holds no file whose name ends in \.md/,
      only: /nothing matched "only": .*\(1 ignored by \.gitignore\)/,
      'x/*.md': /nothing matched "x\/\*\.md": no file of that pattern/,
      'notes.txt': /"notes\.txt" is not checked: its name does not end in \.md/,
    };
    for (const [asked, reason] of Object.entries(reasons)) {
      it(`is loud: ${asked}`, async () => {
        const { code, out, err } = await run(folder, ['check', asked]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, reason);
      });
    }

    it('does not keep the rest from being checked', async () => {
      const { code, out, err } = await run(folder, ['check', 'missing.md', 'a.md']);
      assert.equal(code, 2);
      assert.match(out, /^1 file,/m);
      assert.match(err, /missing\.md/);
    });
  });
});
