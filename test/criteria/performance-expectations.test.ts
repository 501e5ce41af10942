import { performanceExpectations } from '../../src/core/criteria/performance-expectations';
import { testExamples } from './examples';

testExamples(performanceExpectations);
