import { fold, type Need } from './literals';

/** The code units that `fold` turns into another one that a needle may hold. */
const FOLDED = [
  ...Array.from({ length: 0x180 }, (_, unit) => unit),
  ...[
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u212a',
  ].map((char) => char.charCodeAt(0)),
];

/** Needs that are met, 32 in a number: `needs[id >> 5]` holds the bit `id & 31`. */
export type Met = readonly number[];

/** Which of many needs a text meets, told in one pass over it. */
export class Needles {
  /** The letter of each UTF-16 code unit; 0 for those no needle holds. */
  readonly #letters = new Uint8Array(0x10000);
  readonly #width: number;
  /**
   * A tree of all needles, level by level, so that the nodes below a node stand side by side: from its `first` to that
   * of the next. Each has the letter that leads to it, and the needs that the needle ending there meets.
   */
  readonly #first: number[] = [];
  readonly #letter: number[] = [0];
  readonly #met: (readonly number[] | null)[] = [];
  /** The nodes that a text's letter and the next one lead to; 0 is nowhere. */
  readonly #starts: Int32Array;
  /** No need at all. */
  readonly #none: Met;

  constructor(needs: readonly Need[]) {
    this.#none = Array.from({ length: Math.ceil(needs.length / 32) }, () => 0);
    const idsOf = new Map<string, number[]>();
    for (const [id, need] of needs.entries())
      for (const needle of need) {
        const ids = idsOf.get(needle);
        if (ids) ids.push(id);
        else idsOf.set(needle, [id]);
      }
    this.#width = this.#spell(idsOf.keys()) + 1;
    this.#plant(idsOf);
    this.#starts = this.#findStarts();
  }

  /** The needs that the text meets. */
  metBy(text: string): Met {
    const bits = [...this.#none];
    const letters = this.#letters;
    const starts = this.#starts;
    const first = this.#first;
    const letter = this.#letter;
    let next = text === '' ? 0 : letters[text.charCodeAt(0)]!;
    for (let start = 0; start < text.length; start++) {
      const own = next * this.#width;
      next = start + 1 < text.length ? letters[text.charCodeAt(start + 1)]! : 0;
      this.#mark(starts[own]!, bits);
      let node = next === 0 ? 0 : starts[own + next]!;
      for (let at = start + 2; node !== 0; at++) {
        this.#mark(node, bits);
        const wanted = at < text.length ? letters[text.charCodeAt(at)]! : 0;
        const end = first[node + 1]!;
        let below = first[node]!;
        while (below < end && letter[below] !== wanted) below++;
        node = below < end ? below : 0;
      }
    }
    return bits;
  }

  #mark(node: number, bits: number[]): void {
    const ids = this.#met[node]!;
    if (ids !== null) for (let at = 0; at < ids.length; at++) bits[ids[at]! >> 5]! |= 1 << (ids[at]! & 31);
  }

  /** Gives each letter of the needles a number, and the code units that fold to it the same; the highest of them. */
  #spell(needles: Iterable<string>): number {
    let highest = 0;
    for (const needle of needles)
      for (let at = 0; at < needle.length; at++)
        if (this.#letters[needle.charCodeAt(at)] === 0) this.#letters[needle.charCodeAt(at)] = ++highest;
    for (const unit of FOLDED)
      this.#letters[unit] = this.#letters[fold(String.fromCharCode(unit)).charCodeAt(0)]!;
    return highest;
  }

  /** Sorted, the needles below a node are a stretch of them, and shorter ones come first. */
  #plant(idsOf: ReadonlyMap<string, readonly number[]>): void {
    const needles = [...idsOf.keys()].sort();
    const stretches = [{ from: 0, to: needles.length, depth: 0 }];
    for (const { from, to, depth } of stretches) {
      const ends = needles[from]?.length === depth;
      this.#met.push(ends ? idsOf.get(needles[from]!)! : null);
      this.#first.push(stretches.length);
      for (let at = ends ? from + 1 : from, end = at; at < to; at = end) {
        const unit = needles[at]!.charCodeAt(depth);
        while (end < to && needles[end]!.charCodeAt(depth) === unit) end++;
        this.#letter.push(this.#letters[unit]!);
        stretches.push({ from: at, to: end, depth: depth + 1 });
      }
    }
    this.#first.push(stretches.length);
  }

  #findStarts(): Int32Array {
    const starts = new Int32Array(this.#width * this.#width);
    for (const one of this.#below(0)) {
      const own = this.#letter[one]! * this.#width;
      starts[own] = one;
      for (const other of this.#below(one)) starts[own + this.#letter[other]!] = other;
    }
    return starts;
  }

  #below(node: number): number[] {
    const from = this.#first[node]!;
    return Array.from({ length: this.#first[node + 1]! - from }, (_, index) => from + index);
  }
}
