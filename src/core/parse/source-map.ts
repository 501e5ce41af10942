import type { Range } from '../model/text';

/** Where each stretch of a text stands in the source it was read from. */
export class SourceMap {
  readonly #texts: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #length = 0;

  /** The next `length` characters of the text stand at `start` to `end`, one for one when as many. */
  add(length: number, start: number, end: number): void {
    const last = this.#texts.length - 1;
    if (length === end - start && this.#isOneForOne(last) && this.#ends[last] === start)
      this.#ends[last] = end;
    else this.#push(start, end);
    this.#length += length;
  }

  /** The source of the text from `start` to `end`, from its first character to its last. */
  locate(start: number, end: number): Range {
    if (this.#length === 0) return { start: 0, end: 0 };
    const first = Math.max(0, Math.min(start, this.#length));
    const from = first < this.#length ? this.#rangeAt(first).start : this.#rangeAt(this.#length - 1).end;
    const last = Math.min(end, this.#length) - 1;
    return last < first ? { start: from, end: from } : { start: from, end: this.#rangeAt(last).end };
  }

  /** The map of the text from `start` to `end` alone. */
  slice(start: number, end: number): SourceMap {
    const map = new SourceMap();
    for (let at = start; at < end;) {
      const index = this.#indexAt(at);
      const next = Math.min(this.#texts[index + 1] ?? this.#length, end);
      const place = this.locate(at, next);
      map.add(next - at, place.start, place.end);
      at = next;
    }
    return map;
  }

  #push(start: number, end: number): void {
    this.#texts.push(this.#length);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** The source of the character at `offset`. */
  #rangeAt(offset: number): Range {
    const index = this.#indexAt(offset);
    const start = this.#starts[index]!;
    if (!this.#isOneForOne(index)) return { start, end: this.#ends[index]! };
    const at = start + offset - this.#texts[index]!;
    return { start: at, end: at + 1 };
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#texts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #isOneForOne(index: number): boolean {
    if (index < 0) return false;
    const length = (this.#texts[index + 1] ?? this.#length) - this.#texts[index]!;
    const sourceLength = this.#ends[index]! - this.#starts[index]!;
    return length === sourceLength;
  }
}
