import {
  accessStatusIn,
  dataGapIn,
  dataMeasureIn,
  dataQualityMentionIn,
  freshnessIn,
  qualityMeasureIn,
} from '../../src/core/evidence/data-quality';
import { finds } from './finds';

finds('measured properties of data', dataMeasureIn, {
  '93% of address fields are complete': '93% of address fields are complete',
  'The asset register is 80% complete': 'register is 80% complete',
  'fewer than 2% duplicate records': '2% duplicate records',
  'half of the scanned forms were unreadable': 'half of the scanned forms were unreadable',
  'Cohen’s kappa of 0.71': 'Cohen’s kappa of 0.71',
  '95% of tickets are routed correctly': null,
  'recall of 90% on a labelled set': null,
  'complete applications go first': null,
});

finds('measures under a data quality label', qualityMeasureIn, {
  '97% complete at launch': '97% complete',
  'accuracy above 95%': 'accuracy above 95%',
  'complete enough': null,
});

finds('the status of access to data', accessStatusIn, {
  'access approved 3 March': 'access approved',
  'Access to the claims warehouse was granted in May': 'Access to the claims warehouse was granted',
  'read access to the CRM': 'read access to the CRM',
  'the data sharing agreement with the county is signed': 'data sharing agreement with the county is signed',
  'Access to the tool is granted by a manager': null,
  'users have access to help': null,
});

finds('gaps in data', dataGapIn, {
  'sensor history is patchy before 2021': 'history is patchy',
  'missing postcode fields': 'missing postcode fields',
  'a gap in the market': null,
});

finds('refresh and drift of data', freshnessIn, {
  'refreshed every night from the ledger': 'refreshed every night',
  'a weekly quality report': 'weekly quality report',
  'feature drift is charted': 'feature drift is charted',
  'we refresh the page': null,
});

finds('data quality in general', dataQualityMentionIn, {
  'data quality is a concern': 'data quality',
  'messy records slow us down': 'messy records',
  'worn gauges give inaccurate or missing readings and entries': null,
  'inaccurate or missing values': 'inaccurate or missing values',
  'historic tickets are inconsistently labelled': 'inconsistently labelled',
  'garbage in, garbage out': 'garbage in',
  'the quality of answers': null,
  'clean energy': null,
});
