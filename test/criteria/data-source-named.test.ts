import { dataSourceNamed, page } from '../../src/core/criteria/data-source-named';
import { testExamples } from './examples';
import { findsFacet } from './facets';

testExamples(dataSourceNamed, page);

findsFacet(dataSourceNamed, 'source', {
  'Drafts are grounded in our own Zendesk tickets.': 'Zendesk tickets',
  'Staff connect their sources (Zendesk and Confluence).': 'sources (Zendesk and Confluence)',
  'data_sources:\n  - Loan applications 2019-2024\n': 'Loan applications 2019-2024',
  'data_sources:\n  - internal maintenance records\n': null,
  'Resident survey shows that 87% wait too long.': null,
  'Answers come from the current corpus.': null,
  'The service is set to automatically extract names from letters.': null,
});
