import { monitoringPlan } from '../../src/core/criteria/monitoring-plan';
import { testExamples } from './examples';

testExamples(monitoringPlan);
