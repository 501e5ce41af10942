/** Assertions for both extension hosts: that of a web worker has no `node:assert`. */
export function equal(actual: unknown, expected: unknown): void {
  if (print(actual) === print(expected)) return;
  const difference = { actual, expected, showDiff: true };
  throw Object.assign(new Error(`expected ${print(actual)} to equal ${print(expected)}`), difference);
}

export function matches(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`expected "${actual}" to match ${pattern}`);
}

function print(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? String(value);
}
