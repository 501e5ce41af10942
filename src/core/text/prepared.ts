import type { Tree } from './needles';

/** What patterns need, worked out before a text is met. */
export interface Prepared {
  readonly tree: Tree;
  /** For a pattern, by the mark of its source: the needs of each of its alternatives, as numbers. */
  readonly needed: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Null here, where it is worked out when it is needed. The build puts it into bundles that should start at once. */
export const PREPARED: Prepared | null = null;

/** Tells the source of a pattern from that of any other. */
export function markOf(source: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return `${source.length}.${(hash >>> 0).toString(36)}`;
}
