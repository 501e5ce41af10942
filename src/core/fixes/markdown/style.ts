import { PSEUDO } from '../../parse/draft';
import { mostCommon } from '../../text/most-common';
import { lineEnd, lineStart } from '../../text/lines';
import { type Section } from './sections';

/** How a document writes its sections. Line ends are `\n` throughout. */
export interface Style {
  /** A heading of its own kind, without the end of the line. */
  heading(title: string, number: string): string;
  /** What stands between the end of a section's last line and the next heading. */
  readonly separator: string;
  /** What stands between a heading's line and the text below it. */
  readonly gap: string;
  readonly bullet: string;
}

/** Learns from sections of the level that is to be written. */
export function styleOf(text: string, siblings: readonly Section[], level: number): Style {
  const writing = mostCommon(siblings.map(({ style }) => style)) ?? (level === PSEUDO ? 'bold' : 'atx');
  const sources = siblings.map(({ line, label }) => text.slice(line, lineEnd(text, label.range.end)));
  const casing = casingOf(siblings.map(({ label }) => label.text));
  const isBold = mostCommon(sources.map((source) => /^#+[ \t]+\*\*/.test(source))) ?? false;
  const hasColon = mostCommon(sources.map((source) => /:(?:\*\*)?[ \t]*#*$/.test(source))) ?? false;
  const isClosed = mostCommon(sources.map((source) => /[ \t]#+[ \t]*$/.test(source))) ?? false;
  const underline = level === 1 ? '=' : '-';
  return {
    heading(title, number) {
      const words = `${number}${cased(title, casing)}${hasColon ? ':' : ''}`;
      const marked = isBold || writing === 'bold' ? `**${words}**` : words;
      if (writing === 'bold') return marked;
      if (writing === 'setext') return `${marked}\n${underline.repeat(Math.max(3, marked.length))}`;
      const hashes = '#'.repeat(level);
      return `${hashes} ${marked}${isClosed ? ` ${hashes}` : ''}`;
    },
    separator: mostCommon(siblings.slice(1).map(({ start }) => separatorBefore(text, start))) ?? '\n',
    gap: mostCommon(siblings.map(({ body }) => (isBlank(text, body) ? '\n' : ''))) ?? '\n',
    bullet: mostCommon(Array.from(text.matchAll(/^([-*+]) +\S/gm), ([, bullet]) => bullet!)) ?? '-',
  };
}

function separatorBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 200), offset).replace(/\r/g, '');
  return /\n((?:[ \t]*\n|[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*\n)*)$/.exec(before)?.[1] ?? '\n';
}

function isBlank(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), lineEnd(text, offset)).trim() === '';
}

type Casing = 'upper' | 'lower' | 'title' | 'sentence';

function casingOf(titles: readonly string[]): Casing {
  const kinds = titles.flatMap((title) => casingOfTitle(title.replace(/^[^\p{L}]+/u, '')) ?? []);
  return mostCommon(kinds) ?? 'sentence';
}

/** Null for a single capitalised word, which is title and sentence alike. */
function casingOfTitle(title: string): Casing | null {
  const words = title.split(/[\s/–-]+/).filter((word) => /^\p{L}{4,}/u.test(word));
  if (!/\p{Ll}/u.test(title)) return /\p{Lu}{3}/u.test(title) ? 'upper' : null;
  if (!/\p{Lu}/u.test(title)) return 'lower';
  if (words.length < 2) return null;
  return words.every((word) => /^\p{Lu}/u.test(word)) ? 'title' : 'sentence';
}

function cased(title: string, casing: Casing): string {
  switch (casing) {
    case 'upper':
      return title.toUpperCase();
    case 'lower':
      return title.toLowerCase();
    case 'title':
      return title.replace(/(?<=[\s-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
    case 'sentence':
      return title;
  }
}
