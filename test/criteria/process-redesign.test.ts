import { processRedesign, page } from '../../src/core/criteria/process-redesign';
import { testExamples } from './examples';

testExamples(processRedesign, page);
