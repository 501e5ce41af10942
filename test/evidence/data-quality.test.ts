import {
  accessMentionIn,
  accessStatusIn,
  dataGapIn,
  dataMeasureIn,
  dataQualityMentionIn,
  freshnessIn,
  noDataIn,
  qualityMeasureIn,
} from '../../src/core/evidence/data-quality';
import { finds } from './finds';

finds('measured properties of data', dataMeasureIn, {
  '93% of address fields are complete': '93% of address fields are complete',
  'The asset register is 80% complete': 'register is 80% complete',
  'fewer than 2% duplicate records': '2% duplicate records',
  'half of the scanned forms were unreadable': 'half of the scanned forms were unreadable',
  'Cohen’s kappa of 0.71': 'Cohen’s kappa of 0.71',
  '4% of invoices have no order number': '4% of invoices have no order',
  'of the 12,000 articles, 1,900 are outdated': 'of the 12,000 articles, 1,900 are outdated',
  'duplicates in 2.1% of the master data': 'duplicates in 2.1% of the master data',
  'annotators agreed on 87% of the labels': 'annotators agreed on 87% of',
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
  'API keys have been issued by the vendor': 'API keys have been issued',
  'The export is already on our server': 'export is already on',
  'the dataset is publicly available': 'dataset is publicly available',
  'Access to the tool is granted by a manager': null,
  'users have access to help': null,
});

finds('access to data without a status', accessMentionIn, {
  'Getting access to the maintenance history takes weeks': 'Getting access to the maintenance history',
  'users need access to the building': null,
});

finds('data that is not there', noDataIn, {
  'No labelled data exists yet': 'No labelled data',
  'no training on data of customers': null,
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
  'the archive contains outdated manuals': 'archive contains outdated',
  'fraud classes are heavily imbalanced': 'classes are heavily imbalanced',
  'trained only on English tickets': 'trained only on',
  'the sample might not be representative of winter': 'sample might not be representative',
  'the quality of answers': null,
  'clean energy': null,
});
