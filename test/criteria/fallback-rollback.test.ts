import { fallbackRollback, page } from '../../src/core/criteria/fallback-rollback';
import { testExamples } from './examples';

testExamples(fallbackRollback, page);
