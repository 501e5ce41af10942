import { eachInBoth, isIn, noBits, put, type Bits } from './bits';
import { Expression, subjectOf, type Subject } from './expression';
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
  /** Those of its parts, among the parts of all patterns. */
  readonly numbers: readonly number[];
  readonly #expressions: readonly Expression[];

  /**
   * Alternatives may be given in parts, first to last, each of which is run only where it can match. Then no more than
   * one match can be asked for.
   */
  constructor(
    readonly source: string,
    readonly flags = '',
    parts: readonly string[] = [source],
  ) {
    this.numbers = parts.map((part) => patterns.push({ source: part, flags }) - 1);
    this.#expressions = parts.map((part) => new Expression(part, flags));
  }

  /** Whether a text holds what every match needs. Quick, and never wrong when it says no. */
  isPossibleIn(text: string): boolean {
    const { possible } = tracesOf(text);
    return this.numbers.some((number) => isIn(possible, number));
  }

  /** The first match; of two at the same place that of the alternative that comes first. */
  exec(text: string): RegExpExecArray | null {
    const { possible, subject } = tracesOf(text);
    let first: RegExpExecArray | null = null;
    for (const [at, number] of this.numbers.entries()) {
      const hit = isIn(possible, number) ? this.#expressions[at]!.exec(subject) : null;
      if (hit && (!first || hit.index < first.index)) first = hit;
    }
    return first;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** All matches, where the flags ask for them. */
  all(text: string): RegExpExecArray[] {
    const { possible, subject } = tracesOf(text);
    return isIn(possible, this.numbers[0]!) ? this.#expressions[0]!.all(subject) : [];
  }
}

/** The numbers of the patterns that a text can match. */
export function possibleIn(text: string): readonly number[] {
  return tracesOf(text).possible;
}

/** Whether a text, or a part of it, can match one of some patterns. */
export function isAnyPossibleIn(text: string, some: readonly Pattern[]): boolean {
  return some.some((one) => one.isPossibleIn(text));
}

/** A regular expression as a pattern. */
export function pattern({ source, flags }: RegExp): Pattern {
  return new Pattern(source, flags);
}

/** A pattern, or some of the alternatives of one. */
interface Part {
  readonly source: string;
  readonly flags: string;
}

/** Every pattern there is, so that all can be checked; an index of all of them says which can be met by a text. */
export const patterns: Part[] = [];

/** What each pattern needs, as numbers of needs: all those of one of its alternatives. */
interface Index {
  /** More patterns may come with a language, and plant a tree of their own. */
  readonly trees: readonly Needles[];
  readonly needed: readonly Alternatives[];
  /** The needs that are the first of an alternative. */
  readonly firsts: Readonly<Bits>;
  /** For each of those, whose it is. */
  readonly hopes: readonly (readonly Hope[])[];
  /** The patterns that need nothing. */
  readonly always: Readonly<Bits>;
}

type Alternatives = readonly (readonly number[])[];

/** An alternative of a pattern, for a text that meets the first of its needs; all of them, then. */
interface Hope {
  readonly pattern: number;
  readonly needs: readonly number[];
}

let index: Index | null = null;

function possibleWith(met: Met): Bits {
  const { firsts, hopes, always } = index!;
  const possible = [...always];
  eachInBoth(met, firsts, (first) => {
    for (const { pattern: one, needs } of hopes[first]!)
      if (!isIn(possible, one) && needs.every((need) => isIn(met, need))) put(possible, one);
  });
  return possible;
}

/** Needs with numbers from a first one on, the same for the same. */
class Numbering {
  readonly needs: Need[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly first = 0) {}

  /** The needs of each alternative, as numbers; the one that the fewest texts will meet first. */
  of({ source }: Part): Alternatives {
    return literalsOf(source).map((needs) =>
      [...needs].sort((a, b) => chanceOf(a) - chanceOf(b)).map((need) => this.#numberOf(need)),
    );
  }

  #numberOf(need: Need): number {
    const key = need.join('\n');
    const number = this.#numbers.get(key) ?? this.first + this.needs.push(need) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Grows with that of a text to meet a need: many short words are met sooner than a long one. */
function chanceOf(need: Need): number {
  return need.reduce((sum, { length }) => sum + 5 ** -length, 0);
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
  const planted = needs.length > 0 ? [...trees, new Needles(plant(needs))] : trees;
  index = { trees: planted, needed: all, ...hopesOf(all, 32 * lengthOf(planted)) };
  seen = new Memory(SEEN);
  last = null;
}

function hopesOf(needed: readonly Alternatives[], needs: number): Pick<Index, 'firsts' | 'hopes' | 'always'> {
  const hopes = Array.from({ length: needs }, (): Hope[] => []);
  const firsts = noBits(needs);
  const always = noBits(needed.length);
  for (const [one, alternatives] of needed.entries())
    for (const together of alternatives) {
      const [first] = together;
      if (first === undefined) put(always, one);
      else {
        put(firsts, first);
        hopes[first]!.push({ pattern: one, needs: together });
      }
    }
  return { firsts, hopes, always };
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
  readonly subject: Subject;
  /** The patterns that it can match. */
  readonly possible: Readonly<Bits>;
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
  const { trees } = index!;
  const met = trees.length === 1 ? trees[0]!.metBy(text) : trees.flatMap((tree) => tree.metBy(text));
  const traces = { subject: subjectOf(text), possible: possibleWith(met) };
  seen.set(text, traces);
  return traces;
}
