import { isLatin, latin } from './latin';
import { literalsOf, type Need } from './literals';
import { Memory } from './memory';
import { Needles } from './needles';

/**
 * A regular expression that is run only on texts that can hold what it looks for. Long lists of words are slow to
 * look for, and few texts hold any of them: one pass over a text tells which of the words of all patterns it holds,
 * and a pattern is run only where they leave a chance. What it finds is what the bare expression finds.
 */
export class Pattern {
  readonly #at: number;
  #whole: RegExp | null = null;
  #latin: RegExp | null = null;

  constructor(
    readonly source: string,
    private readonly flags = '',
  ) {
    this.#at = patterns.push(this) - 1;
  }

  exec(text: string): RegExpExecArray | null {
    const { met, isPlain } = tracesOf(text);
    return isPossible(this.#at, met) ? this.#regex(isPlain).exec(text) : null;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** All matches, where the flags ask for them. */
  all(text: string): RegExpExecArray[] {
    const { met, isPlain } = tracesOf(text);
    if (!isPossible(this.#at, met)) return [];
    // `matchAll` would copy the expression, and compile the copy.
    const regex = this.#regex(isPlain);
    const found: RegExpExecArray[] = [];
    for (let hit = regex.exec(text); hit; hit = regex.exec(text)) {
      found.push(hit);
      if (hit[0] === '') regex.lastIndex++;
    }
    return found;
  }

  /** Made when it is needed: most are not, for one document. */
  #regex(isPlain: boolean): RegExp {
    if (isPlain) return (this.#latin ??= new RegExp(latin(this.source, this.flags), this.flags));
    return (this.#whole ??= new RegExp(this.source, this.flags));
  }
}

/** A regular expression as a pattern. */
export function pattern({ source, flags }: RegExp): Pattern {
  return new Pattern(source, flags);
}

const patterns: Pattern[] = [];

/** What each pattern needs, as numbers of needs: all those of one of its alternatives. */
interface Index {
  readonly needles: Needles;
  readonly needed: readonly (readonly (readonly number[])[])[];
}

let index: Index | null = null;

function isPossible(at: number, met: Uint32Array): boolean {
  return index!.needed[at]!.some((needs) => needs.every((need) => (met[need >> 5]! >>> (need & 31)) & 1));
}

/** Made at the first look at a text, when all patterns are known. */
function renew(): void {
  const ids = new Map<string, number>();
  const idOf = (need: Need) => {
    const key = need.join('\n');
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const needed = patterns.map(({ source }) => literalsOf(source).map((needs) => needs.map(idOf)));
  index = { needles: new Needles([...ids.keys()].map((key) => key.split('\n'))), needed };
  seen = new Memory(SEEN);
  last = null;
}

/** What one pass over a text tells. */
interface Traces {
  readonly met: Uint32Array;
  readonly isPlain: boolean;
}

/** Texts are looked at by one criterion after the other. */
const SEEN = 4_000;
let seen = new Memory<Traces>(SEEN);
let last: { readonly text: string; readonly traces: Traces } | null = null;

function tracesOf(text: string): Traces {
  if (index?.needed.length !== patterns.length) renew();
  if (text === last?.text) return last.traces;
  const traces = seen.get(text) ?? { met: index!.needles.metBy(text), isPlain: isLatin(text) };
  seen.set(text, traces);
  last = { text, traces };
  return traces;
}
renew();
