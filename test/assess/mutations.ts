import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  array,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { languageOf, type Language } from '../../src/core';

export interface Mutant {
  readonly text: string;
  readonly language: Language;
}

/** Documents of people, damaged: cut, doubled, crossed with each other, strewn with what parsers dislike. */
export function mutants(documents: readonly Mutant[]): Arbitrary<Mutant> {
  const document = constantFrom(...documents);
  return tuple(document, array(mutation(document), { minLength: 1, maxLength: 6 }), boolean()).map(
    ([{ text, language }, mutations, isOther]) => ({
      text: mutations.reduce((current, mutate) => mutate(current), text),
      // Now and then read as what it is not.
      language: isOther && mutations.length === 6 ? OTHER[language] : language,
    }),
  );
}

const OTHER: Readonly<Record<Language, Language>> = { markdown: 'yaml', yaml: 'markdown' };

/** The documents of a folder and of those in it. */
export function documentsIn(folder: string, accept: (name: string) => boolean): Mutant[] {
  if (!existsSync(folder)) {
    console.log(`      (skipped: there are no documents in ${folder})`);
    return [];
  }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(accept).sort();
  return paths.flatMap((path) => {
    const language = languageOf(path);
    return language ? [{ text: readFileSync(join(folder, path), 'utf8'), language }] : [];
  });
}

type Mutate = (text: string) => string;

const share = double({ min: 0, max: 1, noNaN: true });
const ODD = constantFrom(
  '\0',
  '\uD83D',
  '\uFEFF',
  '\u2028',
  '\r',
  '\t',
  '\\',
  '`',
  '```\n',
  '<!--',
  '---\n',
  '|',
);
const MORE = constantFrom(
  '*',
  '[',
  '](',
  '{',
  '&a ',
  '*a',
  '"',
  "'",
  '>',
  '# ',
  '- ',
  ': ',
  '\n\n',
  '‹x›',
  'TBD',
  'not ',
);

function mutation(document: Arbitrary<Mutant>): Arbitrary<Mutate> {
  const span = record({
    at: share,
    length: oneof(integer({ min: 0, max: 30 }), integer({ min: 0, max: 2000 })),
  });
  return oneof(
    span.map((one) => replaced(one, () => '')),
    tuple(span, integer({ min: 2, max: 20 })).map(([one, times]) =>
      replaced(one, (text) => text.repeat(times)),
    ),
    tuple(span, oneof(ODD, MORE, string({ unit: 'binary', maxLength: 8 }))).map(([one, odd]) =>
      replaced({ ...one, length: one.length % 4 }, () => odd),
    ),
    tuple(span, document, share).map(([one, other, from]) =>
      replaced(one, () => other.text.slice(from * other.text.length, from * other.text.length + one.length)),
    ),
    tuple(span, constantFrom<Mutate>(upper, lower, reversed, indented)).map(([one, change]) =>
      replaced(one, change),
    ),
    constant<Mutate>((text) => text.replace(/\r?\n/g, '\r\n')),
    share.map(
      (at): Mutate =>
        (text) =>
          text.slice(0, at * text.length),
    ),
  );
}

const upper: Mutate = (text) => text.toUpperCase();
const lower: Mutate = (text) => text.toLowerCase();
const reversed: Mutate = (text) => text.split('\n').reverse().join('\n');
const indented: Mutate = (text) => text.replaceAll('\n', '\n    ');

function replaced({ at, length }: { at: number; length: number }, change: Mutate): Mutate {
  return (text) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + change(text.slice(start, start + length)) + text.slice(start + length);
  };
}
