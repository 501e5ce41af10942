import { spanOf } from '../../src/core/evidence/detector';
import {
  NO_HIGH_RISK,
  bareTierIn,
  cadenceIn,
  reasonIn,
  riskGradeIn,
  riskStructureIn,
  riskStructureMentionIn,
  riskTierIn,
} from '../../src/core/evidence/risk-structures';
import { finds } from './finds';

finds('existing forums, functions and policies', riskStructureIn, {
  'reviewed at the Operational Risk Committee': 'Operational Risk Committee',
  'under Model Risk Policy MR-07': 'Model Risk Policy MR-07',
  'Information Security reviews access': 'Information Security reviews',
  'assessed under SR 11-7': 'SR 11-7',
  'covered by the enterprise risk framework': 'covered by the enterprise risk framework',
  'a new AI Review Board': null,
  'The Harbour Policy Assistant answers': null,
  'An Ethics Board will be formed': null,
  'We will set up a Model Risk Committee': null,
  'built on the Spring Framework': null,
  'will follow policy': null,
});

finds('risk tiers', riskTierIn, {
  'risk level: limited': 'risk level: limited',
  'rated as high-risk by the assessors': 'rated as high-risk',
  'registered in the inventory as moderate risk': 'registered in the inventory as moderate risk',
  'high-risk under Annex III': 'high-risk under',
  'rated it tier 3': 'rated it tier 3',
  'Tier 1 support': null,
  'low-risk customers first': null,
  '25% probability, high impact': null,
});

finds('grades that open a value', riskGradeIn, {
  'limited, because it only drafts': 'limited',
  'Tier 2 (advisory)': 'Tier 2',
  'We rated nothing high': null,
});

finds('tiers without a word of what they grade', bareTierIn, {
  'Tier 2 (advisory)': 'Tier 2',
  'two tiers': null,
});

finds('reasons', reasonIn, {
  'limited, because it only drafts': 'because it only drafts',
  'Tier 2 (advisory, customer-facing)': '(advisory, customer-facing)',
  limited: null,
});

finds('review cadences', cadenceIn, {
  'reviewed monthly at the committee': 'reviewed monthly',
  'a quarterly model risk review': 'quarterly model risk review',
  'a weekly newsletter': null,
});

finds('risk structures in general', riskStructureMentionIn, {
  'Legal or contracts review': 'Legal or contracts review',
  'subject to regulatory requirements': 'regulatory requirements',
  'the project will follow all applicable policies': 'follow all applicable policies',
  'the AI governance board meets in June': 'AI governance board',
  'Privacy officer: signs off on storage': 'Privacy officer: signs off',
  'an AI governance analyst': null,
  'a code review': null,
  'price tiers': null,
});

finds('a high tier that is denied', (text) => spanOf(NO_HIGH_RISK.exec(text)), {
  'It is not high-risk, because it only drafts': 'not high-risk, because it only drafts',
  'It is not high-risk': null,
});
