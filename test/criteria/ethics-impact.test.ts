import { ethicsImpact, page } from '../../src/core/criteria/ethics-impact';
import { testExamples } from './examples';

testExamples(ethicsImpact, page);
