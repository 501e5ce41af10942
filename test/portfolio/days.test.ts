import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { daysIn } from '../../src/core/evidence/days';
import { daysBefore, daysBetween, yearBefore } from '../../src/core/portfolio/days';

describe('dates of a portfolio', () => {
  const read: readonly [string, string, string][] = [
    ['2026-09-07', '2026-09-07', '2026-09-07'],
    ['2026-9-7', '2026-09-07', '2026-09-07'],
    ['7 September 2026', '2026-09-07', '2026-09-07'],
    ['Sept 7, 2026', '2026-09-07', '2026-09-07'],
    ['25/12/2026', '2026-12-25', '2026-12-25'],
    ['07.07.2026', '2026-07-07', '2026-07-07'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['February 2028', '2028-02-01', '2028-02-29'],
    ['in Dec 2026', '2026-12-01', '2026-12-31'],
    ['Q3 2026', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['by H2 2026', '2026-07-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ];
  for (const [text, first, last] of read) {
    it(`reads “${text}”`, () => assert.deepEqual(daysIn(text), { first, last }));
  }

  const unread: readonly [string, string][] = [
    ['03/04/2026', 'could be two days'],
    ['3.4.2026', 'could be two days'],
    ['2026-02-30', 'is no day'],
    ['2026-13-01', 'has no such month'],
    ['Q5 2026', 'has no such quarter'],
    ['FY26 Q3', 'depends on the fiscal year'],
    ['12 December', 'has no year'],
    ['next spring', 'depends on today'],
    ['moved from 2026-01-10 to 2026-05-01', 'names two'],
    ['after Q3 2026', 'is open at its end'],
    ['six weeks', 'is a length of time'],
  ];
  for (const [text, why] of unread) {
    it(`does not guess at “${text}”, which ${why}`, () => assert.equal(daysIn(text), null));
  }

  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('reads every day of the calendar as itself', () => {
    fc.assert(
      fc.property(day, (one) => {
        assert.deepEqual(daysIn(one), { first: one, last: one });
      }),
    );
  });

  it('counts days forth as it counts them back', () => {
    fc.assert(
      fc.property(day, fc.nat(5000), (one, count) => {
        assert.equal(daysBetween(daysBefore(one, count), one), count);
      }),
    );
  });

  it('finds the same day a year before, and the last of a shorter February', () => {
    assert.equal(yearBefore('2026-11-22'), '2025-11-22');
    assert.equal(yearBefore('2028-02-29'), '2027-02-28');
    fc.assert(
      fc.property(day, (one) => {
        assert.ok([365, 366].includes(daysBetween(yearBefore(one), one)));
      }),
    );
  });
});
