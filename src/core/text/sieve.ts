import { eachInBoth, noBits, put, putAll, type Bits } from './bits';
import { possibleIn, type Pattern } from './pattern';

/** Many things that may be found in a text, by their numbers: all are passed over none of whose patterns can match. */
export class Sieve {
  /** By the number of a pattern. */
  readonly #waiting = new Map<number, Bits>();
  /** The patterns something waits for. */
  readonly #awaited: Bits = [];
  readonly #always: Bits;

  /** The patterns of which each thing needs one; null for what may be found without any. */
  constructor(needs: readonly (readonly Pattern[] | null)[]) {
    this.#always = noBits(needs.length);
    for (const [one, some] of needs.entries()) {
      if (some)
        for (const { numbers } of some) for (const number of numbers) this.#await(number, one, needs.length);
      else put(this.#always, one);
    }
  }

  /** The numbers of those a text may hold. */
  of(text: string): Bits {
    const bits = [...this.#always];
    eachInBoth(possibleIn(text), this.#awaited, (number) => putAll(bits, this.#waiting.get(number)!));
    return bits;
  }

  #await(number: number, one: number, size: number): void {
    const waiting = this.#waiting.get(number) ?? noBits(size);
    put(waiting, one);
    this.#waiting.set(number, waiting);
    while (this.#awaited.length * 32 <= number) this.#awaited.push(0);
    put(this.#awaited, number);
  }
}
