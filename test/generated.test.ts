import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_FOLDER, ROOT, deriveFiles } from '../src/tools/derived';

describe('what is generated', () => {
  let files: ReadonlyMap<string, string>;
  before(async () => (files = await deriveFiles()));

  it('is current (npm run generate)', () => {
    const stale = [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
    assert.deepEqual(stale, []);
  });

  it('leaves no page of a criterion that is gone', () => {
    const pages = readdirSync(join(ROOT, PAGES_FOLDER)).map((name) => `${PAGES_FOLDER}/${name}`);
    assert.deepEqual(
      pages.filter((path) => !files.has(path)),
      [],
    );
  });
});

function textOf(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
