import { humanOversight, page } from '../../src/core/criteria/human-oversight';
import { testExamples } from './examples';

testExamples(humanOversight, page);
