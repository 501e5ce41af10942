import { isAlias, isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Resolve } from './anchors';
import { textOf } from './nodes';

export type Pair = YAMLMap.Parsed['items'][number];

/** The pairs of a mapping and, unless it has them itself, of what `<<` merges into it. */
export function pairsOf(map: YAMLMap.Parsed, resolve: Resolve): Pair[] {
  return mergePairs(map, resolve, new Set());
}

function mergePairs(map: YAMLMap.Parsed, resolve: Resolve, merging: Set<ParsedNode>): Pair[] {
  if (merging.has(map)) return [];
  merging.add(map);
  const own = map.items.filter((pair) => !isMerge(pair));
  const keys = new Set(own.map(({ key }) => textOf(key)));
  const merged = map.items.filter(isMerge).flatMap(({ value }) => mergedMaps(value, resolve));
  const inherited = merged.flatMap((base) => mergePairs(base, resolve, merging));
  return [...own, ...inherited.filter(({ key }) => !keys.has(textOf(key)))];
}

function isMerge({ key, value }: Pair): boolean {
  return textOf(key) === '<<' && (isAlias(value) || isMap(value) || isSeq(value));
}

function mergedMaps(value: ParsedNode | null, resolve: Resolve): YAMLMap.Parsed[] {
  const node = isAlias(value) ? resolve(value) : value;
  if (isMap(node)) return [node];
  return isSeq(node) ? node.items.flatMap((item) => (isSeq(item) ? [] : mergedMaps(item, resolve))) : [];
}
