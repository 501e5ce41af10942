import type { FatigueLimits } from '../model/portfolio';
import type { AssessOptions } from '../model/settings';
import { globFor } from '../text/globs';
import { isInside, withSlash } from './paths';

/** What a team has set for the files below a folder. */
export type Config = Pick<AssessOptions, 'severities' | 'scale' | 'rules'> & {
  /** What holds proposals, whatever it looks like. */
  readonly proposals?: Globs;
  /** What is left alone, whatever it holds. */
  readonly ignores?: Globs;
  /** When a portfolio is flagged as tired. */
  readonly fatigue?: FatigueLimits;
};

/** Globs of what is in a folder, given by its absolute path. */
interface Globs {
  readonly folder: string;
  readonly globs: readonly string[];
}

/** What a configuration says of one document. */
export type Placed = Omit<Config, 'proposals' | 'ignores'> & Pick<AssessOptions, 'claimedBy' | 'ignoredBy'>;

/** Names of the file, in the order they are looked for; the nearest folder wins. */
export const CONFIG_NAMES = [
  '.pilotlint.yaml',
  '.pilotlint.yml',
  '.pilotlint.json',
  '.pilotlint.jsonc',
] as const;

/** What a configuration says of the document at an absolute path. */
export function placed({ proposals, ignores, ...rest }: Config, path: string): Placed {
  const claimedBy = matching(proposals, path);
  const ignoredBy = matching(ignores, path);
  return { ...rest, ...(claimedBy !== null && { claimedBy }), ...(ignoredBy !== null && { ignoredBy }) };
}

function matching(globs: Globs | undefined, path: string): string | null {
  if (!globs || !isInside(path, globs.folder)) return null;
  return globFor(path.slice(withSlash(globs.folder).length), globs.globs);
}
