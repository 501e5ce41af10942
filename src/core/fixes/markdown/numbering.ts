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
  const peers = numbered.filter(({ section }) => siblings.includes(section));
  const isFixed = REFERENCE.test(text);
  const made = places.map((place, index) => numberFor(place, places.slice(0, index), peers, isFixed));
  const shifts = isFixed ? [] : made.flatMap((one) => one ?? []);
  return {
    numbers: made.map((one) => one?.text ?? ''),
    edits: numbered.flatMap((one) => shifted(one, shifts) ?? []),
  };
}

interface Made {
  readonly text: string;
  /** Which of the parts of `3.1` it counts on. */
  readonly depth: number;
  readonly place: Place;
}

/** After the number before it, or in place of the first that follows; null where there are none. */
function numberFor(
  place: Place,
  earlier: readonly Place[],
  peers: readonly Numbered[],
  isFixed: boolean,
): Made | null {
  const those = peers.filter((one) => isWithin(one, place));
  const before = those.filter(({ section }) => section.start < place.offset).at(-1);
  const model = before ?? those[0];
  if (!model) return null;
  const inserted = earlier.filter(({ from }) => from === place.from);
  const last = model.parts.at(-1)!;
  const counted = `${last + (before ? 1 : 0) + inserted.length}`;
  const beside = inserted.filter(({ offset }) => offset > (before?.section.start ?? -1)).length;
  const lettered = `${before ? last : 0}${LETTERS[beside] ?? ''}`;
  const number = [...model.parts.slice(0, -1), isFixed ? lettered : counted].join('.');
  return { text: `${model.before}${number}${model.after}`, depth: model.parts.length - 1, place };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

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

/** `3.`, `3.1`, `3)`, `Section 3:`, `3 – Data`, `3 Data`; "12 months" is none. */
const NUMBER =
  /^((?:[Ss]ection|[Pp]art|[Cc]hapter|[Ss]tep)\s+|§\s*)?(\d{1,2}(?:\.\d{1,2})*)([.):](?:\s*[-–—])?\s+|\s+[-–—]\s+|\s+(?=\p{Lu}))(?=\S)/u;

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
