import type { Level } from '../model/assessment';

/** What a level of readiness is called. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  L0: 'Idea',
  L1: 'Framed',
  L2: 'Pilot-ready',
  L3: 'Scale-ready',
};
