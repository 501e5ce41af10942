import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEach } from '../../src/cli/check-each';
import { Configs } from '../../src/cli/config';
import { findDocuments } from '../../src/cli/find';
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
