import type { Grouping } from '../model/grouping';
import type { PortfolioProposal } from '../model/portfolio';
import { STAGES } from '../model/stage';
import { compareNames } from '../text/collate';

export interface Group<T> {
  /** Null for those that do not say. */
  readonly key: string | null;
  readonly proposals: readonly T[];
}

/** Proposals in groups: stages and levels in their own order, others by name, those that do not say at the end. */
export function groupProposals<T extends PortfolioProposal>(
  proposals: readonly T[],
  by: Grouping,
): Group<T>[] {
  const groups = groupBy(proposals, (proposal) => groupKey(proposal, by));
  return [...groups]
    .map(([key, members]) => ({ key, proposals: members }))
    .sort((a, b) => compareKeys(a.key, b.key, by));
}

/** Members of a list by a key, in the order they come. */
export function groupBy<T, K>(members: readonly T[], key: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group) group.push(member);
    else groups.set(key(member), [member]);
  }
  return groups;
}

/** What a proposal shares with its group; null when it does not say. */
export function groupKey({ stage, level, folder, record }: PortfolioProposal, by: Grouping): string | null {
  return { stage, level, folder, owner: record.owner }[by];
}

function compareKeys(a: string | null, b: string | null, by: Grouping): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const stages: readonly string[] = STAGES;
  return by === 'stage' ? stages.indexOf(a) - stages.indexOf(b) : compareNames(a, b);
}
