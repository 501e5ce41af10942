import { DIRECTIVE_KINDS } from '../../model/directive';
import type { Range } from '../../model/text';
import { lineAt } from '../../text/lines';

/** In a comment that hides findings, or is about to. */
export interface DirectivePlace {
  readonly type: 'directive';
  /** What is written: `pilotlint-disable-line`, or the name of what it hides. */
  readonly part: 'verb' | 'name';
  /** Names that stand there already. */
  readonly names: readonly string[];
  /** What is missing behind it: a reason, the end of the comment. */
  readonly isOpen: boolean;
  readonly range: Range;
}

/** Only once somebody has begun to write one: most comments are none. */
const VERB = /(?:<!--|(?:^|\s)#)[ \t]*(p(?:i|il|ilo|ilot|ilotl|ilotli|ilotlin|ilotlint(?:-[a-z-]*)?)?)$/;
const NAME = new RegExp(`pilotlint-(?:${DIRECTIVE_KINDS.join('|')})[ \\t]+((?:[\\w/-]+[ \\t]*,?[ \\t]*)*)$`);

/** Null outside of such a comment. */
export function directivePlaceAt(text: string, offset: number): DirectivePlace | null {
  const { start, end } = lineAt(text, offset);
  const before = text.slice(start, offset);
  const isOpen = !/-->|--\s/.test(text.slice(offset, end));
  const verb = VERB.exec(before)?.[1];
  if (verb !== undefined) {
    // Editors close the bracket of `<!--`.
    const closed = /^>\s*$/.test(text.slice(offset, end)) ? 1 : 0;
    return {
      type: 'directive',
      part: 'verb',
      names: [],
      isOpen,
      range: { start: offset - verb.length, end: offset + closed },
    };
  }
  const list = /(?:<!--|#)/.test(before) ? NAME.exec(before)?.[1] : undefined;
  if (list === undefined || /(?:^|\s)--/.test(list)) return null;
  const words = list.split(/[\s,]+/);
  const typed = words.at(-1)!;
  const range = { start: offset - typed.length, end: offset };
  return { type: 'directive', part: 'name', names: words.slice(0, -1), isOpen, range };
}
