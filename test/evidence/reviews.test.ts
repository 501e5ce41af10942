import assert from 'node:assert/strict';
import {
  NOTHING_ALONE,
  NOTHING_WITHOUT_A_PERSON,
  NOT_AUTOMATED,
  NOT_REPLACED,
  blindCheckIn,
  chooserIn,
  isAboutOutputs,
  mentionsMachine,
  occasionIn,
  outputIn,
  outputReviewerIn,
  overrideIn,
  overruleIn,
  oversightIn,
  reviewIn,
  reviewerIn,
} from '../../src/core/evidence/reviews';
import { patternDetector } from '../../src/core/evidence/detector';
import { finds } from './finds';

finds('reviewers', reviewerIn, {
  'A licensed adjuster approves every denial': 'adjuster approves',
  'always confirmed by a person': 'confirmed by a person',
  'an epidemiologist sees every signal': 'epidemiologist sees every',
  'the final decision rests with the loan officer': 'decision rests with the loan officer',
  'it hands over to a live advisor': 'hands over to a live advisor',
  'All letters undergo human review': null,
  'Customers approve the quote': null,
  'user research that confirms it': null,
  'the validator checks each message': null,
});

finds('people who choose', chooserIn, {
  'Agents can insert, edit, or ignore it': 'Agents can insert',
  'the floor manager publishes': 'manager publishes',
  'agents wait': null,
});

finds('review in general', reviewIn, {
  'a human-in-the-loop design': 'human-in-the-loop',
  'requires human approval': 'human approval',
  'held for manual review': 'held for manual review',
  'unclear calls are passed to a human': 'unclear calls are passed to a human',
  'human escalation for one call in five': 'human escalation',
  'routine letters, prone to human error': null,
  'with minimal human oversight': null,
  'manual reviews take days': null,
});

finds('people who keep their part', patternDetector(NOT_REPLACED), {
  'The aim is not to replace welders, but to help them': 'not to replace welders',
  'it does not replace clinical judgement': 'not replace clinical judgement',
  'do not replace the old printer cartridges': null,
});

finds('promises of oversight', oversightIn, {
  'that decision belongs to the registrar': 'decision belongs to',
  'Humans will always be in the loop.': 'Humans will always be in',
  'a decision-support platform': 'decision-support platform',
  'a decision on support': null,
});

finds('decisions that no machine takes', patternDetector(NOT_AUTOMATED), {
  'No automated decisions': 'No automated decisions',
  'an automated decision': null,
});

finds('people who may overrule it', overruleIn, {
  'supervisors may stop the bot': 'may stop',
  'guests may stop the music': null,
});

finds('occasions', occasionIn, {
  'approves every denial': 'every denial',
  'reads it before it is sent': 'before it is sent',
  'confidence below 70%': 'confidence below 70',
  'every week': null,
});

finds('outputs', outputIn, { 'the drafts are kept': 'drafts', 'the gateway': null });

finds('rights to override', overrideIn, { 'can override it': 'override', 'can call us': null });

finds('checks of the reviewers', blindCheckIn, {
  '5% are re-checked blind': 're-checked blind',
  'plants ten wrong values': 'plants ten wrong values',
  'in blind trust': null,
});

finds('people who review what the pilot gives', (text) => outputReviewerIn(text), {
  'A nurse confirms each suggestion': 'nurse confirms',
  'The CFO approves the budget': null,
  'Two engineers review the code': null,
  'Analysts manually review 300 alerts a day': null,
});

describe('rules against acting alone', () => {
  it('name a person', () =>
    assert.ok(NOTHING_WITHOUT_A_PERSON.test('No letter is sent without a nurse’s approval.')));
  it('name none', () => assert.ok(NOTHING_ALONE.test('Nothing is sent automatically.')));
  it('are not the lack of a review', () => {
    assert.ok(!NOTHING_WITHOUT_A_PERSON.test('The agent closes tickets without human review.'));
    assert.ok(!NOTHING_ALONE.test('The agent closes tickets without review.'));
  });
});

describe('what a review is about', () => {
  it('is the outputs', () => assert.ok(isAboutOutputs('approves each reply')));
  it('is not the launch', () => assert.ok(!isAboutOutputs('approves the launch of each reply')));
  it('may be told by a machine beside it', () => assert.ok(mentionsMachine('the model proposes')));
});
