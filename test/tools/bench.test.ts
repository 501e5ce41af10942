import assert from 'node:assert/strict';
import { median, type Usage } from '../../src/tools/bench/measure';
import { REASONS } from '../../src/tools/bench/reasons';
import { renderPage, renderPortfolio, renderTable } from '../../src/tools/bench/render';
import {
  ALL,
  CACHED,
  COLD,
  CORE,
  NODE,
  US,
  US_PASSED_OVER,
  US_WARM,
  YARDSTICK,
  toRows,
  type Measured,
} from '../../src/tools/bench/rows';

const usage = (wall: number, cpu = wall, memory = wall): Usage => ({ wall, cpu, memory });

const MEASURED: Measured = {
  batch: new Map([
    [YARDSTICK, usage(100, 200, 400)],
    [US, usage(900, 150, 600)],
    ['rumdl', usage(5, 0, 0)],
    ['textlint', usage(120, 260, 500)],
  ]),
  start: new Map([
    [NODE, usage(40)],
    [US_PASSED_OVER, usage(60)],
    [US, usage(100)],
  ]),
  warm: new Map([
    [US_WARM, usage(30)],
    ['rumdl', usage(40)],
  ]),
  inProcess: { documents: 3, edit: 0.04, worstSection: 0.5, differences: 0, growth: 1.1, growthOfParse: 1.5 },
  criteria: new Map([
    [CORE, usage(10)],
    [ALL, usage(11)],
  ]),
  portfolio: {
    runs: new Map([
      [COLD, usage(9000, 0, 500 * 2 ** 20)],
      [CACHED, usage(1500, 0, 90 * 2 ** 20)],
    ]),
    cost: { proposals: 2000, compute: 12, message: 204_800 },
    inEditor: null,
  },
  bundles: new Map([
    ['a', 1024],
    ['b', 2048],
  ]),
};

describe('the table of measurements', () => {
  const rows = toRows(MEASURED);

  it('sets us against the yardstick of each row', () => {
    assert.deepEqual(
      rows.map(({ measured }) => measured),
      [0.75, 1.5, 2.5, 0.04, 0.5, 0, 1.1, 1.5, 0.75, 2, 1.1],
    );
  });

  it('sets others against it too, where they could be measured', () => {
    assert.deepEqual(rows[0]?.peers, [{ name: 'textlint', measured: 1.3 }]);
    assert.deepEqual(rows[2]?.peers, []);
  });

  it('says of each goal whether it is met', () => {
    const met = renderTable(rows)
      .split('\n')
      .slice(2)
      .map((line) => line.split(' | ').at(-2));
    assert.deepEqual(met, [
      'yes',
      'yes',
      '**no**',
      'yes',
      '**no**',
      'yes',
      'yes',
      '**no**',
      'yes',
      'yes',
      'yes',
    ]);
  });

  it('gives the reason of what is missed, and of nothing else', () => {
    const setting = { machine: 'one', documents: 'few', rounds: 1, versions: [] };
    const page = renderPage(rows, MEASURED.portfolio, setting);
    assert.ok(page.includes(REASONS.memory));
    assert.ok(!page.includes(REASONS.batch));
  });

  it('does without others that are not there', () => {
    const warm = new Map([[US_WARM, usage(30)]]);
    const table = renderTable(toRows({ ...MEASURED, warm }));
    assert.match(table, /warm cached[^|]*\| ≤ 1.00 \| – \| not measured \|/);
  });

  it('tells what a portfolio costs', () => {
    assert.match(
      renderPortfolio(MEASURED.portfolio),
      /9\.0 s, 500 MB[^]*1\.5 s, 90 MB[^]*12 ms[^]*200 KB, 102 bytes each/,
    );
  });

  it('tells of the editor too, where that was measured', () => {
    const inEditor = {
      first: 2100,
      whole: 8900,
      scroll: { median: 16, worst: 40 },
      filter: { median: 20, worst: 44 },
    };
    assert.match(
      renderPortfolio({ ...MEASURED.portfolio, inEditor }),
      /2\.1 s[^]*8\.9 s[^]*16 ms, 40 ms at worst[^]*20 ms, 44 ms at worst/,
    );
  });

  it('takes the middle, or what lies between the two middles', () => {
    assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3])], [2, 2.5]);
  });
});
