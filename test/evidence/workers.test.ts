import assert from 'node:assert/strict';
import { everyoneIn, peopleIn, workersIn } from '../../src/core/evidence/workers';
import { finds } from './finds';

finds('people who do the work', workersIn, {
  'two analysts read it': 'analysts',
  'a licensed adjuster': 'adjuster',
  'the support agents': 'support agents',
  'an AI agent answers': null,
  'autonomous agents': null,
  'the code editor opens': null,
  'customer complaints': null,
  'sent through Microsoft Teams': null,
});

finds('people who do the work or are served by it', peopleIn, {
  'residents wait for weeks': 'residents',
  'end users': 'end users',
  'nurses and patients': 'nurses',
  'customer complaints': null,
  'the vector index': null,
});

const everyone = (text: string) => everyoneIn(text).map(({ start, end }) => text.slice(start, end));

describe('everyone', () => {
  it('includes people called after what they do', () =>
    assert.deepEqual(everyone('A respeaker hands over to the hospitalists'), ['respeaker', 'hospitalists']));
  it('includes anybody', () => assert.deepEqual(everyone('confirmed by a person'), ['person']));
  it('includes titles', () => assert.deepEqual(everyone('the Head of Claims signs'), ['Head of Claims']));
  it('leaves out things that end alike', () =>
    assert.deepEqual(everyone('the number of letters in the folder, the sensor and the parser'), []));
});
