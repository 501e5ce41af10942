import type { Span } from '../evidence/placeholders';
import type { CheckHit } from '../model/check';
import type { Passage, Proposal } from '../model/proposal';

/**
 * Marks words in single passages, one place in each, and tells what is wrong with them. Passages survive edits
 * elsewhere, so each is searched once.
 */
export function wordMarker(find: (passage: Passage) => Span | null) {
  const known = new WeakMap<Passage, Span | null>();
  const spanIn = (passage: Passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const found = find(passage);
    known.set(passage, found);
    return found;
  };
  return (
    { statements }: Proposal,
    tell: (words: string) => Pick<CheckHit, 'what' | 'message'>,
  ): CheckHit[] =>
    statements.flatMap(({ passage, locate }) => {
      const span = spanIn(passage);
      if (!span) return [];
      const { start, end } = span;
      return { ...tell(passage.text.slice(start, end)), range: locate(start, end), related: null };
    });
}
