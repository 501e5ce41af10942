import { isMap, isScalar, type ParsedNode } from 'yaml';
import type { Label, ReadingProblem } from '../../model/proposal';
import type { Range } from '../../model/text';
import type { Draft } from '../draft';
import { PROSE, type Context } from '../statement';
import { readPlain, unlessTooDeep } from '../plain';
import { resolverFor, type Resolve } from './anchors';
import { addComments } from './comments';
import { compose, type YamlDocument } from './compose';
import { isTooDeep } from './depth';
import { FieldReader } from './fields';
import { rangeOf } from './nodes';
import { entriesOf } from './register';
import { titleOf } from './title';

/** What one proposal of a YAML text says. */
export interface YamlProposal {
  /** Its path in a register, or null when the text is one proposal. */
  readonly entry: string | null;
  readonly title: Label | null;
  readonly range: Range;
  readonly draft: Draft;
}

export interface YamlReading {
  /** Never empty. */
  readonly proposals: readonly YamlProposal[];
  /** Of the text as YAML; those of a proposal are in its draft. */
  readonly problems: readonly ReadingProblem[];
}

/** Reads YAML as one proposal or, if it is a register and not to be read `asOne`, as many. */
export function readYaml(text: string, { asOne = false } = {}): YamlReading {
  if (isTooDeep(text)) return readAsPlain(text);
  return unlessTooDeep(
    () => readNodes(text, asOne),
    () => readAsPlain(text),
  );
}

function readNodes(text: string, asOne: boolean): YamlReading {
  const { documents, comments, problems } = compose(text);
  const resolve = resolverFor(documents, text);
  const entries = asOne ? [] : entriesIn(documents);
  const all = { entry: null, nodes: documents.flatMap(({ contents }) => contents ?? []) };
  const parts: Part[] = entries.length > 0 ? entries : [all];
  return { proposals: parts.map((part) => readPart(part, comments, text, resolve)), problems };
}

function readAsPlain(text: string): YamlReading {
  const draft = readPlain(text, TOO_DEEP);
  return { proposals: [{ entry: null, title: null, range: wholeOf(text), draft }], problems: [] };
}

const TOO_DEEP = {
  code: 'yaml-too-deep',
  message: 'This YAML is nested too deeply to be read; its lines are read as plain text.',
};

const FIELD: Context = { ...PROSE, kind: 'field' };

/** The nodes that make one proposal. */
interface Part {
  readonly entry: string | null;
  readonly nodes: readonly ParsedNode[];
}

/** The proposals of a register or of a stream of documents; none when all is one proposal. */
function entriesIn(documents: readonly YamlDocument[]): Part[] {
  const isStream = documents.filter(({ contents }) => isMap(contents)).length > 1;
  return documents.flatMap(({ contents: node }, index) => {
    if (!node || (isScalar(node) && node.value === null)) return [];
    const stream = isStream ? `documents[${index}]` : '';
    const entries = entriesOf(node);
    if (!entries) return isStream ? [{ entry: stream, nodes: [node] }] : [];
    return entries.map(({ path, node: entry }) => ({ entry: joinPath(stream, path), nodes: [entry] }));
  });
}

function joinPath(stream: string, path: string): string {
  return stream && !path.startsWith('[') ? `${stream}.${path}` : stream + path;
}

function readPart(
  { entry, nodes }: Part,
  comments: readonly Range[],
  text: string,
  resolve: Resolve,
): YamlProposal {
  const range = entry === null || !nodes[0] ? wholeOf(text) : rangeOf(nodes[0]);
  const reader = new FieldReader(text, resolve);
  for (const node of nodes) reader.read(node, FIELD, { start: range.start, end: range.start });
  addComments(
    comments.filter(({ start }) => start >= range.start && start < range.end),
    text,
    reader,
  );
  const title = nodes.map((node) => titleOf(node, text)).find((label) => label !== null) ?? null;
  return { entry, title, range, draft: reader.draft };
}

function wholeOf(text: string): Range {
  return { start: 0, end: text.length };
}
