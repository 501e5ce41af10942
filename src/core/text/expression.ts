import { byFirstLetter } from './first-letter';
import { latin } from './latin';

/** A regular expression that is made when it is needed, and made simpler for texts of Latin letters only. */
export class Expression {
  #whole: RegExp | null = null;
  #latin: RegExp | null = null;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  /** For a text of which `isLatin` is told. */
  for(isLatin: boolean): RegExp {
    if (isLatin) return (this.#latin ??= compiled(latin(this.source, this.flags), this.flags, LONG_TEXT));
    return (this.#whole ??= compiled(this.source, this.flags, LONG_WIDE_TEXT));
  }
}

/** A regular expression that is met first as a literal. */
export function expression({ source, flags }: RegExp): Expression {
  return new Expression(source, flags);
}

/**
 * V8 first interprets an expression, and making what it interprets takes several times as long as making machine
 * code when the expression is long. A long text has it make machine code at once: for characters of one byte or of two,
 * as the texts have that the expression is for.
 */
function compiled(source: string, flags: string, text: string): RegExp {
  const regex = new RegExp(byFirstLetter(source, flags), flags);
  regex.test(text);
  regex.lastIndex = 0;
  return regex;
}

const LONG_TEXT = '\u0001'.repeat(1000);
const LONG_WIDE_TEXT = '\uffff'.repeat(1000);
