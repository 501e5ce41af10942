import { Pattern } from '../../text/pattern';

/** Builds one pattern out of word lists, so that the lists stay readable. */

/** `reduce|cut` as whole words, any case. Spaces in an entry match any white space; entries may hold regex. */
export function anyOf(entries: readonly string[], flags = 'iu'): Pattern {
  return new Pattern(`(?<![\\p{L}\\p{N}_])(?:${source(entries)})(?![\\p{L}\\p{N}_])`, withUnicode(flags));
}

/** The alternatives alone, to build a longer pattern with. */
export function source(entries: readonly string[]): string {
  return [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/ (\??)/g, (_, optional) => (optional ? '\\s?' : '\\s+')))
    .join('|');
}

function withUnicode(flags: string): string {
  return flags.includes('u') ? flags : `${flags}u`;
}
