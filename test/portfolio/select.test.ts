import assert from 'node:assert/strict';
import { EVERYTHING, select, sorted, type Order, type Selection } from '../../src/core/portfolio/select';
import { portfolioIn } from './portfolio';

const portfolio = portfolioIn({
  'north/a.pilot.yaml': 'title: Routes 10\nstage: pilot\nowner: Ada Moss\ndecision-date: 2026-06-01\n',
  'north/b.pilot.yaml': 'title: Routes 9\nstage: idea\nid: X-7\n',
  'south/c.pilot.yaml': 'title: Letters\nowner: Zoe Hart\ndecision-date: Q1 2026\n',
});
const all = portfolio.proposals.map((proposal, index) => ({ ...proposal, index }));
const titles = (of: Partial<Selection>) =>
  select(all, portfolio.metrics, { ...EVERYTHING, ...of }).map(({ title }) => title);

describe('a selection of a portfolio', () => {
  const cases: readonly [string, Partial<Selection>, string[]][] = [
    ['is everything at first', {}, ['Routes 10', 'Routes 9', 'Letters']],
    ['searches titles, whatever their case', { search: 'routes' }, ['Routes 10', 'Routes 9']],
    ['searches for all of the words', { search: 'north ADA' }, ['Routes 10']],
    ['searches ids', { search: 'x-7' }, ['Routes 9']],
    ['has the stages asked for', { stages: ['idea', 'pilot'] }, ['Routes 10', 'Routes 9']],
    ['has those without a stage when asked', { stages: [null] }, ['Letters']],
    [
      'has what a metric counts',
      { behind: [{ metric: 'overdue-decisions', list: 'counted' }] },
      ['Routes 10'],
    ],
    ['has what it misses a fact of', { behind: [{ metric: 'pilot-age', list: 'gaps' }] }, ['Routes 10']],
    ['has what it counts among', { behind: [{ metric: 'stop-rate', list: 'among' }] }, []],
    ['is empty where no level fits', { levels: ['L3'] }, []],
  ];
  for (const [what, selection, expected] of cases) {
    it(what, () => assert.deepEqual(titles(selection), expected));
  }

  const orders: readonly [string, Order, string[]][] = [
    ['counts numbers in titles', { by: 'title', isDescending: false }, ['Letters', 'Routes 9', 'Routes 10']],
    ['turns round', { by: 'title', isDescending: true }, ['Routes 10', 'Routes 9', 'Letters']],
    [
      'has those without an owner last',
      { by: 'owner', isDescending: true },
      ['Letters', 'Routes 10', 'Routes 9'],
    ],
    [
      'goes by the last day of a date',
      { by: 'decision-date', isDescending: false },
      ['Letters', 'Routes 10', 'Routes 9'],
    ],
  ];
  for (const [what, order, expected] of orders) {
    it(`in order ${what}`, () => {
      assert.deepEqual(
        sorted(all, order).map(({ title }) => title),
        expected,
      );
    });
  }
});
