import type { Language, Range } from './text';

/**
 * What a statement stands under, and how the writer put it there.
 *
 * - `title`   the document's first heading of depth 1, or its front matter's title
 * - `heading` an ATX or setext heading, a bold line standing alone, or a `<summary>`
 * - `lead`    a paragraph or list item that introduces the list below it
 * - `inline`  the words before the colon in `**Label:** value` or `Label: value`
 * - `row`     the first cell of a table row
 * - `column`  the header cell of a table column
 * - `key`     a YAML or front matter key
 */
export type LabelKind = 'title' | 'heading' | 'lead' | 'inline' | 'row' | 'column' | 'key';

export interface Label {
  readonly kind: LabelKind;
  /** As written, markup removed. */
  readonly text: string;
  /** Lower-case words without numbering, emoji, punctuation or case style; see `normalise`. */
  readonly words: string;
  readonly range: Range;
  /** 1 to 6 for headings, else 0. */
  readonly depth: number;
}

/**
 * How much a statement's text can count for.
 *
 * - `statement` something a person wrote as content
 * - `guidance`  an HTML or YAML comment: advice to the writer
 * - `code`      a code block or diagram: an illustration
 *
 * Only `statement` can be evidence. An empty `statement` stands for a heading, label, cell or key that
 * nobody filled in.
 */
export type Standing = 'statement' | 'guidance' | 'code';

export type StatementKind = 'prose' | 'item' | 'cell' | 'field' | 'empty';

/** A stretch of text a person wrote, with all the labels it stands under. */
export interface Statement {
  /** The same object for the same words across edits: a key for what was found in it. */
  readonly passage: Passage;
  /** Outermost first. */
  readonly labels: readonly Label[];
  readonly range: Range;
  /**
   * Statements that share a row belong together: the cells of a table row, the keys of one YAML mapping,
   * the `Label: value` lines of one list or paragraph. Unique within a proposal; -1 when alone.
   */
  readonly row: number;
  /** The source range of `passage.text.slice(start, end)`. */
  locate(start: number, end: number): Range;
}

/** The words of a statement, without their place in the document. */
export interface Passage {
  /** As a person reads it: inline markup removed, line breaks kept as single spaces. */
  readonly text: string;
  readonly kind: StatementKind;
  readonly standing: Standing;
  /** `checked` and `unchecked` for task list items. */
  readonly task: 'checked' | 'unchecked' | null;
  /** True when the whole text is emphasised (`*…*`, `_…_`), as templates write their guidance. */
  readonly emphasised: boolean;
  /** Stretches of `text` that were links, inline code or bold. `target` is a link's address. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly kind: 'link' | 'code' | 'strong' | 'deleted';
  /** Into `Passage.text`. */
  readonly start: number;
  readonly end: number;
  readonly target?: string;
}

/** What any proposal is read as, whatever it was written in. */
export interface Proposal {
  readonly language: Language;
  /**
   * Path of the entry in a register, such as `use_cases[3]`, or the heading of one of several in Markdown; null when
   * the document is one proposal.
   */
  readonly entry: string | null;
  /** Title of the proposal, or null when it has none. */
  readonly title: Label | null;
  /** Where a finding about something absent goes: the title, the front matter or the first line. */
  readonly anchor: Range;
  /** All of it, from its first to its last character. */
  readonly range: Range;
  /** In order of the document. */
  readonly headings: readonly Label[];
  /** In order of the document. */
  readonly statements: readonly Statement[];
}

/** What went wrong with the file itself. It never hides what could be read. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly range: Range | null;
}

/** As reading tells it, in words that are still to be said. */
export interface ReadingProblem extends Problem {
  /** Stands for the `{0}` in its message, in the reader's language where there are words for it. */
  readonly about?: string;
}

/** A tree and its problems: parsing never fails. */
export interface ParsedDocument {
  readonly language: Language;
  /** One, or one for each entry of a register or each proposal of a file. Never empty. */
  readonly proposals: readonly Proposal[];
  readonly problems: readonly ReadingProblem[];
}
