import { fold, type Need } from './literals';

/** The code units that `fold` turns into another one that a needle may hold. */
const FOLDED = [
  ...Array.from({ length: 0x180 }, (_, unit) => unit),
  ...[
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u212a',
  ].map((char) => char.charCodeAt(0)),
];

/** Which of many needs a text meets, told in one pass over it. */
export class Needles {
  /** The letter of each UTF-16 code unit; 0 for those no needle holds. */
  readonly #letters = new Uint8Array(0x10000);
  readonly #width: number;
  /** A tree of needles: where each letter leads from each node, 0 being nowhere. */
  #next: Int32Array;
  #nodes = 1;
  /** The needs that the needle ending at a node meets. */
  readonly #met: (number[] | undefined)[] = [];
  readonly #words: number;

  constructor(needs: readonly Need[]) {
    this.#words = Math.ceil(needs.length / 32);
    this.#width = this.#spell(needs) + 1;
    this.#next = new Int32Array(this.#width * 1024);
    for (const [id, need] of needs.entries()) for (const needle of need) this.#plant(needle, id);
  }

  /** A set of bits, one for each need that the text meets. */
  metBy(text: string): Uint32Array {
    const bits = new Uint32Array(this.#words);
    for (let start = 0; start < text.length; start++) {
      let node = 0;
      for (let at = start; at < text.length; at++) {
        const letter = this.#letters[text.charCodeAt(at)]!;
        if (letter === 0) break;
        node = this.#next[node * this.#width + letter]!;
        if (node === 0) break;
        for (const id of this.#met[node] ?? []) bits[id >> 5]! |= 1 << (id & 31);
      }
    }
    return bits;
  }

  /** Gives each letter of the needles a number, and the code units that fold to it the same. */
  #spell(needs: readonly Need[]): number {
    const numbers = new Map([...new Set(needs.flat().join(''))].map((letter, index) => [letter, index + 1]));
    for (const [letter, number] of numbers) this.#letters[letter.charCodeAt(0)] = number;
    for (const unit of FOLDED) this.#letters[unit] = numbers.get(fold(String.fromCharCode(unit))) ?? 0;
    return numbers.size;
  }

  #plant(needle: string, id: number): void {
    let node = 0;
    for (let at = 0; at < needle.length; at++) {
      const slot = node * this.#width + this.#letters[needle.charCodeAt(at)]!;
      // Growing replaces the tree, so the edge is set after it.
      const next = this.#next[slot] || this.#grow();
      this.#next[slot] = next;
      node = next;
    }
    (this.#met[node] ??= []).push(id);
  }

  #grow(): number {
    const node = this.#nodes++;
    if (this.#nodes * this.#width <= this.#next.length) return node;
    const larger = new Int32Array(this.#next.length * 2);
    larger.set(this.#next);
    this.#next = larger;
    return node;
  }
}
