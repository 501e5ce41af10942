import { vocabulary } from '../../evidence/vocabulary';
import type { Criterion } from '../../model/criterion';
import type { TextChange } from '../../model/text';
import { headingOf } from '../../naming/skeleton';
import { withLineEnds } from '../line-ends';
import { mostCommon } from '../../text/most-common';
import { boundaryFor, rankOf, type Landmark } from '../order';
import type { Subject } from '../subject';
import { numberingOf } from './numbering';
import { sectionsOf, type Section } from './sections';
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
  const blocks = placed.map(({ criterion, body }, index) => {
    const heading = style.heading(headingOf(criterion), numbers[index]!);
    return `${heading}\n${style.gap}${body.replace(/^- /gm, `${style.bullet} `)}`;
  });
  const insertions = boundaries.flatMap(({ offset }, boundary) => {
    const here = blocks.filter((_, index) => placed[index]!.boundary === boundary);
    return here.length === 0 ? [] : [insertionAt(text, offset, here, style)];
  });
  return [...insertions, ...edits].sort((a, b) => a.offset - b.offset);
}

/** Everything with a place in the document, and the places between. */
interface Layout {
  readonly level: number;
  readonly sections: readonly Section[];
  /** The sections of the level. */
  readonly siblings: readonly Section[];
  readonly boundaries: readonly Boundary[];
  readonly landmarks: readonly Landmark[];
}

/** A place where a section may begin, and the stretch of the part of the document it is in. */
interface Boundary {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

function layoutOf(subject: Subject): Layout {
  const sections = sectionsOf(subject.text, subject.proposal);
  const own = subject.topics.flatMap(({ criterion, label }) => {
    const section = label && sections.find((one) => one.label.range.start === label.range.start);
    return section ? [{ criterion, section }] : [];
  });
  const level = levelOf(
    sections,
    own.map(({ section }) => section),
  );
  const siblings = sections.filter((section) => section.level === level && section.label.kind !== 'title');
  const boundaries = boundariesOf(subject, sections, siblings, level);
  const landmarks = own.map(({ criterion, section }) => ({
    criterion,
    position: boundaries.filter(({ offset }) => offset <= section.start).length - 0.5,
  }));
  return { level, sections, siblings, boundaries, landmarks };
}

/** The level of most sections that answer a criterion. */
function levelOf(sections: readonly Section[], own: readonly Section[]): number {
  const levels = own.map(({ level }) => level).sort((a, b) => a - b);
  const others = sections.filter(({ label }) => label.kind !== 'title').map(({ level }) => level);
  return mostCommon(levels) ?? (others.length > 0 ? Math.min(...others) : 2);
}

/** Back matter, after which nothing of the proposal itself comes. */
const TAIL = vocabulary(`
  appendix, appendices, annex, annexes, =references, =bibliography, =further reading, =links, =glossary, =acronyms,
  =definitions, =changelog, =change log, =revision history, =version history, =document history, =attachments
`);

function boundariesOf(
  { text, proposal }: Subject,
  sections: readonly Section[],
  siblings: readonly Section[],
  level: number,
): Boundary[] {
  const heads = sections.filter((one) => one.level <= level && one.label.kind !== 'title');
  const end = text.slice(0, proposal.range.end).trimEnd().length;
  const parents = new Set(siblings.map(({ start }) => parentAt(sections, start, level)));
  const tail = heads.find(({ label }, index) => index > 0 && TAIL.matches(label))?.start ?? Infinity;
  const offsets = [...heads.map(({ start }) => start), end];
  const all = offsets.map((offset) => ({ offset, parent: parentAt(sections, offset, level) }));
  const allowed = all.filter(
    ({ offset, parent }) => offset <= tail && (parents.size === 0 || parents.has(parent)),
  );
  return (allowed.length > 0 ? allowed : all).map(({ offset, parent }) => ({
    offset,
    from: parent?.start ?? 0,
    to: parent?.end ?? text.length,
  }));
}

/** The section of a higher level that what is inserted at a place becomes part of. */
function parentAt(sections: readonly Section[], offset: number, level: number): Section | undefined {
  return sections.filter((one) => one.level < level && one.start < offset && offset <= one.end).at(-1);
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
