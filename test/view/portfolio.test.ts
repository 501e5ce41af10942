import assert from 'node:assert/strict';
import * as v from 'valibot';
import { CRITERIA } from '../../src/core';
import { LETTERS, ToPortfolio, readPortfolioMessage } from '../../src/core/protocol/portfolio';
import { inEnglish } from '../../src/core/text/say';
import { portfolioView } from '../../src/core/view/portfolio';
import { portfolioWith } from '../portfolio/portfolio';

describe('what the portfolio page is sent', () => {
  const portfolio = portfolioWith([
    'stage: pilot\nowner: Ada Moss\ndecision-date: 2026-06-01',
    'stage: idea\nsuccess_metrics: TBD',
  ]);
  const view = portfolioView(portfolio, inEnglish);

  it('is what the page takes', () => {
    assert.ok(v.is(ToPortfolio, { type: 'show', view, reading: { done: 3, files: 7, isStopped: false } }));
  });

  it('has a letter for the state of each criterion', () => {
    const names = new Map(Object.entries(LETTERS).map(([state, letter]) => [letter, state]));
    view.proposals.forEach(({ states }, row) => {
      const spelt = [...states].map((letter) => names.get(letter));
      assert.deepEqual(
        spelt,
        CRITERIA.map(({ id }) => portfolio.proposals[row]?.criteria[id]),
      );
    });
  });

  it('has the lists behind the metrics as rows of its own', () => {
    const overdue = view.metrics.find(({ id }) => id === 'overdue-decisions');
    assert.deepEqual(
      overdue?.counted.proposals.map((index) => view.proposals[index]?.title),
      ['p1'],
    );
  });
});

describe('what the portfolio page says', () => {
  it('is heard when it is a message', () => {
    const open = { type: 'open', path: 'a.md', entry: null, criterion: 'outcome-defined' };
    assert.deepEqual(readPortfolioMessage(open), open);
  });

  for (const heard of [
    null,
    'ready',
    { type: 'run' },
    { type: 'open', path: 7, entry: null, criterion: null },
    { type: 'explain' },
  ]) {
    it(`is not heard when it is ${JSON.stringify(heard)}`, () => {
      assert.equal(readPortfolioMessage(heard), null);
    });
  }
});
