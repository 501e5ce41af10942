import type { TextChange } from '../../model/text';
import type { Section } from './sections';

/** A section that is to be inserted at a place among the sections of its parent. */
export interface Place {
  readonly offset: number;
  /** Where the part of the document begins and ends whose sections are counted together. */
  readonly from: number;
  readonly to: number;
}

/** The numbers of new headings, and the edits that make room for them. */
export interface Numbering {
  /** In the order of the places: `3. `, or '' where headings have no numbers. */
  readonly numbers: readonly string[];
  readonly edits: readonly TextChange[];
}

/**
 * Numbers the sections to be inserted, and counts on in those that follow. Where the text refers to sections by
 * number they keep theirs, and what is new gets a letter: `3a. `.
 */
export function numberingOf(
  text: string,
  siblings: readonly Section[],
  all: readonly Section[],
  places: readonly Place[],
): Numbering {
  const numbered = all.flatMap((section) => numberOf(text, section) ?? []);
  const isReferred = REFERENCE.test(text);
  const made = places.map((place, index) => {
    const peers = numbered.filter((one) => siblings.includes(one.section) && isWithin(one, place));
    const before = peers.filter(({ section }) => section.start < place.offset).at(-1);
    const model = before ?? peers[0];
    if (!model) return null;
    const earlier = places.slice(0, index).filter(({ from }) => from === place.from);
    const beside = earlier.filter(({ offset }) => offset > (before?.section.start ?? -1)).length;
    const letter = 'abcdefghijklmnopqrstuvwxyz'[beside] ?? '';
    const own = model.parts.at(-1)! + (before ? 1 : 0) + earlier.length;
    const last = isReferred ? `${before ? model.parts.at(-1) : 0}${letter}` : `${own}`;
    const number = [...model.parts.slice(0, -1), last].join('.');
    return { text: `${model.before}${number}${model.after}`, depth: model.parts.length - 1, place };
  });
  const shifts = isReferred ? [] : made.flatMap((one) => one ?? []);
  return {
    numbers: made.map((one) => one?.text ?? ''),
    edits: numbered.flatMap((one) => shifted(one, shifts) ?? []),
  };
}

/** "see section 4", "§ 4.2", a link to `#4-data`. */
const REFERENCE = /\b(?:sections?|chapters?)\s+\d|§\s*\d|\]\(#\d/i;

interface Numbered {
  readonly section: Section;
  /** `[3, 1]` of `3.1`. */
  readonly parts: readonly number[];
  readonly start: number;
  readonly length: number;
  /** Around the number: "Section " and ". ". */
  readonly before: string;
  readonly after: string;
}

const NUMBER =
  /^((?:section|part|chapter|step)\s+|§\s*)?(\d{1,2}(?:\.\d{1,2})*)([.):]?(?:\s*[-–—:])?\s+)(?=\S)/iu;

function numberOf(text: string, section: Section): Numbered | null {
  const { start: at, end } = section.label.range;
  const found = NUMBER.exec(text.slice(at, end));
  if (!found) return null;
  const [, before = '', number = '', after = ''] = found;
  const start = at + before.length;
  return { section, parts: number.split('.').map(Number), start, length: number.length, before, after };
}

function isWithin({ section }: Numbered, { from, to }: Place): boolean {
  return section.start >= from && section.start < to;
}

function shifted(
  one: Numbered,
  shifts: readonly { readonly depth: number; readonly place: Place }[],
): TextChange | null {
  const [first] = shifts.filter(({ place }) => isWithin(one, place) && place.offset <= one.section.start);
  if (!first || one.parts.length <= first.depth) return null;
  const by = shifts.filter(
    ({ depth, place }) =>
      depth === first.depth && place.from === first.place.from && place.offset <= one.section.start,
  ).length;
  const parts = one.parts.map((part, index) => (index === first.depth ? part + by : part));
  return { offset: one.start, length: one.length, text: parts.join('.') };
}
