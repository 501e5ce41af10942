/** A set of small numbers, 32 in a number. */
export type Bits = number[];

/** Room for numbers below `size`, none of them in it. */
export function noBits(size: number): Bits {
  return Array.from({ length: Math.ceil(size / 32) }, () => 0);
}

export function isIn(bits: readonly number[], one: number): boolean {
  return ((bits[one >> 5]! >>> (one & 31)) & 1) === 1;
}

export function put(bits: Bits, one: number): void {
  bits[one >> 5]! |= 1 << (one & 31);
}

/** Adds all numbers of another set, for which there is room. */
export function putAll(bits: Bits, others: readonly number[]): void {
  for (let at = 0; at < others.length; at++) bits[at]! |= others[at]!;
}

/** Takes all numbers of another set away. */
export function takeAll(bits: Bits, others: readonly number[]): void {
  for (let at = 0; at < others.length; at++) bits[at]! &= ~others[at]!;
}

/** Calls for each number that is in both sets, the smallest first. */
export function eachInBoth(
  some: readonly number[],
  others: readonly number[],
  call: (one: number) => void,
): void {
  const length = Math.min(some.length, others.length);
  for (let at = 0; at < length; at++)
    for (let bits = some[at]! & others[at]!; bits !== 0; bits &= bits - 1)
      call(at * 32 + 31 - Math.clz32(bits & -bits));
}
