import { patternDetector, spanOf } from '../../src/core/evidence/detector';
import {
  NO_DISCRIMINATION,
  NO_HARMFUL_OUTPUT,
  affectedIn,
  ethicsMentionIn,
  fairnessTestIn,
  harmIn,
  harmValueIn,
  peopleIn,
  recourseIn,
} from '../../src/core/evidence/impact';
import { finds } from './finds';

finds('people', peopleIn, {
  'tenants in arrears': 'tenants',
  'non-native speakers': 'non-native speakers',
  'people with low vision': 'people with low',
  'servers in two regions': null,
});

finds('harms to people', harmIn, {
  'applicants wrongly rejected': 'wrongly rejected',
  'students from small schools might be scored lower': 'might be scored lower',
  'a missed diagnosis delays treatment': 'missed diagnosis',
  'nurses feel watched': 'feel watched',
  'women are under-represented in past hires': 'under-represented in',
  'a missed case could harm a patient': 'harm',
  'older people may be left out': 'may be left out',
  'could negatively affect customers': 'negatively affect',
  'the classifier discriminates between six classes': null,
  'harm to the brand': null,
});

finds('harms where a label asks for them', harmValueIn, {
  'confused by the layout': 'confused',
  'more often for small firms': 'more often',
  'false alarms at night': 'false alarms',
  'works as before': null,
});

finds('who is affected', affectedIn, {
  'the people affected are 4,000 households': 'people affected',
  'it affects about 900 tenants': 'affects about 900 tenants',
  'the outage affected the server': null,
});

finds('fairness tests', fairnessTestIn, {
  'quarterly bias testing': 'bias testing',
  'we compare recall by age band': 'compare recall by age',
  'an error gap of at most 2 points': 'error gap of at most 2',
  'unit tests by module': null,
});

finds('harmful results ruled out', patternDetector(NO_HARMFUL_OUTPUT), {
  'Never any unsafe or misleading advice': 'Never any unsafe or misleading advice',
  'harmful advice': null,
});

finds('disclosure and appeal', recourseIn, {
  'appeal to a supervisor': 'appeal to a supervisor',
  'customers can ask for a person': 'can ask for a person',
  'callers are told that they talk to a bot': 'are told that they talk to a bot',
  'informed decisions': null,
  'a broad appeal': null,
  'the main challenge': null,
});

finds('ethics in general', ethicsMentionIn, {
  'committed to responsible AI': 'responsible AI',
  Bias: 'Bias',
  'fairness matters': 'fairness',
  'a bias-risk check': 'bias-risk',
  'toxic or abusive replies, offensive or unsafe suggestions': 'offensive or unsafe suggestions',
  'Automation bias of reviewers': null,
  'private equity data': null,
  'Research ethics approval': null,
});

finds('discrimination that is ruled out', (text) => spanOf(NO_DISCRIMINATION.exec(text)), {
  'it must not discriminate by origin': 'not discriminate',
  'no use of prohibited attributes': 'no use of prohibited attributes',
  'no delay': null,
});
