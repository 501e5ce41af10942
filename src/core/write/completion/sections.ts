import type { Criterion } from '../../model/criterion';
import type { Say } from '../../model/say';
import { byGain, isLacking, type Guide, type GuidedProposal } from '../../assess/guide';
import { beginningAt } from '../../fixes/markdown/begin';
import { bodyOf, headingOf } from '../../naming/skeleton';
import { lineAt, lineEnd, nextLine } from '../../text/lines';
import { toSnippet } from '../../text/snippet';
import type { Completion } from './completion';
import { aboutOf } from './place';
import type { LinePlace } from './markdown-place';

/** The sections a Markdown proposal still lacks, written as its own are. */
export function sectionCompletions(
  place: LinePlace,
  { text, write }: Guide,
  guided: GuidedProposal,
  say: Say,
): Completion[] {
  const { hashes, number, isItem, isBold, range } = place;
  if (isItem || isBold) return [];
  const { proposal, topics } = guided;
  const line = lineAt(text, range.start);
  const { written, edits } = beginningAt({ text, write, proposal, topics }, { line, hashes, number });
  const end = endingAfter(text, line.end);
  return topics
    .filter((topic) => isLacking(topic, proposal.language))
    .sort(byGain)
    .map(({ criterion, gain }) => ({
      kind: 'section',
      label: headingOf(criterion),
      detail: '',
      gain,
      about: aboutOf(criterion, say),
      insert: toSnippet(written({ criterion, body: bodyOf(criterion) })) + end,
      filter: namesOf(criterion, place),
      range,
      edits,
    }));
}

/** Where the cursor goes at last: to a line of its own where the document ends, never into what follows. */
function endingAfter(text: string, end: number): string {
  const next = nextLine(text, end);
  if (next === end) return '\n$0';
  return text.slice(next, lineEnd(text, next)).trim() === '' ? '$0' : '$0\n';
}

/** Whatever people may call it. */
function namesOf(criterion: Criterion, { hashes, number }: LinePlace): string {
  const { id, title, headings } = criterion;
  const others = headings.slice(0, 6).map((heading) => heading.replace(/^=/, ''));
  const names = new Set([headingOf(criterion), ...others, title, id]);
  return `${hashes && `${hashes} `}${number}${[...names].join(' ')}`;
}
