import { governanceFit } from '../../src/core/criteria/governance-fit';
import { testExamples } from './examples';

testExamples(governanceFit);
