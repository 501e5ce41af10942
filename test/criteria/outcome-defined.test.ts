import { outcomeDefined, page } from '../../src/core/criteria/outcome-defined';
import { testExamples } from './examples';

testExamples(outcomeDefined, page);
