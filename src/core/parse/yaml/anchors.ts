import { isAlias, visit, type Alias, type ParsedNode } from 'yaml';
import type { YamlDocument } from './compose';

/** Finds what an alias stands for: the last node before it that has its name. */
export type Resolve = (alias: Alias.Parsed) => ParsedNode | null;

export function resolverFor(documents: readonly YamlDocument[], text: string): Resolve {
  const anchors = text.includes('*') ? anchorsIn(documents) : new Map<string, ParsedNode[]>();
  return ({ source, range }) => lastBefore(anchors.get(source) ?? [], range[0]);
}

/** Of nodes in order. */
function lastBefore(nodes: readonly ParsedNode[], offset: number): ParsedNode | null {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.range[0] < offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1] ?? null;
}

function anchorsIn(documents: readonly YamlDocument[]): Map<string, ParsedNode[]> {
  const anchors = new Map<string, ParsedNode[]>();
  for (const document of documents) {
    visit(document, {
      Node(_key, node) {
        if (isAlias(node) || !node.anchor) return;
        const named = anchors.get(node.anchor);
        if (named) named.push(node as ParsedNode);
        else anchors.set(node.anchor, [node as ParsedNode]);
      },
    });
  }
  return anchors;
}
