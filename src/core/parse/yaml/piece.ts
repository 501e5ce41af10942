import { isMap, isScalar, type ParsedNode } from 'yaml';
import type { Label, ReadingProblem } from '../../model/proposal';
import type { Range } from '../../model/text';
import type { Draft } from '../draft';
import { readPlain, unlessTooDeep } from '../plain';
import { PROSE, type Context } from '../statement';
import { resolverFor, type Resolve } from './anchors';
import { addComments } from './comments';
import { compose, type YamlDocument } from './compose';
import { isTooDeep } from './depth';
import { FieldReader } from './fields';
import { rangeOf } from './nodes';
import { entriesOf } from './register';
import { titleOf } from './title';

/** A stretch of YAML that was read by itself. All places are relative to it. */
export interface PieceReading {
  /** One, as a rule. */
  readonly documents: readonly DocumentReading[];
  /** Of the stretch as YAML; those of a part are in its draft. */
  readonly problems: readonly ReadingProblem[];
  /** All of it, as part of one proposal. */
  readonly whole: () => Part;
}

export interface DocumentReading {
  readonly isMapping: boolean;
  readonly isRegister: boolean;
  /** The entries of a register, or all of it; none when it is empty. */
  readonly parts: () => readonly Part[];
}

/** What a part of the stretch says. */
export interface Part {
  /** Its path in a register, or nothing. */
  readonly path: string;
  readonly title: Label | null;
  readonly range: Range;
  readonly draft: Draft;
  /** Where its draft starts. */
  readonly base: number;
}

/** Reads a stretch of YAML; its parts are read when they are asked for, and once. `done` gets every draft. */
export function readPiece(source: string, done: (draft: Draft) => void = () => {}): PieceReading {
  const finish = (part: Part) => {
    done(part.draft);
    return part;
  };
  const plain = () => plainPiece(source, finish);
  return isTooDeep(source) ? plain() : unlessTooDeep(() => composedPiece(source, finish), plain);
}

type Finish = (part: Part) => Part;

function composedPiece(source: string, finish: Finish): PieceReading {
  const { documents, comments, problems } = compose(source);
  const reader = new PartReader(source, comments, resolverFor(documents, source));
  const all = documents.flatMap(({ contents }) => contents ?? []);
  return {
    documents: documents.map((document) => documentReading(document, reader, finish)),
    problems,
    whole: once(() => finish(reader.read('', all, wholeOf(source)))),
  };
}

function documentReading({ contents }: YamlDocument, reader: PartReader, finish: Finish): DocumentReading {
  const isEmpty = !contents || (isScalar(contents) && contents.value === null);
  const register = entriesOf(contents);
  const entries = isEmpty ? [] : (register ?? [{ path: '', node: contents }]);
  return {
    isMapping: isMap(contents),
    isRegister: register !== null,
    parts: once(() => entries.map(({ path, node }) => finish(reader.read(path, [node], rangeOf(node))))),
  };
}

const FIELD: Context = { ...PROSE, kind: 'field' };

class PartReader {
  constructor(
    private readonly source: string,
    private readonly comments: readonly Range[],
    private readonly resolve: Resolve,
  ) {}

  read(path: string, nodes: readonly ParsedNode[], range: Range): Part {
    return unlessTooDeep(
      () => this.#readNodes(path, nodes, range),
      () => plainPart(this.source, range, path),
    );
  }

  #readNodes(path: string, nodes: readonly ParsedNode[], range: Range): Part {
    const fields = new FieldReader(this.source, this.resolve);
    for (const node of nodes) fields.read(node, FIELD, { start: range.start, end: range.start });
    const inside = this.comments.filter(({ start }) => start >= range.start && start < range.end);
    addComments(inside, this.source, fields);
    const title = nodes.map((node) => titleOf(node, this.source)).find((label) => label !== null) ?? null;
    return { path, title, range, draft: fields.draft, base: 0 };
  }
}

function plainPiece(source: string, finish: Finish): PieceReading {
  const whole = once(() => finish(plainPart(source, wholeOf(source), '')));
  const document = { isMapping: false, isRegister: false, parts: once(() => [whole()]) };
  return { documents: [document], problems: [], whole };
}

function plainPart(source: string, range: Range, path: string): Part {
  const draft = readPlain(source.slice(range.start, range.end), TOO_DEEP);
  return { path, title: null, range, draft, base: range.start };
}

const TOO_DEEP = {
  code: 'yaml-too-deep',
  message: 'This YAML is nested too deeply to be read; its lines are read as plain text.',
};

function wholeOf(source: string): Range {
  return { start: 0, end: source.length };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
