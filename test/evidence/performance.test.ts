import {
  countedQualityIn,
  expectedQualityIn,
  liveMaterialIn,
  liveTestIn,
  loadIn,
  operationalMeasureIn,
  paceIn,
  passIn,
  qualityMeasureIn,
} from '../../src/core/evidence/performance';
import { finds } from './finds';

finds('measures of quality', qualityMeasureIn, {
  'recall of at least 0.92': 'recall',
  'false alarms are rare': 'false alarms',
  'word error rate below 8%': 'word error rate',
  'the recall notice was sent': null,
  'precision engineering': null,
  'data accuracy': null,
  'highly rated': null,
});

finds('measures of quality that are gone by', expectedQualityIn, {
  'we track precision and false alarms': 'precision',
  'false alarms per night are counted': 'false alarms',
  'improved accuracy for all': null,
  'the accuracy of these inputs': null,
  'false positives': null,
});

finds('measures of quality beside a number', countedQualityIn, {
  '97% of fields correct': 'correct',
  'a two-year agreement': null,
  'sensitivity analysis': null,
});

finds('measures of operation', operationalMeasureIn, {
  'more production throughput': null,
  'p95 under 3 s': 'p95',
  '99.9% uptime': 'uptime',
  'a high-throughput broker': null,
  'response time of the help desk': null,
});

finds('loads', loadIn, {
  'answers within 3 seconds': 'within 3 seconds',
  '40 concurrent meetings': '40 concurrent meetings',
  'keeps up with 40 parts a minute': 'keeps up with 40 parts a minute',
  'within 3 weeks': null,
});

finds('amounts of work in a time', paceIn, {
  '1,200 invoices an hour': '1,200 invoices an hour',
  'many invoices an hour': null,
});

finds('live-like tests', liveTestIn, {
  'two weeks in shadow mode': 'in shadow',
  'on a held-out set': 'held-out',
  'nurses work side by side': null,
  'a blood test sample': null,
});

finds('real material', liveMaterialIn, {
  'on 500 live March emails': 'on 500 live March emails',
  '25% of tickets': '25% of tickets',
  'in the demo': null,
});

finds('tests to pass', passIn, {
  'scored by an LLM-as-a-judge': 'LLM-as-a-judge',
  'all acceptance tests must pass': 'tests must pass',
  'people pass by': null,
});
