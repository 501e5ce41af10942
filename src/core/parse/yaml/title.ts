import { isMap, type ParsedNode } from 'yaml';
import type { Label } from '../../model/proposal';
import { normalise } from '../../text/words';
import { textOf, valueLabel } from './nodes';

/** Best first. */
const TITLES = [
  'title|name|display name|use case name|use case title|use case|project name|project title|project',
  'pilot name|pilot title|pilot|initiative name|initiative|proposal title|proposal name|system name|model name',
  'product name|solution name|id|identifier|use case id',
].flatMap((names) => names.split('|'));
/** Mappings that hold what a document is about. */
const HEADERS =
  /\b(?:metadata|meta|info|overview|summary|general|document|header|about|identity|proposal|pilot|project|use case|initiative)\b/;

/** What a mapping says it is called, itself or in the part that introduces it. */
export function titleOf(node: ParsedNode | null, source: string): Label | null {
  if (!isMap(node)) return null;
  const own = titleIn(node, source);
  if (own) return own;
  for (const { key, value } of node.items) {
    const isHeader = node.items.length === 1 || HEADERS.test(normalise(textOf(key) ?? ''));
    const title = isHeader && isMap(value) ? titleIn(value, source) : null;
    if (title) return title;
  }
  return null;
}

function titleIn(node: ParsedNode, source: string): Label | null {
  if (!isMap(node)) return null;
  const values = new Map(node.items.map(({ key, value }) => [normalise(textOf(key) ?? ''), value]));
  for (const name of TITLES) {
    const label = valueLabel('title', values.get(name) ?? null, source);
    if (label) return label;
  }
  return null;
}
