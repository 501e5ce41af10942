/**
 * Whether the letters and numbers of a text are all of Latin 1. Quotation marks, dashes, arrows, bullets and the
 * like may stand among them.
 */
export function isLatin(text: string): boolean {
  return !BEYOND.test(text);
}

const BEYOND = /[^\0-\xff\u2010-\u203f\u20ac\u2190-\u22ff]/;

/**
 * The source of an expression that matches the same in such texts. The letters of all scripts take long to compile, once for each
 * time that an expression names them, and long to match.
 */
export function latin(source: string, flags: string): string {
  const members: Readonly<Record<string, string>> = flags.includes('i') ? ANY_CASE : MEMBERS;
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (token, property: string) => {
    if (token === '[' || token === ']') isInClass = token === '[';
    const known = members[property];
    return !known ? token : isInClass ? known : `[${known}]`;
  });
}

const UPPER = 'A-ZÀ-ÖØ-Þ';
const LOWER = 'a-zµß-öø-ÿ';
const MEMBERS: Readonly<Record<string, string>> = {
  L: `${UPPER}${LOWER}ªº`,
  Lu: UPPER,
  Ll: LOWER,
  N: '0-9²³¹¼-¾',
};
const ANY_CASE = { ...MEMBERS, Lu: UPPER + LOWER, Ll: UPPER + LOWER };
