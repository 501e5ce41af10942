import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Job } from '../../src/cli/judge';
import { Pool } from '../../src/cli/pool';
import { folderWith } from './run';

/** Does what the path of a job says. */
const WORKER = `
const { parentPort, threadId } = require('node:worker_threads');
const acts = {
  stuck: () => { for (;;); },
  thrown: () => { throw new Error('thrown'); },
  gone: () => process.exit(0),
  greedy: () => { for (const all = []; ; ) all.push(new Array(1000).fill(Math.random())); },
};
parentPort.on('message', ({ path }) => {
  acts[path]?.();
  parentPort.postMessage({ reports: [{ path, threadId }], day: null, isLasting: true });
});`;

describe('judging in threads', () => {
  const script = join(folderWith({ 'worker.cjs': WORKER }), 'worker.cjs');
  let pool: Pool;
  beforeEach(() => (pool = new Pool(2, { seconds: 5, megabytes: 32 }, script)));
  afterEach(() => pool.close());

  const verdictOn = (path: string) =>
    pool.judge({ path, bytes: new Uint8Array(), config: {}, assumeProposal: true, sidecar: null } as Job);

  it('answers every job, with as many threads as there may be', async () => {
    const verdicts = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(verdictOn));
    const reports = verdicts.flatMap((verdict) => verdict.reports);
    assert.deepEqual(
      reports.map(({ path }) => path),
      ['a', 'b', 'c', 'd', 'e'],
    );
    assert.equal(
      new Set(reports.map((report) => (report as unknown as { threadId: number }).threadId)).size,
      2,
    );
  });

  const ends = {
    stuck: ['timed-out', /took longer than 5 seconds/],
    thrown: ['failed', /ended in a crash/],
    gone: ['failed', /ended in a crash/],
    greedy: ['out-of-memory', /more than 32 MB of memory/],
  } as const;
  for (const [path, [code, message]] of Object.entries(ends)) {
    it(`gives up a document that leaves its worker ${path}, and goes on with the others`, async () => {
      const [bad, ...others] = await Promise.all([path, 'a', 'b', 'c'].map(verdictOn));
      const [problem] = bad!.reports[0]!.problems;
      assert.equal(problem?.code, code);
      assert.match(problem.message, message);
      assert.equal(bad?.isLasting, false);
      assert.deepEqual(
        others.flatMap(({ reports }) => reports.map((report) => [report.path, report.problems])),
        ['a', 'b', 'c'].map((name) => [name, undefined]),
      );
    });
  }
});
