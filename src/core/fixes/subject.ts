import type { GuidedProposal } from '../assess/guide';
import type { Proposal } from '../model/proposal';
import type { Say } from '../model/say';

/** A proposal that is to be fixed. */
export interface Subject extends Pick<GuidedProposal, 'proposal' | 'topics'> {
  /** Of the whole document. */
  readonly text: string;
  /** Says what is written into it. */
  readonly write: Say;
}

/** Whether it is YAML all of it: an entry of a register in front matter is, a section of Markdown is not. */
export function isAllYaml({ language, entry, headings }: Proposal): boolean {
  return language === 'yaml' || (entry !== null && headings.length === 0);
}
