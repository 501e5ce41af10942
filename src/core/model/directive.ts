import type { Range } from './text';

export const DIRECTIVE_KINDS = [
  'disable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'enable',
] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** A comment that says which findings are not to be shown: `pilotlint-disable outcome-defined -- why`. */
export interface Directive {
  /** Null when it is none that is known. */
  readonly kind: DirectiveKind | null;
  /** The word after `pilotlint-`, and where it stands. */
  readonly verb: { readonly name: string; readonly range: Range };
  /** Criteria, checks or codes; all when empty. */
  readonly targets: readonly Target[];
  /** Empty when none was given, or none was filled in. */
  readonly reason: string;
  /** The comment, from its first to its last character. */
  readonly range: Range;
}

export interface Target {
  readonly name: string;
  readonly range: Range;
}
