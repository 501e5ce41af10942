import { byFirstLetter } from './first-letter';
import { isLatin, latin, lowerLatin } from './latin';

/** A text as expressions search it. */
export interface Subject {
  readonly text: string;
  /** Whether its letters are all Latin. */
  readonly isLatin: boolean;
  readonly wide: string;
  /** Wide, and in lower case. */
  readonly lower: string;
}

export function subjectOf(text: string): Subject {
  return { text, isLatin: isLatin(text), wide: wide(text), lower: wide(text.toLowerCase()) };
}

/**
 * A regular expression that is made when it is needed, and made simpler for texts of Latin letters only. What it finds
 * is what the bare expression finds.
 */
export class Expression {
  #any: Search | null = null;
  #latin: Search | null = null;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  exec(subject: Subject): RegExpExecArray | null {
    return next(this.#searchFor(subject), subject);
  }

  /** All matches, where the flags ask for them. */
  all(subject: Subject): RegExpExecArray[] {
    // `matchAll` would copy the expression.
    const search = this.#searchFor(subject);
    const found: RegExpExecArray[] = [];
    for (let hit = next(search, subject); hit; hit = next(search, subject)) {
      found.push(hit);
      if (hit[0] === '') search.regex.lastIndex++;
    }
    return found;
  }

  #searchFor(subject: Subject): Search {
    const { source, flags } = this;
    if (subject.isLatin) return (this.#latin ??= latinSearch(source, flags));
    return (this.#any ??= { regex: compiled(source, flags), isLower: false });
  }
}

/** A regular expression that is met first as a literal. */
export function expression({ source, flags }: RegExp): Expression {
  return new Expression(source, flags);
}

interface Search {
  readonly regex: RegExp;
  /** Whether it is for texts in lower case. */
  readonly isLower: boolean;
}

/** To look for each letter in both cases takes three times as long to compile as to look for it in lower case. */
function latinSearch(source: string, flags: string): Search {
  const lower = flags.includes('i') ? lowerLatin(source) : null;
  if (lower === null) return { regex: compiled(latin(source, flags), flags), isLower: false };
  return { regex: compiled(lower, flags.replace('i', '')), isLower: true };
}

function next({ regex, isLower }: Search, { text, wide: any, lower }: Subject): RegExpExecArray | null {
  if (!isLower) return regex.exec(any);
  const hit = regex.exec(lower);
  // It has no groups.
  if (hit) [hit[0], hit.input] = [text.slice(hit.index, hit.index + hit[0].length), text];
  return hit;
}

/**
 * The same text, held by V8 as one whose characters take two bytes. Machine code of expressions is for characters of one
 * byte or of two, and is made again for the other, which takes as long and as much memory. Any text with a dash of
 * typography and all that is cut from it takes two; so all do.
 */
function wide(text: string): string {
  return (text + WIDEST).slice(0, -1);
}

const WIDEST = '\uffff';

/**
 * V8 first interprets an expression, and making what it interprets takes several times as long as making machine
 * code when the expression is long. A long text has it make machine code at once.
 */
function compiled(source: string, flags: string): RegExp {
  const regex = new RegExp(byFirstLetter(source, flags), flags);
  regex.test(LONG_TEXT);
  regex.lastIndex = 0;
  return regex;
}

const LONG_TEXT = WIDEST.repeat(1000);
