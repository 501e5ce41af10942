import { dataSourceNamed, page } from '../../src/core/criteria/data-source-named';
import { testExamples } from './examples';

testExamples(dataSourceNamed, page);
