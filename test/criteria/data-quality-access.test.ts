import { dataQualityAccess, page } from '../../src/core/criteria/data-quality-access';
import { testExamples } from './examples';

testExamples(dataQualityAccess, page);
