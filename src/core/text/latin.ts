/**
 * Whether the letters and numbers of a text are all of Latin 1. Quotation marks, dashes, arrows, bullets, smileys and
 * the like may stand among them.
 */
export function isLatin(text: string): boolean {
  return !BEYOND.test(text) || !LETTER_BEYOND.test(text);
}

const BEYOND = /[^\0-\xff\u2010-\u203f\u20ac\u2190-\u22ff]/;
const LETTER_BEYOND = /(?![\0-\xff])[\p{L}\p{N}]/u;

/**
 * The source of an expression that matches the same in such texts. The letters of all scripts take long to compile, once for each
 * time that an expression names them, and long to match.
 */
export function latin(source: string, flags: string): string {
  return translated(source, flags.includes('i') ? ANY_CASE : MEMBERS);
}

/**
 * The source of an expression to which case makes no difference, for such texts in lower case. Null where groups would
 * have to be given back as they were written, or letters are named by their codes or fold to Latin ones.
 */
export function lowerLatin(source: string): string | null {
  return KEPT.test(source) || !isLatin(source)
    ? null
    : translated(source, LOWER_CASE, (token) => token.toLowerCase());
}

const KEPT = /(?<!\\)\((?:\?<\w|[^?])|\\[uxc]/;

function translated(source: string, members: Members, change = (letter: string) => letter): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]|[^\\[\]]/gsu, (token, property: string) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    const known = members[property];
    if (!known) return token.startsWith('\\') ? token : change(token);
    return isInClass ? known : `[${known}]`;
  });
}

type Members = Readonly<Record<string, string>>;

const UPPER = 'A-ZÀ-ÖØ-Þ';
const LOWER = 'a-zµß-öø-ÿ';
const MEMBERS: Readonly<Record<string, string>> = {
  L: `${UPPER}${LOWER}ªº`,
  Lu: UPPER,
  Ll: LOWER,
  N: '0-9²³¹¼-¾',
};
const ANY_CASE: Members = { ...MEMBERS, Lu: UPPER + LOWER, Ll: UPPER + LOWER };
const LOWER_CASE: Members = { ...MEMBERS, L: `${LOWER}ªº`, Lu: LOWER };
