import { governanceOwnerAssigned, page } from '../../src/core/criteria/governance-owner-assigned';
import { testExamples } from './examples';

testExamples(governanceOwnerAssigned, page);
