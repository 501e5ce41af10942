import type { GuidedProposal } from '../assess/guide';

/** A proposal that is to be fixed. */
export interface Subject extends Pick<GuidedProposal, 'proposal' | 'topics'> {
  /** Of the whole document. */
  readonly text: string;
}
