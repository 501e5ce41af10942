import { ethicsImpact } from '../../src/core/criteria/ethics-impact';
import { testExamples } from './examples';

testExamples(ethicsImpact);
