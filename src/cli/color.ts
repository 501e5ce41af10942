import type { Io } from './io';

/** What was asked for comes first, then NO_COLOR and FORCE_COLOR, then what the terminal can show. */
export function hasColor({ color }: { readonly color?: boolean }, { env, stdout }: Io): boolean {
  if (color !== undefined) return color;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return true;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
