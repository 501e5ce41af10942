import { performanceExpectations, page } from '../../src/core/criteria/performance-expectations';
import { testExamples } from './examples';

testExamples(performanceExpectations, page);
