import assert from 'node:assert/strict';
import { stageNamed } from '../../src/core/evidence/stage';

describe('a stage', () => {
  const said: Record<string, readonly string[]> = {
    idea: ['Idea', 'exploration', 'concept note', 'Idee', 'Konzept'],
    proposed: ['proposal', 'Draft v2', 'in review', 'approved', 'pre-pilot', 'Entwurf', 'propuesta'],
    pilot: [
      'Pilot (Leeds)',
      'in pilot since May',
      'active pilot',
      'proof-of-concept',
      'prototype',
      'Pilotphase',
      'piloto',
    ],
    production: ['in production', 'live', 'rollout', 'in use', 'Produktion', 'en producción'],
    stopped: ['on hold', 'canceled', 'abgebrochen'],
    retired: ['sunset', 'end of life', 'archived'],
  };
  for (const [stage, values] of Object.entries(said)) {
    for (const value of values) {
      it(`called ${value} is ${stage}`, () => assert.equal(stageNamed(value), stage));
    }
  }

  for (const value of ['TBD', '2', 'post-pilot', 'pre-production', 'ideal', 'draftsman']) {
    it(`is not told from ${value}`, () => assert.equal(stageNamed(value), null));
  }
});
