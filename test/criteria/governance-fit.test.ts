import { governanceFit, page } from '../../src/core/criteria/governance-fit';
import { testExamples } from './examples';

testExamples(governanceFit, page);
