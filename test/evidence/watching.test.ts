import {
  alarmIn,
  cadenceIn,
  incidentIn,
  sampleIn,
  signalIn,
  watchIn,
  watchMentionIn,
  watcherIn,
} from '../../src/core/evidence/watching';
import { finds } from './finds';

finds('signals', signalIn, {
  'weekly override rate': 'override rate',
  'drift of lab values': 'drift',
  'the colour of the logo': null,
});

finds('watching', watchIn, {
  'complaints are monitored': 'monitored',
  'Track the override rate': 'Track',
  'the tool monitors machines for anomalies': null,
  'on a new track': null,
});

finds('watching in general', watchMentionIn, {
  'monthly steering group updates': 'monthly steering group updates',
  'anomaly detection for pumps': null,
  'we will monitor it': 'will monitor',
  'a monthly dashboard': 'monthly dashboard',
  'paused when agreement falls below 80%': 'paused when agreement falls below 80',
  'data monitoring in the first year': 'data monitoring',
  'a ring for pump health monitoring': null,
  'a heart monitor at each bed': null,
});

finds('samples', sampleIn, {
  'we sample 40 letters a month': 'sample 40',
  'reviews 50 answers a week': 'reviews 50 answers',
  '5% of drafts are re-checked': '5% of drafts are re-checked',
  'reviews 50 pensions a week': null,
});

finds('alarms', alarmIn, {
  'above 15% alerts Claims Ops': 'alerts',
  'the model alerts the nurse above 38 degrees': null,
});

finds('how often', cadenceIn, {
  'each shift': 'each shift',
  'every Friday': 'every Friday',
  'at times': null,
});

finds('who watches', watcherIn, {
  'above 15% alerts Claims Ops': 'alerts Claims Ops',
  'reviewed weekly by the ward manager': 'reviewed weekly by the ward manager',
  'The duty librarian reviews it': 'The duty librarian reviews',
  'it is reviewed': null,
});

finds('incidents', incidentIn, { 'opens a Sev-3': 'opens a Sev-3', 'an open door': null });
