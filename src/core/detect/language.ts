import type { Language } from '../model/text';

const ENDINGS: readonly [RegExp, Language][] = [
  [/\.(md|markdown|mdx|mdown|mkd)$/i, 'markdown'],
  [/\.ya?ml$/i, 'yaml'],
];

/** The language a path's ending promises, or null when it is none of ours. */
export function languageOf(path: string): Language | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** Where the YAML file beside a Markdown proposal may be: `x.pilot.yaml` for `x.md` and `x.pilot.md`. */
export function sidecarPaths(path: string): string[] {
  const stem = /^(.*?)(?:\.pilot)?\.(?:md|markdown)$/i.exec(path)?.[1];
  return stem === undefined ? [] : [`${stem}.pilot.yaml`, `${stem}.pilot.yml`];
}
