import { workforceChangePlan, page } from '../../src/core/criteria/workforce-change-plan';
import { testExamples } from './examples';

testExamples(workforceChangePlan, page);
