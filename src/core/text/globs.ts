/**
 * The first of some globs that a path with `/` matches, or null. They know `*`, `**`, `?`, `[a-z]`, `[!a-z]` and
 * `{a,b}`. Globs are in files of strangers, so they make no regular expression, which can backtrack without end.
 */
export function globFor(path: string, globs: readonly string[]): string | null {
  const segments = path.split('/');
  return globs.find((glob) => alternativesOf(glob).some((one) => matchesPath(segments, one))) ?? null;
}

/** More than this a glob does not stand for: its braces are taken as they are. */
const MOST = 256;

/** What a glob with braces stands for, the inner ones first. */
function alternativesOf(glob: string): string[] {
  let globs = [glob];
  for (;;) {
    const more = globs.flatMap(unbraced);
    if (more.length === globs.length || more.length > MOST) return globs;
    globs = more;
  }
}

function unbraced(glob: string): string[] {
  const end = glob.indexOf('}');
  const start = glob.lastIndexOf('{', end);
  const inner = glob.slice(start + 1, end);
  if (end < 0 || start < 0 || !inner.includes(',')) return [glob];
  return inner.split(',').map((one) => glob.slice(0, start) + one + glob.slice(end + 1));
}

function matchesPath(segments: readonly string[], glob: string): boolean {
  const wanted = glob.replace(/^(?:\.\/)+/, '').split('/');
  return matches(
    segments,
    wanted.map((segment) => (segment === '**' ? ANY_NUMBER : tokensOf(segment))),
    (segment, tokens) => matches([...segment], tokens, (char, fits) => fits(char)),
  );
}

/** Stands for any number of items, none too: segments of a path, or characters of a segment. */
const ANY_NUMBER = null;

/** Coming back to the last star is enough, so this takes no longer than the one length times the other. */
function matches<T, P>(
  items: readonly T[],
  pattern: readonly (P | typeof ANY_NUMBER)[],
  fits: (item: T, wanted: P) => boolean,
): boolean {
  let [item, next, star, resume] = [0, 0, -1, 0];
  while (item < items.length) {
    const wanted = pattern[next];
    if (wanted === ANY_NUMBER) {
      star = next++;
      resume = item;
    } else if (wanted !== undefined && fits(items[item]!, wanted)) {
      item++;
      next++;
    } else if (star >= 0) {
      item = ++resume;
      next = star + 1;
    } else return false;
  }
  return pattern.slice(next).every((wanted) => wanted === ANY_NUMBER);
}

type Token = ((char: string) => boolean) | typeof ANY_NUMBER;

const TOKEN = /\\(.)|\[([!^]?)(\]?[^\]]*)\]|./gsu;

function tokensOf(segment: string): Token[] {
  return [...segment.matchAll(TOKEN)].map(([token, escaped, negation, range]): Token => {
    if (token === '*') return ANY_NUMBER;
    if (token === '?') return () => true;
    if (range !== undefined) return (char) => isIn(range, char) === (negation === '');
    return (char) => char === (escaped ?? token);
  });
}

/** Whether a character is among those of a class, such as `a-z_`. */
function isIn(range: string, char: string): boolean {
  return [...range.matchAll(/(.)-(.)|./gsu)].some(([one, from, to]) =>
    from !== undefined && to !== undefined ? from <= char && char <= to : one === char,
  );
}
