import type { ProposalAssessment } from '../model/assessment';
import type { Range } from '../model/text';

/** Index of the pilot a place belongs to: the last that starts before it, or the first. */
export function pilotAt(proposals: readonly ProposalAssessment[], offset: number): number {
  const after = proposals.findIndex(({ range }) => range.start > offset);
  return Math.max((after < 0 ? proposals.length : after) - 1, 0);
}

/**
 * Ids of the criteria a place speaks of: it lies in their own sections, else in words that convinced them. Blank
 * lines belong to what stands before them.
 */
export function criteriaAt({ criteria }: ProposalAssessment, text: string, offset: number): string[] {
  const last = text.slice(0, offset).trimEnd().length;
  const holds = ({ start, end }: Range) => start <= offset && last <= end;
  const own = criteria.filter(({ region }) => region.some(holds));
  const cited = criteria.filter(({ facets }) =>
    facets.some(({ evidence, vague }) => [...evidence, ...vague].some(({ range }) => holds(range))),
  );
  return (own.length > 0 ? own : cited).map(({ id }) => id);
}
