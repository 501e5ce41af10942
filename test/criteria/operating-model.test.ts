import { operatingModel, page } from '../../src/core/criteria/operating-model';
import { testExamples } from './examples';

testExamples(operatingModel, page);
