import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/tools/derived';

describe('the manifest', () => {
  it('names no file of ours that is not packaged', () => {
    const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const named = [...text.matchAll(/"(?:\.\/)?((?:media|snippets|syntaxes)\/[^"]+\.\w+)"/g)].map(
      ([, path]) => path!,
    );
    const vsce = join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
    const packaged = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const files = new Set(packaged.split(/\r?\n/));
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((path) => !files.has(path)),
      [],
    );
  });
});
