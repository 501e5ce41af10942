import { monitoringPlan, page } from '../../src/core/criteria/monitoring-plan';
import { testExamples } from './examples';

testExamples(monitoringPlan, page);
