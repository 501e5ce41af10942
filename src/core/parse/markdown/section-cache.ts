import { guessDefinitions, KnownDefinitions, type Definitions } from './definitions';
import { sectionStarts } from './sections';

export interface Section<T> {
  /** Where the section starts in the document, after a byte order mark. */
  readonly start: number;
  readonly value: T;
}

/** What became of the source of one section. */
export interface SectionContent<T> {
  readonly value: T;
  readonly definitions: Definitions;
}

/** Reads the source of a section; null when it ends inside a block that goes on in the next. */
export type ReadSection<T> = (
  source: string,
  isLast: boolean,
  known: KnownDefinitions,
) => SectionContent<T> | null;

interface Entry<T> {
  readonly content: SectionContent<T> | null;
  readonly known: KnownDefinitions;
}

interface Piece<T> {
  readonly start: number;
  readonly source: string;
  readonly isLast: boolean;
  readonly content: SectionContent<T>;
  readonly known: KnownDefinitions;
}

/** The sections of a document, each read again only when its text or a definition it refers to has changed. */
export class SectionCache<T> {
  #previous = new Entries<T>();
  #entries = new Entries<T>();

  constructor(private readonly read: ReadSection<T>) {}

  update(text: string): Section<T>[] {
    this.#previous = this.#entries;
    this.#entries = new Entries();
    const pieces = this.#piecesOf(text);
    const definitions = definitionsOf(pieces);
    return pieces.map(({ start, source, isLast, content, known }) => {
      const valid = known.holdsIn(definitions) ? content : this.#parse(source, isLast, definitions).content!;
      return { start: source.startsWith('\uFEFF') ? start + 1 : start, value: valid.value };
    });
  }

  #piecesOf(text: string): Piece<T>[] {
    const definitions = guessDefinitions(text);
    const starts = sectionStarts(text);
    const pieces: Piece<T>[] = [];
    for (let index = 0, count = 1; index < starts.length; count = 1) {
      let piece = this.#pieceAt(text, starts, index, count, definitions);
      // Doubling keeps the cost of a code block that is never closed within that of parsing it twice.
      while (piece === null) piece = this.#pieceAt(text, starts, index, (count *= 2), definitions);
      pieces.push(piece);
      index += count;
    }
    return pieces;
  }

  #pieceAt(
    text: string,
    starts: readonly number[],
    index: number,
    count: number,
    definitions: Definitions,
  ): Piece<T> | null {
    const start = starts[index]!;
    const end = starts[index + count];
    const source = text.slice(start, end);
    const isLast = end === undefined;
    const { content, known } = this.#reuse(source, isLast) ?? this.#parse(source, isLast, definitions);
    return content && { start, source, isLast, content, known };
  }

  #reuse(source: string, isLast: boolean): Entry<T> | undefined {
    const entry = this.#entries.of(isLast).get(source) ?? this.#previous.of(isLast).get(source);
    if (entry) this.#entries.of(isLast).set(source, entry);
    return entry;
  }

  #parse(source: string, isLast: boolean, definitions: Definitions): Entry<T> {
    const known = new KnownDefinitions(definitions);
    const entry = { content: this.read(source, isLast, known), known };
    this.#entries.of(isLast).set(source, entry);
    return entry;
  }
}

/** By their source. The last section ends where the document ends, not where a heading follows. */
class Entries<T> {
  readonly #last = new Map<string, Entry<T>>();
  readonly #others = new Map<string, Entry<T>>();

  of(isLast: boolean): Map<string, Entry<T>> {
    return isLast ? this.#last : this.#others;
  }
}

function definitionsOf<T>(pieces: readonly Piece<T>[]): Definitions {
  const definitions = new Map<string, string>();
  for (const { content } of pieces) {
    for (const [key, url] of content.definitions) if (!definitions.has(key)) definitions.set(key, url);
  }
  return definitions;
}
