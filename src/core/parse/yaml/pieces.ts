/** A stretch of a YAML text that is read by itself: a document of it, as a rule. */
export interface Piece<T> {
  /** Where it starts in the text. */
  readonly start: number;
  readonly value: T;
}

/** The pieces of a text, in order; together they are all of it. */
export function piecesOf(text: string): Piece<string>[] {
  const starts = startsOf(text);
  return starts.map((start, index) => ({ start, value: text.slice(start, starts[index + 1]) }));
}

/** The pieces of a text that is read again and again; each is read again only when it has changed. */
export class PieceCache<T> {
  #known = new Map<string, T>();

  constructor(private readonly read: (source: string) => T) {}

  update(text: string): Piece<T>[] {
    const before = this.#known;
    const known = (this.#known = new Map<string, T>());
    return piecesOf(text).map(({ start, value: source }) => {
      const value = known.get(source) ?? before.get(source) ?? this.read(source);
      known.set(source, value);
      return { start, value };
    });
  }
}

/** A line that starts a document, wherever it stands: neither quotes nor brackets nor a block go on beyond it. */
const MARKER = /(?<![^\n])---(?![^ \t\r\n])/g;

function startsOf(text: string): number[] {
  const markers = [...text.matchAll(MARKER)].map(({ index }) => index);
  const isFirst = markers[0] !== undefined && isPrelude(text.slice(0, markers[0]));
  // Directives belong to the document after them.
  if (/(?<![^\n])%/.test(text)) return [0];
  return [0, ...(isFirst ? markers.slice(1) : markers.filter((start) => start > 0))];
}

/** Blank lines and comments. */
function isPrelude(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
