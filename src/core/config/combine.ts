import { DEFAULT_SCALE } from '../assess/score';
import { DEFAULT_LIMITS } from '../portfolio/fatigue';
import type { Config } from './place';
import type { Settings } from './schema';

/** What one file says, and the folder its globs are relative to: an absolute path. */
export interface Layer {
  readonly settings: Omit<Settings, 'extends'>;
  readonly folder: string;
}

/** What several files say together: the later wins, key by key. What none of them sets is as the checklist has it. */
export function configOf(layers: readonly Layer[]): Config {
  const { score, fatigue, ...rest } = layers.map(inFolder).reduce<Part<InFolder>>(merged, {});
  return {
    ...rest,
    ...(score && { scale: merged(DEFAULT_SCALE, score) }),
    ...(fatigue && { fatigue: merged(DEFAULT_LIMITS, fatigue) }),
  } as Config;
}

type InFolder = ReturnType<typeof inFolder>;

function inFolder({ settings: { proposals, ignores, ...rest }, folder }: Layer) {
  return {
    ...rest,
    ...(proposals && { proposals: { folder, globs: proposals } }),
    ...(ignores && { ignores: { folder, globs: ignores } }),
  };
}

/** Some of the entries of an object, and of those in it. */
type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> | undefined }
    : T;

/** Lists are replaced as a whole. */
function merged<T extends object>(base: T, over: Part<T>): T {
  const entries = Object.entries(over).map(([key, value]) => {
    const below = (base as Record<string, unknown>)[key];
    return [key, isRecord(below) && isRecord(value) ? merged(below, value) : value];
  });
  return { ...base, ...Object.fromEntries(entries) };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
