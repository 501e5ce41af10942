import { scalePath } from '../../src/core/criteria/scale-path';
import { testExamples } from './examples';

testExamples(scalePath);
