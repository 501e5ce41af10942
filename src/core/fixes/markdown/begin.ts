import type { Range, TextChange } from '../../model/text';
import { isBlankAbove } from '../../text/lines';
import { contains } from '../../text/ranges';
import type { Subject } from '../subject';
import { written, type NewSection } from './insert';
import { layoutOf, placeAt } from './layout';
import { numberingOf } from './numbering';
import { styleOf } from './style';

/** A line on which somebody begins a section, and what is typed already: `##` and a number, or nothing. */
export interface Opening {
  readonly line: Range;
  readonly hashes: string;
  readonly number: string;
}

/** How a section is written that begins at some line. */
export interface Beginning {
  /** From its heading to its last line, set off from what stands above. Line ends are `\n`. */
  written(section: NewSection): string;
  /** What makes room for its number. */
  readonly edits: readonly TextChange[];
}

/** Written as the document writes its own, but for what somebody has typed. */
export function beginningAt(subject: Subject, { line, hashes, number }: Opening): Beginning {
  const { text, proposal } = subject;
  // What is being typed is no section yet.
  const headings = proposal.headings.filter(({ range }) => !contains(line, range));
  const layout = layoutOf({ ...subject, proposal: { ...proposal, headings } });
  const level = hashes.length || layout.level;
  const siblings = layout.sections.filter(
    (one) => one.level === level && one.label.kind !== 'title' && (hashes === '' || one.style === 'atx'),
  );
  const place = placeAt(text, layout.sections, line.start, level);
  const { numbers, edits } = numberingOf(text, siblings, layout.sections, [place]);
  const style = styleOf(text, siblings, level);
  const gap = line.start === 0 || isBlankAbove(text, line.start) ? '' : '\n';
  return {
    written: (section) => gap + written(section, number || numbers[0]!, style),
    edits: number ? [] : edits,
  };
}
