import { dataRightsPrivacy, page } from '../../src/core/criteria/data-rights-privacy';
import { testExamples } from './examples';

testExamples(dataRightsPrivacy, page);
