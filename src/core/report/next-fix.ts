import type { Readiness } from '../model/assessment';
import { counted } from './wrap';

/** What the next best fix brings, to stand behind its name. */
export function gainOf(gain: number, { score, uncappedScore }: Readiness): string {
  return gain === 0 && score < uncappedScore
    ? 'one of the core criteria that together hold the score back'
    : `${counted(gain, 'point')} to gain`;
}
