import assert from 'node:assert/strict';
import { Progress } from '../../src/cli/progress';

describe('the progress bar', () => {
  it('tells how far it is, and is gone at the end', () => {
    const written = watch();
    assert.equal(written.length, 5);
    assert.match(written[1]!, /^\r\S*█{12}░{12} 2 of 4 files$/);
    assert.equal(written[4], '\r\x1b[2K');
  });

  const silences = {
    'in a pipe': { isTTY: false },
    'on a dumb terminal': { env: { TERM: 'dumb' } },
    'in CI': { env: { CI: 'true' } },
    'when told to be quiet': { isQuiet: true },
  };
  for (const [when, terminal] of Object.entries(silences)) {
    it(`is not shown ${when}`, () => assert.deepEqual(watch(terminal), []));
  }

  it('is not shown when all is over in no time', () => {
    const written: string[] = [];
    const progress = new Progress(1, false, {
      env: {},
      stderr: { write: (text) => written.push(text), isTTY: true },
    });
    progress.step();
    progress.hide();
    assert.deepEqual(written, []);
  });
});

/** What is written to the terminal while four files of a quarter of a second each are checked. */
function watch({ isTTY = true, env = {}, isQuiet = false } = {}): string[] {
  const written: string[] = [];
  let now = 0;
  const stderr = { write: (text: string) => written.push(text), isTTY };
  const progress = new Progress(4, isQuiet, { env, stderr }, () => now);
  for (let file = 0; file < 4; file++) {
    now += 250;
    progress.step();
  }
  progress.hide();
  return written;
}
