import type { GuidedProposal } from '../assess/guide';
import type { Say } from '../model/say';

/** A proposal that is to be fixed. */
export interface Subject extends Pick<GuidedProposal, 'proposal' | 'topics'> {
  /** Of the whole document. */
  readonly text: string;
  /** Says what is written into it. */
  readonly write: Say;
}
