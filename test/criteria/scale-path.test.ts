import { scalePath, page } from '../../src/core/criteria/scale-path';
import { testExamples } from './examples';

testExamples(scalePath, page);
