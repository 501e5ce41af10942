import type { Criterion } from '../../model/criterion';
import type { Proposal } from '../../model/proposal';
import { byGain, isLacking, type GuidedProposal } from '../guide';
import { headingOf } from '../skeleton';
import { toSnippet } from '../../text/snippet';
import type { Completion } from './completion';
import { aboutOf } from './place';
import type { LinePlace } from './markdown-place';

/** The sections a Markdown proposal still lacks. */
export function sectionCompletions(
  { hashes, isItem, isBold, range }: LinePlace,
  { proposal, topics }: GuidedProposal,
): Completion[] {
  if (isItem || isBold) return [];
  const level = hashes || '#'.repeat(usualDepth(proposal));
  return topics
    .filter((topic) => isLacking(topic, proposal.language))
    .sort(byGain)
    .map(({ criterion, gain }) => ({
      kind: 'section',
      label: headingOf(criterion.skeleton.markdown),
      detail: '',
      gain,
      about: aboutOf(criterion),
      insert: `${toSnippet(criterion.skeleton.markdown.replace(/^#+/, level))}\n$0`,
      filter: namesOf(criterion, hashes),
      range,
    }));
}

/** Whatever people may call it. */
function namesOf({ id, title, headings, skeleton }: Criterion, hashes: string): string {
  const others = headings.slice(0, 6).map((heading) => heading.replace(/^=/, ''));
  const names = new Set([headingOf(skeleton.markdown), ...others, title, id]);
  return `${hashes && `${hashes} `}${[...names].join(' ')}`;
}

/** The depth most sections have below the title; 2 while there is none. */
function usualDepth({ headings, title }: Proposal): number {
  const depths = headings.filter((heading) => heading !== title && heading.depth > 0);
  const counts = [1, 2, 3, 4, 5, 6].map((depth) => depths.filter((one) => one.depth === depth).length);
  const most = Math.max(...counts);
  return most === 0 ? 2 : counts.indexOf(most) + 1;
}
