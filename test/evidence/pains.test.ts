import assert from 'node:assert/strict';
import {
  amountIn,
  burdenIn,
  durationTodayIn,
  hardshipIn,
  isPromise,
  manyIn,
  manualWorkIn,
  painIn,
  shareInTroubleIn,
  timePerIn,
  todayIn,
  troubleIn,
} from '../../src/core/evidence/pains';
import { finds } from './finds';

finds('pains', painIn, {
  'a time-consuming job': 'time-consuming',
  'Inspectors struggle': 'struggle',
  'it takes three hours of effort': 'takes three hours of effort',
  'clerks retype it': 'retype',
  'we take into account the time': null,
  'a fast service': null,
});

finds('shares of things that go wrong', shareInTroubleIn, {
  '22% of parcels are sorted wrongly': '22% of parcels are sorted wrongly',
  '22% of parcels are green': null,
});

finds('how long it takes today', durationTodayIn, {
  'average handling time is 12 minutes': 'average handling time is 12 minutes',
  '60 hours go into copying': '60 hours go into',
  'average response time is 2 ms': null,
});

finds('hardship', hardshipIn, {
  'Manual inspection is slow': 'Manual inspection is',
  'staff retype each form': 'retype',
  'a parallel run alongside the manual process': null,
});

finds('manual work', manualWorkIn, {
  'counted by hand': 'by hand',
  'manual data entry': 'manual data entry',
  'the office processes permits manually': 'processes permits manually',
  'a case completed manually in March': null,
  'a user manual': null,
});

finds('troubles', troubleIn, { '7% are wrong': 'wrong', 'a late reply': 'late', 'all is well': null });

finds('words for today', todayIn, {
  'At present we wait': 'At present',
  '200 reviews/week': 'week',
  'from next May': null,
});

finds('burdens to lighten', burdenIn, {
  'to reduce analyst effort': 'reduce analyst effort',
  'fewer phone calls': 'fewer phone calls',
  'reduce the opacity': null,
});

finds('what work takes each time', timePerIn, {
  'document for 2.5 hours per shift': '2.5 hours per shift',
  'an hour a day': 'an hour a day',
  'in two hours': null,
});

finds('amounts', amountIn, {
  'read 31,400 documents': '31,400 documents',
  'thousands of letters': null,
  'see section 4': null,
});

finds('very many', manyIn, { 'thousands of letters': 'thousands of letters', 'a letter': null });

describe('promises', () => {
  it('say what will be', () => assert.ok(isPromise('We will cut the queue by half.')));
  it('are no account of today', () => assert.ok(!isPromise('Callers wait nine minutes.')));
});
