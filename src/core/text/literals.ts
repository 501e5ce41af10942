/** Strings of which every match holds at least one. */
export type Need = readonly string[];
/** Needs that all have to be met. */
export type Needs = readonly Need[];

/**
 * What a text must hold to be matched by a pattern: all needs of one of the alternatives. Strings are folded (see
 * `fold`). A pattern of which nothing is known has one alternative without needs.
 */
export function literalsOf(source: string): readonly Needs[] {
  return alternativesOf(new Reader(source).disjunction());
}

/** A character as needs spell it: lower case, any white space a space, any digit `0`. */
export function fold(char: string): string {
  if (char.trim() === '') return ' ';
  if (char >= '0' && char <= '9') return '0';
  // The two letters that `i` with `u` takes for ASCII ones.
  return char === 'ſ' ? 's' : char.toLowerCase();
}

/** More strings than these tell little, and cost more than they save. */
const MOST_STRINGS = 32;
const MOST_ALTERNATIVES = 96;
const LONGEST = 10;

/** What is known of a part of a pattern. */
interface Part {
  /** All it can match, when that is little. */
  readonly strings: readonly string[] | null;
  /** Whether it may be repeated. */
  readonly repeats?: boolean;
  /** What is needed, where the strings do not tell. */
  readonly alternatives: readonly Needs[];
}

const ANYTHING: Part = { strings: null, alternatives: [[]] };
const NOTHING = exactly(['']);

function exactly(strings: readonly string[]): Part {
  return { strings, alternatives: [[]] };
}

/** A letter beyond Latin 1 may have more cases than two. */
function literal(char: string): Part {
  const isPlain = char < 'Ā' || char.toLowerCase() === char.toUpperCase();
  return isPlain && char !== 'µ' ? exactly([fold(char)]) : ANYTHING;
}

function alternativesOf({ strings, alternatives }: Part): readonly Needs[] {
  return strings ? [needsOf(strings)] : alternatives;
}

/** A letter alone is in every text. */
function needsOf(strings: readonly string[]): Needs {
  if (strings.some((string) => /^[a-z ]?$/.test(string))) return [];
  return [[...new Set(strings.map((string) => string.slice(0, LONGEST)))]];
}

const WORDS = /[a-z ]+(?![*+?{])/iy;
const PLAIN = /[a-z ]+(?=[|)]|$)/iy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/y;
const OPENING = /\?(?:<?[=!]|:|<\w+>)|/y;
const PROPERTY = /[pP]\{[^}]*\}/y;
const CODE = /u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy;
const DIGITS = /\d-\d/y;
const RANGE = /.-[^\]]/suy;

/** Reads the source of a pattern; what it does not know could be anything. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  disjunction(): Part {
    const words: string[] = [];
    const parts: Part[] = [];
    do {
      // Most alternatives are words and nothing else.
      const plain = this.#match(PLAIN);
      if (plain) words.push(plain[0].toLowerCase());
      else parts.push(this.#sequence());
    } while (this.#take('|'));
    return oneOf(words, parts);
  }

  #sequence(): Part {
    const sequence = new Sequence();
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at]!))
      sequence.add(this.#term());
    return sequence.end();
  }

  #take(char: string): boolean {
    const isNext = this.source[this.#at] === char;
    if (isNext) this.#at++;
    return isNext;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source);
    if (found) this.#at += found[0].length;
    return found;
  }

  #char(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.#at)!);
    this.#at += char.length;
    return char;
  }

  #term(): Part {
    const words = this.#match(WORDS);
    if (words) return exactly([words[0].toLowerCase()]);
    const atom = this.#atom();
    const quantifier = this.#match(QUANTIFIER);
    if (!quantifier) return atom;
    const [, sign, least] = quantifier;
    if (sign === '?') return atom.strings ? exactly([...atom.strings, '']) : ANYTHING;
    if (sign === '*' || least === '0') return ANYTHING;
    return { ...atom, repeats: true };
  }

  #atom(): Part {
    const char = this.#char();
    switch (char) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      case '^':
      case '$':
        return NOTHING;
      case '.':
        return ANYTHING;
      default:
        return literal(char);
    }
  }

  #group(): Part {
    const [opening] = this.#match(OPENING)!;
    const inner = this.disjunction();
    this.#take(')');
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  #class(): Part {
    const isNegated = this.#take('^');
    const members: Part[] = [];
    while (!this.#take(']')) members.push(this.#take('\\') ? this.#escape() : this.#member());
    return isNegated ? ANYTHING : oneOf([], members);
  }

  #member(): Part {
    if (this.#match(DIGITS)) return literal('0');
    if (this.#match(RANGE)) return ANYTHING;
    const char = this.#char();
    // Without `u`, a class holds the halves of what is written with two units.
    return char.length === 1 ? literal(char) : ANYTHING;
  }

  #escape(): Part {
    if (this.#match(PROPERTY)) return ANYTHING;
    const code = this.#match(CODE);
    if (code) return literal(String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3]!, 16)));
    const char = this.#char();
    if (char === 'b' || char === 'B') return NOTHING;
    if (char === 'd') return literal('0');
    if ('sfnrtv'.includes(char)) return literal(' ');
    return /\w/.test(char) ? ANYTHING : literal(char);
  }
}

/** Parts one after the other. */
class Sequence {
  /** What the parts since the last that could be anything can match. */
  #strings: readonly string[] = [''];
  #alternatives: readonly Needs[] | null = null;

  add(part: Part): void {
    if (!part.strings) return this.#break(part.alternatives, ['']);
    if (part === NOTHING) return;
    if (this.#strings.length * part.strings.length > MOST_STRINGS) this.#break([[]], part.strings);
    else this.#strings = joined(this.#strings, part.strings);
    if (part.repeats) this.#break([[]], part.strings);
  }

  end(): Part {
    if (!this.#alternatives) return exactly(this.#strings);
    this.#break([[]], ['']);
    return { strings: null, alternatives: this.#alternatives };
  }

  #break(alternatives: readonly Needs[], strings: readonly string[]): void {
    const before = both(this.#alternatives ?? [[]], [needsOf(this.#strings)]);
    this.#alternatives = both(before, alternatives);
    this.#strings = strings;
  }
}

/** Each of some strings with each of the others after it. */
function joined(some: readonly string[], others: readonly string[]): readonly string[] {
  if (some.length === 1 && some[0] === '') return others;
  return some.flatMap((before) => others.map((after) => before + after));
}

function both(some: readonly Needs[], others: readonly Needs[]): readonly Needs[] {
  if (isUnknown(others)) return some;
  if (isUnknown(some)) return others;
  const [one, other] = some.length > 1 && others.length > 1 ? [some, [united(others)]] : [some, others];
  return one.flatMap((needs) => other.map((more) => [...needs, ...more]));
}

function isUnknown(alternatives: readonly Needs[]): boolean {
  return alternatives.length === 1 && alternatives[0]!.length === 0;
}

/** One of some words or parts. */
function oneOf(words: readonly string[], parts: readonly Part[]): Part {
  if (words.length === 0 && parts.length === 1) return parts[0]!;
  const strings = [...words];
  for (const part of parts) if (part.strings) strings.push(...part.strings);
  const open = parts.filter((part) => !part.strings);
  if (open.length === 0 && strings.length <= MOST_STRINGS) return exactly(strings);
  const told = strings.length > 0 ? [needsOf(strings)] : [];
  return { strings: null, alternatives: merged([...told, ...open.flatMap(alternativesOf)]) };
}

/** Alternatives with a single need make one. */
function merged(alternatives: readonly Needs[]): readonly Needs[] {
  if (alternatives.some((needs) => needs.length === 0)) return [[]];
  const single = alternatives.filter((needs) => needs.length === 1);
  const others = alternatives.filter((needs) => needs.length > 1);
  if (others.length > MOST_ALTERNATIVES) return [united(alternatives)];
  return single.length > 0 ? [united(single), ...others] : others;
}

/** The best need of each alternative: the one with the longest strings. */
function united(alternatives: readonly Needs[]): Needs {
  if (alternatives.some((needs) => needs.length === 0)) return [];
  const best = alternatives.map((needs) => needs.reduce((a, b) => (shortest(b) > shortest(a) ? b : a)));
  return needsOf(best.flat());
}

function shortest(need: Need): number {
  return Math.min(...need.map((string) => string.length));
}
