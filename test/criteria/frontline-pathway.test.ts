import { frontlinePathway } from '../../src/core/criteria/frontline-pathway';
import { testExamples } from './examples';

testExamples(frontlinePathway);
