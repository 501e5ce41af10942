import assert from 'node:assert/strict';
import { dateIn, deadlineIn, durationIn } from '../../src/core/evidence/dates';
import { decisionIn } from '../../src/core/evidence/decisions';
import { dataNameIn, dataVolumeIn, describedDataIn } from '../../src/core/evidence/data';
import { isPastResult, workMeasureIn } from '../../src/core/evidence/outcomes';
import { isGroup, personIn, roleIn } from '../../src/core/evidence/people';
import { boundIn, quantityIn } from '../../src/core/evidence/quantities';
import { authIn, connectedNameIn, interfaceIn, productIn } from '../../src/core/evidence/systems';
import { finds } from './finds';

finds('quantities', quantityIn, {
  'cut rework by 12%': 'by 12%',
  'from 42 to 25 minutes': 'from 42 to 25 minutes',
  'at least 90 % of letters': 'at least 90 %',
  '4.2/5 in the survey': '4.2/5',
  'costs £4k a month': '£4k',
  '200 manual checks a week': '200 manual checks a week',
  'halve the backlog': 'halve the backlog',
  'six weeks of shadowing': 'six weeks',
  'launch on 2026-05-01': null,
  'see section 3.2': null,
  'improve efficiency': null,
  'GPT-4 and v2.1 of the schema': null,
});

finds('bounds', boundIn, {
  'no more than 5%': 'no more than 5%',
  '42 → 25 min': '42 → 25 min',
  '95% or better': '95% or better',
  'we saw 40 cases': null,
  'raise the score from 3.1 to 4.2': 'from 3.1 to 4.2',
  'an urgency class from 1 to 4': null,
});

finds('dates', dateIn, {
  'by 30 September 2026': '30 September 2026',
  'on 2026-05-01': '2026-05-01',
  'end of Q3 2027': 'end of Q3',
  'in week 8': 'week 8',
  'ready when it is ready': null,
  'version 1.2.3': null,
  'users may export': null,
});

finds('lengths of time', durationIn, {
  'a 90-day pilot': '90-day',
  'for six weeks': 'six weeks',
  'day by day': null,
});

finds('deadlines', deadlineIn, {
  'down to 25 minutes by 30 September': 'by 30 September',
  'within 12 months of launch': 'within 12 months of launch',
  '60 days post-launch': '60 days post-launch',
  'as soon as we can': null,
});

finds('roles', roleIn, {
  'Priya N., Head of Model Risk': 'Head of Model Risk',
  'the Chief Risk Officer signs': 'Chief Risk Officer',
  'the COO decides': 'COO',
  'all managers are informed': null,
  'the team owns it': null,
});

finds('people', personIn, {
  'Dana Whitfield': 'Dana Whitfield',
  'ask @dwhitfield first': '@dwhitfield',
  'María del Carmen Ortiz leads': 'María del Carmen Ortiz',
  'Claims Operations Team': null,
  'Machine Learning Platform': null,
});

describe('groups', () => {
  for (const words of ['Operations team', 'leadership', 'the steering committee', 'IT']) {
    it(`“${words}” is nobody in particular`, () => assert.ok(isGroup(words)));
  }
  it('“Dana Whitfield” is somebody', () => assert.ok(!isGroup('Dana Whitfield')));
});

finds('decisions about the pilot', decisionIn, {
  'approves go-live and signs': 'approves go-live',
  'can stop the pilot at any time': 'can stop the pilot',
  'accepts residual risk': 'accepts residual risk',
  'the officer approves each claim': null,
  'a clerk rejects the draft': null,
});

finds('measures of the work', workMeasureIn, {
  'median triage time': 'triage time',
  'no-show rate': 'no-show',
  'recall of the model': null,
  'p95 latency': null,
});

describe('past results', () => {
  it('told as reached', () => assert.ok(isPastResult('Handling time dropped from 40 to 25 minutes.')));
  it('not an aim', () => assert.ok(!isPastResult('We will cut handling time to 25 minutes.')));
});

finds('named data', dataNameIn, {
  'the Harbour Permit Register': 'Harbour Permit Register',
  'tickets from ServiceNow': 'tickets from ServiceNow',
  'reads claims_core.fnol nightly': 'claims_core.fnol',
  'we use company data': null,
  'data from various sources': null,
});

finds('amounts of data', dataVolumeIn, {
  '3 years of labelled tickets': '3 years of labelled tickets',
  '50,000 historical cases': '50,000 historical cases',
  'a lot of documents': null,
});

finds('described data', describedDataIn, {
  'signed supplier contracts': 'signed supplier contracts',
  'customer data': null,
  'various sources': null,
});

finds('products', productIn, {
  'writes to Salesforce nightly': 'Salesforce',
  'in our teams': null,
  'a large language model': null,
});

finds('interfaces', interfaceIn, {
  'through a webhook': 'webhook',
  'over HL7 v2': 'HL7 v2',
  'the nightly batch': 'nightly batch',
  'plug and play': null,
  'by hand': null,
});

finds('authentication', authIn, { 'with OAuth 2.0': 'OAuth 2.0', 'in the open': null });

finds('names after a connection', connectedNameIn, {
  'It integrates with ClaimsHub.': 'integrates with ClaimsHub',
  'integrates with existing systems': null,
  'connect to AI': null,
});
