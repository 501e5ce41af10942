import { frontlinePathway, page } from '../../src/core/criteria/frontline-pathway';
import { testExamples } from './examples';

testExamples(frontlinePathway, page);
