import { apiIntegrationPlanned } from '../../src/core/criteria/api-integration-planned';
import { testExamples } from './examples';

testExamples(apiIntegrationPlanned);
