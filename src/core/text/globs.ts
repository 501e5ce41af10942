import picomatch from 'picomatch/posix';

/** The first of some globs that a path with `/` matches, or null. */
export function globFor(path: string, globs: readonly string[]): string | null {
  return globs.find((glob) => picomatch.isMatch(path, glob, { dot: true })) ?? null;
}
