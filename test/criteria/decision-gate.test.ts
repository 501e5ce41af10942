import { decisionGate, page } from '../../src/core/criteria/decision-gate';
import { testExamples } from './examples';

testExamples(decisionGate, page);
