import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRITERIA, assess, portfolioOf } from '../../src/core';
import { exportPortfolio, exportReview } from '../../src/core/report/export';
import { toFileReports, toReport } from '../../src/core/report/json';
import { EMPTY_PROPOSAL, folderWith, reportOn, run } from './run';

const PILOT = 'type: ai-pilot\ntitle: Routes\nstage: pilot\nowner: Ada Moss\ndecision-date: 2026-06-01\n';
const TODAY = '2026-11-22';

describe('reporting', () => {
  const folder = folderWith({
    'a.md': EMPTY_PROPOSAL,
    'north/b.pilot.yaml': PILOT,
    'README.md': '# left-pad\n',
    '.pilotlint.yaml': 'fatigue: { overdue: 0.4 }\n',
  });
  const judged = () => [
    ...toFileReports('a.md', EMPTY_PROPOSAL, assess(EMPTY_PROPOSAL, { path: 'a.md' })),
    ...toFileReports('north/b.pilot.yaml', PILOT, assess(PILOT, { path: 'north/b.pilot.yaml' })),
  ];

  for (const format of ['markdown', 'html', 'csv', 'json'] as const) {
    it(`writes the very review the engine gives, as ${format}`, async () => {
      const { code, out, err } = await run(folder, ['report', 'a.md', '-f', format]);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, exportReview(toReport(judged().slice(0, 1)), CRITERIA, format));
    });

    it(`writes the very portfolio the engine gives, as ${format}`, async () => {
      const argv = ['report', '.', '--portfolio', '--today', TODAY, '-f', format];
      const { out } = await run(folder, argv);
      const fatigue = { startFinish: 1.5, overdue: 0.4 };
      const portfolio = portfolioOf(judged(), { today: TODAY, fatigue });
      assert.equal(out, exportPortfolio(portfolio, CRITERIA, format));
    });
  }

  it('writes the report of check as JSON', async () => {
    const { out } = await run(folder, ['report', 'a.md', '-f', 'json']);
    assert.deepEqual(JSON.parse(out), await reportOn(folder, 'a.md'));
  });

  const written = async (output: string, ...argv: string[]) => {
    const { out, code } = await run(folder, ['report', 'a.md', '-o', output, ...argv]);
    assert.deepEqual([out, code], ['', 0]);
    return readFileSync(join(folder, output), 'utf8');
  };

  it('goes by the name of the output, and by --format before that', async () => {
    assert.match(await written('a.html'), /^<!doctype html>/);
    assert.match(await written('a.csv'), /^path,entry/);
    assert.match(await written('a.txt'), /^# Review: /m);
    assert.match(await written('b.html', '-f', 'markdown'), /^# Review: /m);
  });

  it('groups a portfolio, and takes grouping and a day for asking for one', async () => {
    const { out } = await run(folder, ['report', '.', '--group-by', 'owner']);
    assert.match(out, /^## Proposals by owner$/m);
    assert.match(out, /^### Ada Moss \(1\)$/m);
    assert.match((await run(folder, ['report', '.', '--today', TODAY])).out, /Counted from 2026-11-22/);
  });

  it('groups the rows of a table too, led by what they share', async () => {
    const argv = ['report', '.', '--today', TODAY, '-f', 'csv'];
    const rows = (await run(folder, [...argv, '--group-by', 'owner'])).out.trimEnd().split('\r\n');
    const plain = (await run(folder, argv)).out.trimEnd().split('\r\n');
    assert.match(rows[0]!, /^group,path,entry,/);
    assert.match(rows[1]!, /^Ada Moss,north\/b\.pilot\.yaml,/);
    assert.match(rows[2]!, /^,a\.md,/);
    assert.match(plain[1]!, /^a\.md,/);
    assert.equal(rows.length, plain.length);
  });

  it('reviews what is no proposal when told that it is one', async () => {
    assert.match((await run(folder, ['report', 'README.md'])).out, /^# Reviews of 0 proposals$/m);
    assert.match(
      (await run(folder, ['report', 'README.md', '--assume-proposal'])).out,
      /^# Review: left-pad$/m,
    );
  });

  const misuses: readonly [string, readonly string[], RegExp][] = [
    ['nothing is named', [], /nothing to report on/],
    ['nothing matched', ['none/*.md'], /nothing matched "none\/\*\.md"/],
    ['the output cannot be written', ['a.md', '-o', 'no/where.md'], /cannot write "no\/where\.md"/],
    ['the format is none', ['a.md', '-f', 'pdf'], /markdown, html, csv, json/],
    ['the grouping is none', ['a.md', '--group-by', 'colour'], /stage, owner, level, folder/],
    ['today is no day', ['a.md', '--today', '2026-02-30'], /It is a day, such as/],
  ];
  for (const [what, argv, message] of misuses) {
    it(`ends with 2 when ${what}`, async () => {
      const { code, err } = await run(folder, ['report', ...argv]);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
