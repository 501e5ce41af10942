import { apiIntegrationPlanned, page } from '../../src/core/criteria/api-integration-planned';
import { testExamples } from './examples';
import { findsFacet } from './facets';

testExamples(apiIntegrationPlanned, page);

findsFacet(apiIntegrationPlanned, 'system', {
  '## What is kept\n\n- Call_ID\n- Timestamp': null,
  'Team leads can connect Zendesk and Jira.': 'connect Zendesk',
  '## Financial analysis\n\n| Component | Cost |\n| --- | --- |\n| Software Licences | £20,000 |': null,
});

findsFacet(apiIntegrationPlanned, 'interface', {
  'It writes drafts to Salesforce through the Case API.': 'writes drafts to Salesforce through the Case API',
  'The plan keeps API costs for Salesforce below £300.': null,
  'The Salesforce part is deferred until supported APIs are open.': null,
});
