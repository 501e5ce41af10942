import { problemWorkFirst, page } from '../../src/core/criteria/problem-work-first';
import { testExamples } from './examples';

testExamples(problemWorkFirst, page);
