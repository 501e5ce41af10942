import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Label, ReadingProblem } from '../../model/proposal';
import type { Range } from '../../model/text';
import { Draft } from '../draft';
import { withLabels, type Context } from '../statement';
import type { Resolve } from './anchors';
import { MOST_PROBLEMS } from './compose';
import { keyLabel, nameOf, rangeOf, textOf, type Name } from './nodes';
import { pairsOf, type Pair } from './pairs';
import { addProse } from './prose';
import { scalarLines } from './scalar';

/** A key and the labels of what it holds, for the comments before it. */
export interface KeyPlace {
  readonly start: number;
  readonly labels: readonly Label[];
}

const MOST_STATEMENTS = 50_000;
const MOST_NODES = 500_000;

/** Reads the leaves of nodes, each labelled with the keys that lead to it. */
export class FieldReader {
  readonly draft = new Draft();
  readonly keys: KeyPlace[] = [];
  #nodes = 0;
  #isExhausted = false;
  /** Nodes being read: an alias within its own anchor leads nowhere. */
  readonly #open = new Set<ParsedNode>();
  readonly #checked = new Set<ParsedNode>();

  constructor(
    private readonly source: string,
    private readonly resolve: Resolve,
  ) {}

  /** `place` is the label of the node, where a value that is missing is to be reported. */
  read(node: ParsedNode | null, context: Context, place: Range): void {
    if (!this.#mayRead()) return;
    if (!node) return this.draft.empty(place, context);
    if (this.#open.has(node)) return;
    this.#open.add(node);
    if (isAlias(node)) this.read(this.resolve(node), context, place);
    else if (isMap(node)) this.#readMap(node, context, place);
    else if (isSeq(node)) this.#readSequence(node, context, place);
    else if (isScalar(node)) this.#readScalar(node, context, place);
    this.#open.delete(node);
  }

  /** Counts a node; false when no more are read. */
  #mayRead(): boolean {
    const isTooMuch = ++this.#nodes > MOST_NODES || this.draft.blocks.length >= MOST_STATEMENTS;
    if (isTooMuch && !this.#isExhausted) this.draft.problems.push(TOO_MUCH);
    this.#isExhausted ||= isTooMuch;
    return !this.#isExhausted;
  }

  /** `name` labels the fields of a list entry, except the field the name was taken from. */
  #readMap(map: YAMLMap.Parsed, outer: Context, place: Range, name: Name | null = null): void {
    const pairs = pairsOf(map, this.resolve);
    this.#reportDuplicates(map);
    if (pairs.length === 0) return this.draft.empty(place, outer);
    const context: Context = { ...outer, row: this.draft.newRow() };
    const named = withLabels(context, [name && name.label]);
    for (const pair of pairs) this.#readPair(pair, pair === name?.pair ? context : named);
  }

  #reportDuplicates(map: YAMLMap.Parsed): void {
    if (this.#checked.has(map)) return;
    this.#checked.add(map);
    const seen = new Set<string>();
    for (const { key } of map.items) {
      const name = textOf(key);
      if (name !== null && seen.has(name)) this.#reportDuplicate(name, rangeOf(key));
      seen.add(name ?? '');
    }
  }

  /** After so many, more would not help anyone to find the first. */
  #reportDuplicate(name: string, range: Range): void {
    if (this.draft.problems.length < MOST_PROBLEMS) this.draft.problems.push(duplicate(name, range));
  }

  #readPair({ key, value }: Pair, context: Context): void {
    const label = keyLabel(key, this.source);
    const labelled = withLabels(context, [label]);
    this.keys.push({ start: key.range[0], labels: labelled.labels });
    this.read(value, labelled, label?.range ?? rangeOf(key));
  }

  #readSequence({ items }: YAMLSeq.Parsed, context: Context, place: Range): void {
    if (items.length === 0) return this.draft.empty(place, context);
    for (const item of items) {
      const entry = isAlias(item) ? this.resolve(item) : item;
      if (isMap(entry) && !this.#open.has(entry)) this.#readEntry(entry, context);
      else this.read(item, context, isScalar(item) ? rangeOf(item) : place);
    }
  }

  #readEntry(entry: YAMLMap.Parsed, context: Context): void {
    if (!this.#mayRead()) return;
    this.#open.add(entry);
    this.#readMap(entry, context, rangeOf(entry), nameOf(entry, this.source));
    this.#open.delete(entry);
  }

  #readScalar(scalar: Scalar.Parsed, context: Context, place: Range): void {
    const lines = isNull(scalar) ? [] : scalarLines(scalar, this.source);
    if (lines.every(({ text }) => text.trim() === '')) this.draft.empty(place, context);
    else addProse(lines, context, this.draft);
  }
}

const TOO_MUCH: ReadingProblem = {
  code: 'yaml-too-large',
  message: 'This YAML holds more values than are read; those beyond the first 50,000 are left out.',
  severity: 'warning',
  range: null,
};

function duplicate(key: string, range: Range): ReadingProblem {
  return {
    code: 'yaml-duplicate-key',
    message: 'The key "{0}" stands here more than once.',
    about: key,
    severity: 'warning',
    range,
  };
}

function isNull({ value, type }: Scalar.Parsed): boolean {
  return value === null && type === 'PLAIN';
}
