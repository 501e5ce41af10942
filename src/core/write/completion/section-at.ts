import type { Criterion } from '../../model/criterion';
import type { Label, Proposal } from '../../model/proposal';
import { criteriaFor, type GuidedProposal } from '../../assess/guide';
import { criteriaOf } from './place';

/** The criteria of the innermost section around a place that belongs to any. */
export function sectionsAt(guided: GuidedProposal, offset: number): readonly Criterion[] {
  const all = criteriaFor(guided);
  const known = headingsAround(guided.proposal, offset).map(({ text }) => criteriaOf(text, all));
  return known.find((criteria) => criteria.length > 0) ?? [];
}

/** The headings a place stands under, innermost first. */
export function headingsAround({ headings, title }: Proposal, offset: number): Label[] {
  const open: Label[] = [];
  for (const heading of headings.filter(({ range }) => range.end < offset)) {
    while (open[0] && depthOf(open[0]) >= depthOf(heading)) open.shift();
    open.unshift(heading);
  }
  return open.filter((heading) => heading !== title);
}

/** A bold line is below every real heading. */
function depthOf({ depth }: Label): number {
  return depth || 7;
}
