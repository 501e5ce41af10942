import type { Language } from '../model/text';

const ENDINGS: readonly [RegExp, Language][] = [
  [/\.(md|markdown|mdx|mdown|mkd)$/i, 'markdown'],
  [/\.ya?ml$/i, 'yaml'],
];

/** The language a path's ending promises, or null when it is none of ours. */
export function languageOf(path: string): Language | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}
