import { normalise } from '../text/words';

/** How a document writes keys of several words: `data_owner`, `data-owner`, `dataOwner` or `data owner`. */
export type KeyStyle = 'snake' | 'kebab' | 'camel' | 'spaced';

const STYLES: readonly (readonly [KeyStyle, RegExp])[] = [
  ['snake', /^[a-z\d]+(?:_[a-z\d]+)+$/],
  ['kebab', /^[a-z\d]+(?:-[a-z\d]+)+$/],
  ['camel', /^[a-z\d]+(?:[A-Z][a-z\d]*)+$/],
  ['spaced', /^\S+(?: \S+)+$/],
];

/** The style most keys have; `snake` while none has any. */
export function keyStyleOf(keys: readonly string[]): KeyStyle {
  const counted = STYLES.map(([style, pattern]) => ({
    style,
    count: keys.filter((key) => pattern.test(key)).length,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).style;
}

/** A key as a style writes it. */
export function styledKey(key: string, style: KeyStyle): string {
  const words = normalise(key).split(' ');
  if (style === 'camel') return words.map((word, index) => (index === 0 ? word : capitalised(word))).join('');
  return words.join({ snake: '_', kebab: '-', spaced: ' ' }[style]);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The keys of a YAML text, at the start of its lines. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(/^[ \t-]*["']?([\p{L}_][\p{L}\p{N}_ -]*)["']?:(?=\s|$)/gmu)].map(
    ([, key]) => key!,
  );
}

/** A block of YAML with its keys in another style. */
export function restyled(yaml: string, style: KeyStyle): string {
  return yaml.replace(
    /^([ -]*)(\w+):/gm,
    (_, indent: string, key: string) => `${indent}${styledKey(key, style)}:`,
  );
}
