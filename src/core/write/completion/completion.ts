import type { Range } from '../../model/text';

/** One thing that can be inserted where somebody writes. */
export interface Completion {
  readonly kind: 'section' | 'field' | 'option' | 'person' | 'source' | 'date';
  readonly label: string;
  /** Beside the label: the criterion, and what it gains. */
  readonly detail: string;
  /** What it is for, as Markdown; empty when the label says it all. */
  readonly about: string;
  /** In the snippet syntax of editors, indented as it has to be. */
  readonly insert: string;
  /** What is typed to find it. */
  readonly filter: string;
  /** What it replaces. Within one line. */
  readonly range: Range;
}

/** "Outcome defined · +9 points" */
export function detailOf(title: string, gain: number): string {
  if (gain <= 0) return title;
  return `${title} · +${gain} ${gain === 1 ? 'point' : 'points'}`;
}
