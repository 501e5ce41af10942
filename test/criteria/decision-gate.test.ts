import { decisionGate } from '../../src/core/criteria/decision-gate';
import { testExamples } from './examples';

testExamples(decisionGate);
