import { judgeAll, type Verdict } from '../assess/judge';
import { CRITERIA } from '../criteria';
import type { Criterion } from '../model/criterion';
import type { Proposal } from '../model/proposal';

/** A proposal that is to be fixed. */
export interface Subject {
  /** Of the whole document. */
  readonly text: string;
  readonly proposal: Proposal;
  readonly verdicts: ReadonlyMap<Criterion, Verdict>;
}

export function subjectOf(text: string, proposal: Proposal): Subject {
  const verdicts = judgeAll(text, proposal, CRITERIA);
  return { text, proposal, verdicts: new Map(verdicts.map((verdict) => [verdict.criterion, verdict])) };
}
