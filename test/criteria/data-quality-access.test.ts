import { dataQualityAccess } from '../../src/core/criteria/data-quality-access';
import { testExamples } from './examples';

testExamples(dataQualityAccess);
