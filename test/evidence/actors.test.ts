import { actorDetector } from '../../src/core/evidence/actors';
import { finds } from './finds';

finds('actors', actorDetector(['repairs?'], ['repaired by']), {
  'Yard Systems repairs it': 'Yard Systems repairs',
  'the night shift lead will repair it': 'the night shift lead will repair',
  'Repaired by the Tooling team': 'Repaired by the Tooling team',
  'it repairs itself': null,
});
