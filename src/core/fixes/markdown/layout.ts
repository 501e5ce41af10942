import { vocabulary } from '../../evidence/vocabulary';
import { mostCommon } from '../../text/most-common';
import type { Landmark } from '../order';
import type { Subject } from '../subject';
import type { Place } from './numbering';
import { sectionsOf, type Section } from './sections';

/** Everything with a place in the document, and the places between. */
export interface Layout {
  readonly level: number;
  readonly sections: readonly Section[];
  /** The sections of the level. */
  readonly siblings: readonly Section[];
  readonly boundaries: readonly Place[];
  readonly landmarks: readonly Landmark[];
}

/** Where the sections of a proposal are, and where others may go. */
export function layoutOf(subject: Subject): Layout {
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
  const [title] = sections.filter(({ label }) => label.kind === 'title');
  const others = sections.filter((one) => one !== title).map(({ level }) => level);
  return mostCommon(levels) ?? (others.length > 0 ? Math.min(...others) : (title?.level ?? 1) + 1);
}

/** Back matter, after which nothing of the proposal itself comes. */
const TAIL = vocabulary(`
  appendix, appendices, annex, annexes, =references, =bibliography, =further reading, =links, =glossary, =acronyms,
  =definitions, =changelog, =change log, =revision history, =version history, =document history, =attachments,
  anhang, anhänge, anlage, anlagen, =literatur, =literaturverzeichnis, =glossar, =abkürzungen, =änderungshistorie,
  anexo, anexos, apéndice, =referencias, =bibliografía, =glosario, =historial de cambios, =control de versiones
`);

function boundariesOf(
  { text, proposal }: Subject,
  sections: readonly Section[],
  siblings: readonly Section[],
  level: number,
): Place[] {
  const heads = sections.filter((one) => one.level <= level && one.label.kind !== 'title');
  const isLast = text.slice(proposal.range.end).trim() === '';
  const end = isLast ? text.trimEnd().length : proposal.range.end;
  const parents = new Set(siblings.map(({ start }) => parentAt(sections, start, level)));
  const tail = heads.find(({ label }, index) => index > 0 && TAIL.matches(label))?.start ?? Infinity;
  const offsets = [...heads.map(({ start }) => start), end];
  const all = offsets.map((offset) => ({ offset, parent: parentAt(sections, offset, level) }));
  const allowed = all.filter(
    ({ offset, parent }) => offset <= tail && (parents.size === 0 || parents.has(parent)),
  );
  return (allowed.length > 0 ? allowed : all).map(({ offset, parent }) => ({
    offset,
    ...partOf(text, parent),
  }));
}

/** The section of a higher level that what is inserted at a place becomes part of. */
function parentAt(sections: readonly Section[], offset: number, level: number): Section | undefined {
  return sections.filter((one) => one.level < level && one.start < offset && offset <= one.end).at(-1);
}

/** The stretch whose sections are counted together. */
function partOf(text: string, parent: Section | undefined): Omit<Place, 'offset'> {
  return { from: parent?.start ?? 0, to: parent?.end ?? text.length };
}

/** A place that somebody has chosen, for a section of some level. */
export function placeAt(text: string, sections: readonly Section[], offset: number, level: number): Place {
  return { offset, ...partOf(text, parentAt(sections, offset, level)) };
}
