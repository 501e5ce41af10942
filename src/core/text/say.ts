import type { Say } from '../model/say';

/** What is said where nobody asked for another language. */
export const inEnglish: Say = (words, ...rest) =>
  rest.length === 0
    ? words
    : words.replace(/\{(\d+)\}/g, (slot, index) => String(rest[Number(index)] ?? slot));

/** "a, b and c" */
export function listed(words: readonly string[], say: Say): string {
  const language = languageOf(say);
  // Making a format takes longer than judging a short proposal.
  return language === 'en-GB' ? joined(words) : new Intl.ListFormat(language).format(words);
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number with a fraction, as it is written in the reader's language: "1.5". */
export function decimal(number: number, say: Say, digits?: number): string {
  return new Intl.NumberFormat(languageOf(say), {
    ...(digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    useGrouping: false,
  }).format(number);
}

/** What a language is called: "French" for `fr`. */
export function languageName(tag: string, say: Say): string {
  return new Intl.DisplayNames(languageOf(say), { type: 'language' }).of(tag) ?? tag;
}

/** A facet's title without its article: "a target" is a "target". The other languages have none there. */
export function withoutArticle(title: string): string {
  return title.replace(/^(?:an?|its|the|one) /, '');
}

/** The BCP 47 tag of the language that words are said in is translated like all others. */
function languageOf(say: Say): string {
  return say('en-GB');
}
