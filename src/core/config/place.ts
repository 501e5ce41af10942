import type { FatigueLimits } from '../model/portfolio';
import type { AssessOptions } from '../model/settings';

/** What a team has set for the files below a folder; globs are relative to that folder. */
export type Config = Pick<AssessOptions, 'proposals' | 'ignores' | 'severities' | 'scale' | 'rules'> & {
  /** When a portfolio is flagged as tired. */
  readonly fatigue?: FatigueLimits;
};

/** Names of the file, in the order they are looked for; the nearest folder wins. */
export const CONFIG_NAMES = ['.pilotlint.yaml', '.pilotlint.yml', '.pilotlint.json'] as const;

/** The configuration with its globs relative to where paths begin: `folder` is its own folder's path, or ''. */
export function placed({ proposals, ignores, ...rest }: Config, folder: string): Config {
  const place = (globs: readonly string[]) =>
    globs.map((glob) => (folder === '' ? glob : `${folder}/${glob}`));
  return {
    ...rest,
    ...(proposals && { proposals: place(proposals) }),
    ...(ignores && { ignores: place(ignores) }),
  };
}
