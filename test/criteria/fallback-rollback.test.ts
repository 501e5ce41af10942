import { fallbackRollback } from '../../src/core/criteria/fallback-rollback';
import { testExamples } from './examples';

testExamples(fallbackRollback);
