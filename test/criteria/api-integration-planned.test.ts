import { apiIntegrationPlanned, page } from '../../src/core/criteria/api-integration-planned';
import { testExamples } from './examples';

testExamples(apiIntegrationPlanned, page);
