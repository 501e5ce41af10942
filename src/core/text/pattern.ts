import { Expression } from './expression';
import { isLatin } from './latin';
import { literalsOf, type Need } from './literals';
import { Memory } from './memory';
import { Needles, plant, type Met } from './needles';
import { PREPARED, markOf, type Prepared } from './prepared';

/**
 * A regular expression that is run only on texts that can hold what it looks for. Long lists of words are slow to
 * look for, and few texts hold any of them: one pass over a text tells which of the words of all patterns it holds,
 * and a pattern is run only where they leave a chance. What it finds is what the bare expression finds.
 */
export class Pattern {
  readonly #at: number;
  readonly #expression: Expression;

  constructor(
    readonly source: string,
    readonly flags = '',
  ) {
    this.#at = patterns.push(this) - 1;
    this.#expression = new Expression(source, flags);
  }

  /** Whether a text holds what every match needs. Quick, and never wrong when it says no. */
  isPossibleIn(text: string): boolean {
    return isPossible(this.#at, tracesOf(text));
  }

  exec(text: string): RegExpExecArray | null {
    const traces = tracesOf(text);
    return isPossible(this.#at, traces) ? this.#expression.for(traces.isLatin).exec(text) : null;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** All matches, where the flags ask for them. */
  all(text: string): RegExpExecArray[] {
    const traces = tracesOf(text);
    if (!isPossible(this.#at, traces)) return [];
    // `matchAll` would copy the expression.
    const regex = this.#expression.for(traces.isLatin);
    const found: RegExpExecArray[] = [];
    for (let hit = regex.exec(text); hit; hit = regex.exec(text)) {
      found.push(hit);
      if (hit[0] === '') regex.lastIndex++;
    }
    return found;
  }
}

/** A regular expression as a pattern. */
export function pattern({ source, flags }: RegExp): Pattern {
  return new Pattern(source, flags);
}

/** Every pattern there is, so that all can be checked; an index of all of them says which can be met by a text. */
export const patterns: Pattern[] = [];

/** What each pattern needs, as numbers of needs: all those of one of its alternatives. */
interface Index {
  /** More patterns may come with a language, and plant a tree of their own. */
  readonly trees: readonly Needles[];
  readonly needed: readonly Alternatives[];
  /** For each pattern, that nobody has asked yet. */
  readonly unasked: readonly null[];
}

type Alternatives = readonly (readonly number[])[];

let index: Index | null = null;

/** Asked of the same text again and again, by one rule after the other. */
function isPossible(at: number, { met, possible }: Traces): boolean {
  return (possible[at] ??= index!.needed[at]!.some((needs) => areMet(needs, met)));
}

function areMet(needs: readonly number[], met: Met): boolean {
  return needs.every((need) => ((met[need >> 5]! >>> (need & 31)) & 1) === 1);
}

/** Needs with numbers from a first one on, the same for the same. */
class Numbering {
  readonly needs: Need[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly first = 0) {}

  /** The needs of each alternative, as numbers. */
  of({ source }: Pattern): Alternatives {
    return literalsOf(source).map((needs) => needs.map((need) => this.#numberOf(need)));
  }

  #numberOf(need: Need): number {
    const key = need.join('\n');
    const number = this.#numbers.get(key) ?? this.first + this.needs.push(need) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Made at the first look at a text, when all patterns are known, and again when there are more. */
function renew(): void {
  const { trees, needed: before } = index ?? {
    trees: PREPARED ? [new Needles(PREPARED.tree)] : [],
    needed: [],
  };
  const numbering = new Numbering(32 * lengthOf(trees));
  const added = patterns.slice(before.length);
  const needed = added.map((one) => PREPARED?.needed[markOf(one.source)] ?? numbering.of(one));
  const all = [...before, ...needed];
  const { needs } = numbering;
  index = {
    trees: needs.length > 0 ? [...trees, new Needles(plant(needs))] : trees,
    needed: all,
    unasked: all.map(() => null),
  };
  seen = new Memory(SEEN);
  last = null;
}

function lengthOf(trees: readonly Needles[]): number {
  return trees.reduce((sum, { size }) => sum + size, 0);
}

/** What the patterns that there are now need, for who makes a bundle. */
export function prepare(): Prepared {
  const numbering = new Numbering();
  const needed = Object.fromEntries(patterns.map((one) => [markOf(one.source), numbering.of(one)]));
  return { tree: plant(numbering.needs), needed };
}

/** What one pass over a text tells. */
interface Traces {
  readonly met: Met;
  readonly isLatin: boolean;
  /** Of the patterns that were asked about. */
  readonly possible: (boolean | null)[];
}

/** Texts to remember: those of a statement, its row and its labels. */
const SEEN = 500;
let seen = new Memory<Traces>(SEEN);
let last: { readonly text: string; readonly traces: Traces } | null = null;

function tracesOf(text: string): Traces {
  if (index?.needed.length !== patterns.length) renew();
  if (last?.text === text) return last.traces;
  const traces = seen.get(text) ?? lookedAt(text);
  last = { text, traces };
  return traces;
}

function lookedAt(text: string): Traces {
  const { trees, unasked } = index!;
  const met = trees.length === 1 ? trees[0]!.metBy(text) : trees.flatMap((tree) => tree.metBy(text));
  const traces = { met, isLatin: isLatin(text), possible: [...unasked] };
  seen.set(text, traces);
  return traces;
}
