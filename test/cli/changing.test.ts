import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEach } from '../../src/cli/check-each';
import { Configs } from '../../src/cli/config';
import { findDocuments } from '../../src/cli/find';
import { readBytes } from '../../src/cli/read';
import type { FileReport } from '../../src/core/report/json';
import { EMPTY_PROPOSAL, folderWith } from './run';

/** What becomes of a file between being found and being read, and what is then said of it. */
const CHANGES: Readonly<Record<string, readonly [(path: string) => void, string | null]>> = {
  'that goes': [(path) => rmSync(path), 'This file cannot be read: it does not exist.'],
  'that becomes a folder': [
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
    'This is a folder, not a file.',
  ],
  'that becomes a link in a circle': [
    (path) => {
      rmSync(path);
      symlinkSync(path, path);
    },
    'This file cannot be read: its symbolic links lead in a circle.',
  ],
  'that grows beyond all measure': [
    (path) => truncateSync(path, 51 * 1024 * 1024),
    'This file is larger than 50 MB: no proposal, and too much to check.',
  ],
  'that becomes no text': [(path) => writeFileSync(path, '\0\0'), 'This is a binary file, not text.'],
  'that is emptied': [(path) => truncateSync(path), null],
};

describe('a file', () => {
  for (const [what, [change, message]] of Object.entries(CHANGES)) {
    it(`${what} after it was found is reported, and so are the others`, async () => {
      const cwd = folderWith({ 'a.md': EMPTY_PROPOSAL, 'b.md': EMPTY_PROPOSAL, 'c.md': EMPTY_PROPOSAL });
      const { documents } = findDocuments(['.'], cwd);
      change(join(cwd, 'b.md'));
      const [a, b, c] = await reportsOn(documents, cwd);
      assert.deepEqual([a?.path, b?.path, c?.path], ['a.md', 'b.md', 'c.md']);
      assert.equal(b?.problems[0]?.message ?? null, message);
      assert.equal(b?.detection.isProposal, false);
      assert.ok(a?.detection.isProposal && c?.detection.isProposal);
    });
  }

  // Regular files by their looks, of no size: the one cannot be read, even by root, and the other has hardly an end.
  for (const [path, message] of [
    ['/proc/self/mem', 'This file cannot be read: it cannot be read from there.'],
    ['/proc/self/pagemap', 'This file is larger than 50 MB: no proposal, and too much to check.'],
  ] as const) {
    it(`such as ${path} is given up`, function () {
      if (!existsSync(path)) return this.skip();
      assert.equal(readBytes(path).problems[0]?.message, message);
    });
  }

  it('that is a link is read where it leads within the workspace, and not where it leads outside', async () => {
    const top = folderWith({
      'team/.git/HEAD': '',
      'team/a.md': EMPTY_PROPOSAL,
      'team/b/c.md': '---\ntype: ai-pilot\nstage: pilot\n---\n\n# C\n',
      'e.md': EMPTY_PROPOSAL,
      'e.pilot.yaml': 'type: ai-pilot\nstage: retired\n',
    });
    const cwd = join(top, 'team/b');
    symlinkSync('../a.md', join(cwd, 'inside.md'));
    symlinkSync('../../e.md', join(cwd, 'outside.md'));
    symlinkSync('../../e.pilot.yaml', join(cwd, 'c.pilot.yaml'));
    const reports = await reportsOn(
      ['inside.md', 'outside.md', 'c.md'].map((name) => join(cwd, name)),
      cwd,
    );
    assert.deepEqual(
      reports.map(({ detection, problems }) => [detection.isProposal, problems[0]?.message]),
      [
        [true, undefined],
        [false, 'This is a link that leads outside of the workspace; it is not read.'],
        [true, undefined],
      ],
    );
    assert.ok(reports[2]?.findings.every(({ related }) => related === undefined));
  });

  it('whose sidecar is no file is checked by itself', async () => {
    const cwd = folderWith({ 'a.md': EMPTY_PROPOSAL });
    mkdirSync(join(cwd, 'a.pilot.yaml'));
    const [a] = await reportsOn([join(cwd, 'a.md')], cwd);
    assert.equal(a?.detection.isProposal, true);
  });
});

async function reportsOn(documents: readonly string[], cwd: string): Promise<FileReport[]> {
  const setting = { cwd, configs: new Configs(cwd), assumeProposal: false, cache: null };
  const reports: FileReport[] = [];
  for await (const some of checkEach(documents, setting)) reports.push(...some);
  return reports;
}
