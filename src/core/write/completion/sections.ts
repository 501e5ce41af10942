import type { Criterion } from '../../model/criterion';
import type { Proposal } from '../../model/proposal';
import type { Say } from '../../model/say';
import { byGain, isLacking, type GuidedProposal } from '../../assess/guide';
import { headingOf } from '../../naming/skeleton';
import { mostCommon } from '../../text/most-common';
import { toSnippet } from '../../text/snippet';
import type { Completion } from './completion';
import { aboutOf } from './place';
import type { LinePlace } from './markdown-place';

/** The sections a Markdown proposal still lacks. */
export function sectionCompletions(
  { hashes, isItem, isBold, range }: LinePlace,
  { proposal, topics }: GuidedProposal,
  say: Say,
): Completion[] {
  if (isItem || isBold) return [];
  const level = hashes || '#'.repeat(usualDepth(proposal));
  return topics
    .filter((topic) => isLacking(topic, proposal.language))
    .sort(byGain)
    .map(({ criterion, gain }) => ({
      kind: 'section',
      label: headingOf(criterion),
      detail: '',
      gain,
      about: aboutOf(criterion, say),
      insert: `${toSnippet(criterion.skeleton.markdown.replace(/^#+/, level))}\n$0`,
      filter: namesOf(criterion, hashes),
      range,
    }));
}

/** Whatever people may call it. */
function namesOf(criterion: Criterion, hashes: string): string {
  const { id, title, headings } = criterion;
  const others = headings.slice(0, 6).map((heading) => heading.replace(/^=/, ''));
  const names = new Set([headingOf(criterion), ...others, title, id]);
  return `${hashes && `${hashes} `}${[...names].join(' ')}`;
}

/** The depth most sections have below the title; 2 while there is none. */
function usualDepth({ headings, title }: Proposal): number {
  const own = headings.filter((heading) => heading !== title && heading.depth > 0);
  return mostCommon(own.map(({ depth }) => depth)) ?? 2;
}
