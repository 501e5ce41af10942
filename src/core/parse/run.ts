import type { Mark } from '../model/proposal';
import type { Range } from '../model/text';
import { SourceMap } from './source-map';

/** The inline text of a paragraph, cell or scalar, with all that is known of it. Offsets are into `text`. */
export interface Run {
  readonly text: string;
  readonly map: SourceMap;
  readonly marks: readonly Mark[];
  readonly emphasis: readonly Range[];
  /** The single spaces that stand for line breaks. */
  readonly breaks: readonly Break[];
}

export interface Break {
  readonly at: number;
  /** Asked for by the writer (two spaces, a backslash, `<br>`), not by the width of a window. */
  readonly hard: boolean;
}

/** Puts a run together from pieces of source, in order. */
export class RunBuilder {
  readonly #pieces: string[] = [];
  readonly #map = new SourceMap();
  readonly #marks: Mark[] = [];
  readonly #emphasis: Range[] = [];
  readonly #breaks: Break[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Text that stands at `start` to `end` of the source. */
  add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#map.add(text.length, start, end);
    this.#length += text.length;
  }

  break(start: number, end: number, hard = false): void {
    this.#breaks.push({ at: this.#length, hard });
    this.add(' ', start, end);
  }

  mark(mark: Mark): void {
    if (mark.end > mark.start) this.#marks.push(mark);
  }

  emphasise(start: number): void {
    this.#emphasis.push({ start, end: this.#length });
  }

  build(): Run {
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const text = this.#pieces.join('');
    return { text, map: this.#map, marks, emphasis: this.#emphasis, breaks: this.#breaks };
  }
}

/** A run of text that stands in the source as it is. */
export function plainRun(text: string, start: number): Run {
  const map = new SourceMap();
  if (text) map.add(text.length, start, start + text.length);
  return { text, map, marks: [], emphasis: [], breaks: [] };
}

/** The stretch of a run from `start` to `end`, as a run of its own. */
export function sliced({ text, map, marks, emphasis, breaks }: Run, start: number, end: number): Run {
  return {
    text: text.slice(start, end),
    map: map.slice(start, end),
    marks: within(marks, start, end),
    emphasis: within(emphasis, start, end),
    breaks: breaks.filter(({ at }) => at >= start && at < end).map((one) => ({ ...one, at: one.at - start })),
  };
}

/** What of `stretches` lies between `start` and `end`, counted from there. */
export function within<T extends Range>(stretches: readonly T[], start: number, end: number): T[] {
  return stretches
    .filter((one) => one.start < end && one.end > start)
    .map((one) => ({
      ...one,
      start: Math.max(one.start, start) - start,
      end: Math.min(one.end, end) - start,
    }));
}

export function whole({ text }: Run): Range {
  return { start: 0, end: text.length };
}

/** The stretch of `text` from `start` to `end` without the spaces around it. */
export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
