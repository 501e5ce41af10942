import { governanceOwnerAssigned, page } from '../../src/core/criteria/governance-owner-assigned';
import { testExamples } from './examples';
import { findsFacet } from './facets';

testExamples(governanceOwnerAssigned, page);

findsFacet(governanceOwnerAssigned, 'accountable', {
  '## Approvals\n\n- Head of Claims': 'Head of Claims',
  '## Approval\n\n- **Notification:** Head of Claims informed': null,
});
