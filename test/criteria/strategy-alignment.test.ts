import { strategyAlignment } from '../../src/core/criteria/strategy-alignment';
import { testExamples } from './examples';

testExamples(strategyAlignment);
