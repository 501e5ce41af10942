import type { Range, TextChange } from '../../model/text';

/** One thing that can be inserted where somebody writes. */
export interface Completion {
  readonly kind: 'section' | 'field' | 'option' | 'person' | 'source' | 'date' | 'directive' | 'rule';
  readonly label: string;
  /** Where it is from, or what it is called, in a few words; empty when there is nothing to say. */
  readonly detail: string;
  /** Points that completing its criterion would add to the score; 0 for parts of one. */
  readonly gain: number;
  /** What it is for, as Markdown; empty when the label says it all. */
  readonly about: string;
  /** In the snippet syntax of editors, indented as it has to be. */
  readonly insert: string;
  /** What is typed to find it. */
  readonly filter: string;
  /** What it replaces. Within one line. */
  readonly range: Range;
  /** What changes elsewhere along with it, such as the numbers of sections that follow. */
  readonly edits?: readonly TextChange[];
}
