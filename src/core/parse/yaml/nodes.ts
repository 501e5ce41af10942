import { isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import type { Label } from '../../model/proposal';
import type { Range } from '../../model/text';
import { plainRun, RunBuilder } from '../run';
import { labelOf } from '../statement';
import { addLineTo, scalarLines } from './scalar';

export function rangeOf({ range }: ParsedNode): Range {
  return { start: range[0], end: range[1] };
}

export function keyLabel(key: ParsedNode, source: string): Label | null {
  const { start, end } = rangeOf(key);
  const isQuoted =
    isScalar(key) && (key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE') && end - start > 1;
  const inner = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  return labelOf('key', plainRun(source.slice(inner.start, inner.end), inner.start));
}

export function textOf(node: ParsedNode | null): string | null {
  return isScalar(node) && node.value !== null ? String(node.value) : null;
}

/** What an entry of a list is called, and where it says so. */
export interface Name {
  readonly pair: YAMLMap.Parsed['items'][number];
  readonly label: Label;
}

const NAMES = ['name', 'title', 'label', 'id'];

/** What an entry of a list is called. */
export function nameOf(map: YAMLMap.Parsed, source: string): Name | null {
  for (const name of NAMES) {
    const pair = map.items.find(({ key }) => textOf(key)?.toLowerCase() === name);
    const label = pair && valueLabel('row', pair.value, source);
    if (label) return { pair, label };
  }
  return null;
}

/** The first line of a scalar as a label. */
export function valueLabel(kind: 'row' | 'title', node: ParsedNode | null, source: string): Label | null {
  if (!isScalar(node) || node.value === null) return null;
  const [first] = scalarLines(node, source).filter(({ text }) => text.trim());
  if (!first) return null;
  const run = new RunBuilder();
  addLineTo(run, first);
  return labelOf(kind, run.build());
}
