import type { Detection, Level, State } from '../model/assessment';
import type { PilotRecord } from '../model/record';
import type { Stage } from '../model/stage';

/** The verdict on one proposal, as the JSON report gives it. */
export interface Judged {
  readonly path: string;
  readonly entry?: string;
  readonly title: string | null;
  readonly detection: Pick<Detection, 'isProposal' | 'isTemplate'>;
  readonly stage: Stage | null;
  /** Null when it is no proposal. */
  readonly record: PilotRecord | null;
  readonly readiness: { readonly level: Level; readonly score: number } | null;
  readonly criteria: readonly { readonly id: string; readonly state: State }[];
}

/** The small part of a verdict that a portfolio needs, for who cannot hold the whole of thousands. */
export function toJudged({
  path,
  entry,
  title,
  detection,
  stage,
  record,
  readiness,
  criteria,
}: Judged): Judged {
  return {
    path,
    ...(entry === undefined ? {} : { entry }),
    title,
    detection: { isProposal: detection.isProposal, isTemplate: detection.isTemplate },
    stage,
    record,
    readiness: readiness && { level: readiness.level, score: readiness.score },
    criteria: criteria.map(({ id, state }) => ({ id, state })),
  };
}
