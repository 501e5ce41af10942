import { Pattern } from '../../text/pattern';

/** Builds one pattern out of word lists, so that the lists stay readable. */

/** `reduce|cut` as whole words, any case. Spaces in an entry match any white space; entries may hold regex. */
export function anyOf(entries: readonly string[], flags = 'iu'): Pattern {
  const sources = partsOf(entries).map(source);
  const whole = asWords(sources.join('|'));
  return new Pattern(whole, withUnicode(flags), flags.includes('g') ? [whole] : sources.map(asWords));
}

function asWords(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}_])(?:${alternatives})(?![\\p{L}\\p{N}_])`;
}

/** The alternatives alone, to build a longer pattern with. */
export function source(entries: readonly string[]): string {
  return byLength(entries)
    .map((entry) => entry.replace(/(\(\?<[!=](?:[^()]|\([^()]*\))*\))| (\??)/g, toGap))
    .join('|');
}

function byLength(entries: readonly string[]): readonly string[] {
  return [...entries].sort((a, b) => b.length - a.length);
}

/** What a part of a long list has in characters: little of the list is compiled that no text asks for. */
const LONG = 1500;

function partsOf(entries: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let room = 0;
  for (const entry of byLength(entries)) {
    if (room <= 0) {
      parts.push([]);
      room = LONG;
    }
    parts.at(-1)!.push(entry);
    room -= entry.length;
  }
  return parts;
}

/** What is looked back for is tried at every place of a text, and looks over no gap of any width. */
function toGap(_: string, lookbehind: string | undefined, optional: string): string {
  return lookbehind ?? (optional ? '\\s?' : '\\s+');
}

function withUnicode(flags: string): string {
  return flags.includes('u') ? flags : `${flags}u`;
}
