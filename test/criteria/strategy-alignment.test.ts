import { strategyAlignment, page } from '../../src/core/criteria/strategy-alignment';
import { testExamples } from './examples';

testExamples(strategyAlignment, page);
