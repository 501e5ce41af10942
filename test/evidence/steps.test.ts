import assert from 'node:assert/strict';
import {
  aloneIn,
  bareStepIn,
  choreIn,
  deliveryIn,
  endIn,
  exceptionIn,
  handoverIn,
  isBefore,
  machineStepIn,
  manualTodayIn,
  passiveStepsIn,
  stepIn,
  stepTodayIn,
  tellsOfToday,
  turnIn,
} from '../../src/core/evidence/steps';
import { finds } from './finds';

finds('steps', stepIn, {
  'Today agents draft every reply': 'agents draft',
  'a clerk can assign it': 'clerk can assign',
  'is read by two clerks': 'read by two clerks',
  'they approve the draft': 'they approve',
  'customer orders arrive': null,
  'the gateway routes requests': null,
});

finds('steps without a person', bareStepIn, {
  'searches similar events': 'searches similar events',
  'similar events': null,
});

finds('steps of today', stepTodayIn, {
  'Currently the desk sorts post.': 'Currently the desk sorts',
  'The desk will sort post.': null,
});

finds('manual work as it is', manualTodayIn, {
  'Manual consolidation of the three lists is slow.': 'Manual consolidation',
  'reduces manual sorting at the hub': null,
  'automate 400 hours of manual filing': null,
});

finds('steps of a machine', machineStepIn, {
  'the assistant drafts a reply': 'assistant drafts',
  'a model then ranks them': 'model then ranks',
  'the model of 2019': null,
});

finds('turns', turnIn, {
  'from May they approve': 'from May',
  'they correct AI drafts': 'AI drafts',
  'as they always did': null,
});

finds('chores', choreIn, {
  'Currently users have to call': 'Currently users have to',
  'she spends every Friday tagging scans': 'spends every Friday tagging',
  'time spent on scanning': null,
});

finds('steps that end', endIn, {
  'The paper diary is withdrawn.': 'is withdrawn',
  'replaces the monthly report': 'replaces the monthly report',
  'no longer than a week': null,
});

finds('machines alone', aloneIn, {
  'routes tickets automatically': 'routes tickets automatically',
  'fully autonomous operations': null,
});

finds('what a machine hands over', deliveryIn, {
  'Agents will see ranked suggestions': 'Agents will see ranked suggestions',
  'agents see customers': null,
});

finds('steps one after the other', passiveStepsIn, {
  'mail is scanned, sorted and carried upstairs': 'is scanned, sorted',
  'mail is heavy': null,
});

finds('what is left to people', handoverIn, {
  'passes the rest to an agent': 'passes the rest to an agent',
  'passes the token to the service': null,
});

finds('exceptions', exceptionIn, {
  'cases over £5k skip AI': 'cases over £5',
  'trusts are handled manually': 'handled manually',
  'exceptional results': null,
});

describe('the work before the pilot', () => {
  it('is told by its own words', () => assert.ok(isBefore('Clerks now read it by hand.', '')));
  it('is told by the words around it', () =>
    assert.ok(isBefore('Clerks read it.', 'Clerks read it. It takes days of effort.')));
  it('is not what the machine gives', () =>
    assert.ok(!isBefore('Clerks read the draft.', 'It takes days of effort. Clerks read the draft.')));
  it('is told with people', () => assert.ok(tellsOfToday('Every morning nurses copy the list.')));
  it('is not told by a system', () => assert.ok(!tellsOfToday('Every morning the index is rebuilt.')));
});
