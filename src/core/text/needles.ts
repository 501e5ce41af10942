import { noBits, put, type Bits } from './bits';
import { fold, type Need } from './literals';

/** The code units that `fold` turns into another one that a needle may hold. */
const FOLDED = [
  ...Array.from({ length: 0x180 }, (_, unit) => unit),
  ...[
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u212a',
  ].map((char) => char.charCodeAt(0)),
];

/** Needs that are met. */
export type Met = Readonly<Bits>;

/**
 * A tree of all needles, level by level, so that the nodes below a node stand side by side, and those of the next node
 * follow. Each string has a unit for each node, counts as written by `counted`.
 */
export interface Tree {
  /** How many needs there are. */
  readonly needs: number;
  /** The letter that leads to the node. */
  readonly letters: string;
  /** How many nodes stand below it. */
  readonly below: string;
  /** How many needs the needle that ends there meets; which ones, `ids` tells for one node after the other. */
  readonly ends: string;
  readonly ids: readonly number[];
}

/** Letters that need no escape wherever the tree is kept as text. */
const ZERO = 35;

function counted(count: number): string {
  return String.fromCharCode(ZERO + count);
}

/** Plants the needles of some needs. Sorted, the needles below a node are a stretch of them, and shorter ones come first. */
export function plant(needs: readonly Need[]): Tree {
  const idsOf = idsOfNeedles(needs);
  const needles = [...idsOf.keys()].sort();
  const tree = { needs: needs.length, letters: '', below: '', ends: '', ids: [] as number[] };
  const stretches = [{ from: 0, to: needles.length, depth: 0 }];
  for (const { from, to, depth } of stretches) {
    const ending = needles[from]?.length === depth ? idsOf.get(needles[from])! : [];
    const before = stretches.length;
    for (let at = ending.length > 0 ? from + 1 : from, end = at; at < to; at = end) {
      const unit = needles[at]!.charCodeAt(depth);
      while (end < to && needles[end]!.charCodeAt(depth) === unit) end++;
      stretches.push({ from: at, to: end, depth: depth + 1 });
    }
    tree.letters += depth === 0 ? ' ' : needles[from]![depth - 1]!;
    tree.below += counted(stretches.length - before);
    tree.ends += counted(ending.length);
    tree.ids.push(...ending);
  }
  return tree;
}

function idsOfNeedles(needs: readonly Need[]): Map<string, number[]> {
  const idsOf = new Map<string, number[]>();
  for (const [id, need] of needs.entries())
    for (const needle of need) {
      const ids = idsOf.get(needle);
      if (ids) ids.push(id);
      else idsOf.set(needle, [id]);
    }
  return idsOf;
}

/** Which of many needs a text meets, told in one pass over it. */
export class Needles {
  /** The letter of each UTF-16 code unit; 0 for those no needle holds. */
  readonly #letters = new Uint8Array(0x10000);
  readonly #width: number;
  /** For each node: its letter, the first node below it, the first of its needs in `#ids`; up to those of the next. */
  readonly #letter: Uint8Array;
  readonly #first: Int32Array;
  readonly #ends: Int32Array;
  readonly #ids: Int32Array;
  /** The nodes that a text's letter and the next one lead to; 0 is nowhere. */
  readonly #starts: Int32Array;
  /** No need at all. */
  readonly #none: Met;

  constructor({ needs, letters, below, ends, ids }: Tree) {
    this.#none = noBits(needs);
    this.#width = this.#spell(letters) + 1;
    this.#letter = Uint8Array.from(
      { length: letters.length },
      (_, node) => this.#letters[letters.charCodeAt(node)]!,
    );
    this.#first = sums(below, 1);
    this.#ends = sums(ends, 0);
    this.#ids = Int32Array.from(ids);
    this.#starts = this.#findStarts();
  }

  /** How many numbers tell the needs that are met. */
  get size(): number {
    return this.#none.length;
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

  #mark(node: number, bits: Bits): void {
    const end = this.#ends[node + 1]!;
    for (let at = this.#ends[node]!; at < end; at++) put(bits, this.#ids[at]!);
  }

  /** Gives each letter of the needles a number, and the code units that fold to it the same; the highest of them. */
  #spell(letters: string): number {
    let highest = 0;
    for (let at = 1; at < letters.length; at++)
      if (this.#letters[letters.charCodeAt(at)] === 0) this.#letters[letters.charCodeAt(at)] = ++highest;
    for (const unit of FOLDED)
      this.#letters[unit] = this.#letters[fold(String.fromCharCode(unit)).charCodeAt(0)]!;
    return highest;
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

/** Of the counts before each node, and of all at the end. */
function sums(counts: string, start: number): Int32Array {
  const result = new Int32Array(counts.length + 1);
  result[0] = start;
  for (let at = 0; at < counts.length; at++) result[at + 1] = result[at]! + counts.charCodeAt(at) - ZERO;
  return result;
}
