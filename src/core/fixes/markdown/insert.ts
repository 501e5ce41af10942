import type { Criterion } from '../../model/criterion';
import type { TextChange } from '../../model/text';
import { headingOf } from '../../naming/skeleton';
import { withLineEnds } from '../line-ends';
import { boundaryFor, rankOf } from '../order';
import type { Subject } from '../subject';
import { layoutOf, type Layout } from './layout';
import { numberingOf } from './numbering';
import { styleOf, type Style } from './style';

/** A section to insert: what stands below its heading, with `- ` for bullets. */
export interface NewSection {
  readonly criterion: Criterion;
  readonly body: string;
}

/** Inserts sections where the document's own order wants them, written as it writes its own. */
export function insertSections(subject: Subject, wanted: readonly NewSection[]): TextChange[] {
  const layout = layoutOf(subject);
  const placed = placedAmong(layout, wanted);
  const { text } = subject;
  const { siblings, boundaries } = layout;
  const style = styleOf(text, siblings, layout.level);
  const places = placed.map(({ boundary }) => boundaries[boundary]!);
  const { numbers, edits } = numberingOf(text, siblings, layout.sections, places);
  const blocks = placed.map((section, index) => written(section, numbers[index]!, style));
  const insertions = boundaries.flatMap(({ offset }, boundary) => {
    const here = blocks.filter((_, index) => placed[index]!.boundary === boundary);
    return here.length === 0 ? [] : [insertionAt(text, offset, here, style)];
  });
  return [...insertions, ...edits].sort((a, b) => a.offset - b.offset);
}

/** A section from its heading to its last line. */
export function written({ criterion, body }: NewSection, number: string, style: Style): string {
  const heading = style.heading(headingOf(criterion), number);
  return `${heading}\n${style.gap}${body.replace(/^- /gm, `${style.bullet} `)}`;
}

interface Placed extends NewSection {
  readonly boundary: number;
}

/** In order of the document. What was placed is a landmark for what comes after it. */
function placedAmong({ boundaries, landmarks }: Layout, wanted: readonly NewSection[]): Placed[] {
  const known = [...landmarks];
  const indices = boundaries.map((_, index) => index);
  const inOrder = [...wanted].sort((a, b) => rankOf(a.criterion) - rankOf(b.criterion));
  const placed = inOrder.map((section) => {
    const boundary = boundaryFor(section.criterion, known, indices);
    known.push({ criterion: section.criterion, position: boundary });
    return { ...section, boundary };
  });
  return placed.sort((a, b) => a.boundary - b.boundary);
}

function insertionAt(
  text: string,
  offset: number,
  blocks: readonly string[],
  { separator }: Style,
): TextChange {
  const before = text.slice(0, offset).replace(/\r/g, '');
  const isLast = text.slice(offset).trim() === '';
  const isApart = before === '' || /\n[ \t]*\n$|(?:^|\n)---\n$/.test(before);
  const joined = blocks.join(`\n${separator}`);
  const inserted = isLast
    ? `${before === '' ? '' : `\n${separator}`}${joined}`
    : `${isApart ? '' : separator}${joined}\n${separator}`;
  return { offset, length: 0, text: withLineEnds(inserted, text) };
}
