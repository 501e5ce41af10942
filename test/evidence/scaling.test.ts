import {
  extraIn,
  growthMentionIn,
  laterPhaseIn,
  namedPlaceIn,
  populationIn,
  preconditionIn,
  wideningIn,
} from '../../src/core/evidence/scaling';
import { finds } from './finds';

finds('growth', growthMentionIn, {
  'replicable for other harbours': 'replicable for other',
  'we go live if half the calls are answered': 'go live if',
  'integrated with other systems': null,
  'a phased rollout': 'phased rollout',
  'expand only once the audit is closed': 'expand only once',
  'moving from the demo to a production service': 'moving from the demo to a production',
  'we will scale across the business': 'will scale',
  'expand to the other plants': 'expand to the other',
  'extends the service to 3,000 households': 'extends the service to 3,000',
  'the firm expanded to Poland in 2019': null,
  'on a scale of 1 to 5': null,
});

finds('later phases', laterPhaseIn, { 'Phase 3': 'Phase 3', 'Phase 1': null, 'Three-phase supply': null });

finds('what widens', wideningIn, {
  'Rollout (2 weeks)': 'Rollout',
  'city-wide': 'city-wide',
  'Write user stories': null,
});

finds('populations', populationIn, {
  'then 240 users': '240 users',
  'all nine lines': 'all nine lines',
  '14 further clinics': '14 further clinics',
  everybody: null,
});

finds('named places', namedPlaceIn, { 'then Leeds': 'then Leeds', 'then onwards': null });

finds('preconditions', preconditionIn, {
  'Leeds, once SSO is live': 'once SSO is live',
  'subject to sign-off': 'subject to sign-off',
  'in spring': null,
});

finds('extra cost or capacity', extraIn, {
  'two more trainers': 'more trainers',
  'another €900': 'another €900',
  'the same team': null,
});
