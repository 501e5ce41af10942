import {
  afterwardsIn,
  afterwardsLabelIn,
  fundingIn,
  moneyIn,
  rateIn,
  recurringIn,
  runnerIn,
  runningMentionIn,
} from '../../src/core/evidence/running';
import { finds } from './finds';

finds('money', moneyIn, { 'about £4k': '£4k', '12,000 euros': '12,000 euros', '12,000 letters': null });

finds('money for a time', rateIn, {
  '£4k a month': '£4k a month',
  'CHF 6 per student': 'CHF 6 per student',
  'cost centre 7710': 'cost centre 7710',
  '£80k to build it': null,
});

finds('payers', fundingIn, {
  'funded by the faculty': 'funded by the faculty',
  'paid from the ward budget': 'paid from the ward budget',
  'well funded': null,
});

finds('what is paid again and again', recurringIn, {
  'Annual licence': 'Annual licence',
  'Hosting fees': 'Hosting fees',
  Furniture: null,
});

finds('afterwards', afterwardsIn, {
  'after the pilot': 'after the pilot',
  'from July': 'from July',
  'once the tool is live': 'once the tool is live',
  'when the grant ends': 'when the grant ends',
  'from 8 to 18': null,
});

finds('labels of afterwards', afterwardsLabelIn, {
  Production: 'Production',
  'Business as usual': 'Business as usual',
  'Production line 4': null,
});

finds('who runs it', runnerIn, {
  'Claims Platform runs it from July': 'Claims Platform runs',
  'operated by the Data Desk': 'operated by the Data Desk',
  'ownership passes to Network Operations': 'ownership passes to Network Operations',
  'the plant engineers take the service over': 'the plant engineers take the service over',
  'it runs well': null,
});

finds('running in general', runningMentionIn, {
  'low running costs': 'running costs',
  'out-of-hours support': 'out-of-hours support',
  'keeping the knowledge base fresh is support effort': 'support effort',
  '0.5 FTE to run it': '0.5 FTE to run',
  'customer support gets 400 tickets': null,
});
