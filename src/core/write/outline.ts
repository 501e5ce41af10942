import type { Guide, GuidedProposal, Topic } from '../assess/guide';
import type { Label } from '../model/proposal';
import type { Range } from '../model/text';

/** A proposal in an outline of its document. */
export interface OutlinedProposal {
  readonly guided: GuidedProposal;
  readonly name: string;
  /** What names it. Within `range`. */
  readonly selection: Range;
  readonly range: Range;
  readonly sections: readonly OutlinedSection[];
}

export interface OutlinedSection {
  readonly topic: Topic;
  readonly label: Label;
  /** From its label to the next. */
  readonly range: Range;
}

/** The proposals of a YAML document, and the keys that criteria have in them. */
export function outlineOf({ proposals }: Guide): OutlinedProposal[] {
  return proposals.map((guided) => {
    const { title, anchor, entry, range } = guided.proposal;
    const start = Math.min(range.start, anchor.start);
    const whole = { start, end: Math.max(range.end, anchor.end) };
    return {
      guided,
      name: title?.text || (entry ?? ''),
      selection: anchor,
      range: whole,
      sections: sectionsOf(guided, whole.end),
    };
  });
}

function sectionsOf({ topics }: GuidedProposal, end: number): OutlinedSection[] {
  const own = topics
    .flatMap((topic) => (topic.label?.kind === 'key' ? [{ topic, label: topic.label }] : []))
    .sort((a, b) => a.label.range.start - b.label.range.start);
  return own.map((section, index) => {
    const next = own.slice(index + 1).find(({ label }) => label.range.start > section.label.range.end);
    const { start } = section.label.range;
    return { ...section, range: { start, end: next?.label.range.start ?? end } };
  });
}
