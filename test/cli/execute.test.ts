import assert from 'node:assert/strict';
import { VERSION } from '../../src/core/version';
import { EMPTY_PROPOSAL, folderWith, run } from './run';

describe('the command line', () => {
  const folder = folderWith({ 'a.md': EMPTY_PROPOSAL });

  it('tells its version', async () => {
    assert.deepEqual(await run(folder, ['--version']), { code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('helps', async () => {
    const { code, out } = await run(folder, ['check', '--help']);
    assert.equal(code, 0);
    assert.match(out, /--assume-proposal[^]*Exit codes: 0 clean/);
  });

  const misuses = {
    'no command': [],
    'an unknown command': ['lint'],
    'an unknown option': ['check', 'a.md', '--fast'],
    'an unknown format': ['check', 'a.md', '--format', 'xml'],
    'a limit that is no number': ['check', 'a.md', '--max-warnings', 'few'],
    'nothing to check': ['check'],
    'both paths and standard input': ['check', 'a.md', '--stdin'],
    'standard input of an unknown kind': ['check', '--stdin', '--stdin-filename', 'notes.txt'],
  };
  for (const [name, argv] of Object.entries(misuses)) {
    it(`ends with 2 and a reason on ${name}`, async () => {
      const { code, out, err } = await run(folder, argv);
      assert.deepEqual([code, out], [2, '']);
      assert.notEqual(err, '');
    });
  }
});
