import { mostCommon } from '../text/most-common';

/** Writes a key such as `data_owner` as a document writes its own. */
export type KeyStyle = (key: string) => string;

const STYLES: readonly (readonly [RegExp, KeyStyle])[] = [
  [/^[a-z\d]+(?:_[a-z\d]+)+$/, (key) => key],
  [/^[a-z\d]+(?:-[a-z\d]+)+$/, (key) => key.replaceAll('_', '-')],
  [/^[a-z\d]+(?:[A-Z][a-z\d]*)+$/, (key) => joined(key)],
  [/^[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+$/, (key) => capitalised(joined(key))],
  [/^[A-Z]\w*(?: \w+)+$/, (key) => capitalised(key.replaceAll('_', ' '))],
  [/^\S+(?: \S+)+$/, (key) => key.replaceAll('_', ' ')],
];

/** The style most keys of several words have; `data_owner` while none has any. */
export function keyStyleOf(keys: readonly string[]): KeyStyle {
  const styles = keys.flatMap((key) => STYLES.find(([pattern]) => pattern.test(key))?.[1] ?? []);
  return mostCommon(styles) ?? ((key) => key);
}

function joined(key: string): string {
  return key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The keys of a YAML text, at the start of its lines. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(/^[ \t-]*["']?([\p{L}_][\p{L}\p{N}_ -]*)["']?:(?=\s|$)/gmu)].map(
    ([, key]) => key!,
  );
}
