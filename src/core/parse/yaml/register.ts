import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { normalise } from '../../text/words';
import { textOf } from './nodes';
import type { Pair } from './pairs';

/** One proposal of a register and where it stands there, such as `use_cases[3]`. */
export interface Entry {
  readonly path: string;
  readonly node: ParsedNode;
}

/** Keys whose list is a list of initiatives. */
const INITIATIVES =
  /^(?:(?:ai )?(?:use cases|pilots|initiatives|proposals|projects|inventory|register|portfolio)|ai (?:systems|assets)|entries)$/;
/** Keys whose list may as well be part of one proposal. */
const PARTS = /^(?:systems|assets|(?:ai )?(?:models|agents|applications))$/;

/** Keys of a proposal, which then has the list as a part. */
const CONTENT =
  /\b(?:problem|hypothesis|approach|solution|stage|outcomes?|objectives?|goals?|benefits?|metrics?|kpis?|baseline|target|success|data|integrations?|interfaces?|risks?|oversight|monitoring|fallback|rollback|budget|costs?|timeline|milestones)\b/;
/** Keys that say something of a register as a whole. */
const METADATA =
  /\b(?:version|schema|name|title|description|summary|status|type|kind|language|format|id|metadata|meta|info|notes?|comment|updated?|created|date|time|generated|modified|reviewed|published|publisher|maintained|as of|year|period|count|total|source|url|link|license|organi[sz]ation|agency|authority|department|company|team|contact|email|maintainers?|authors?|owner|register|inventory)\b/;
const MOST_METADATA = 12;

/** The entries of a register, or null when a node is one proposal. */
export function entriesOf(node: ParsedNode | null): Entry[] | null {
  if (isMap(node)) return entriesIn(node);
  return isSeq(node) && node.items.length > 1 && node.items.every(isMap) ? entriesAt('', node.items) : null;
}

function entriesIn(map: YAMLMap.Parsed): Entry[] | null {
  const lists = map.items.filter((pair) => isRegister(pair, map));
  const [list] = lists;
  if (lists.length !== 1 || !list) return null;
  const path = textOf(list.key) ?? '';
  return isMap(list.value) ? entriesNamed(path, list.value) : entriesAt(path, itemsOf(list.value));
}

function entriesNamed(path: string, { items }: YAMLMap.Parsed): Entry[] {
  return items.flatMap(({ key, value }) => (value ? [{ path: `${path}.${textOf(key)}`, node: value }] : []));
}

function entriesAt(path: string, items: readonly (ParsedNode | null)[]): Entry[] {
  return items.flatMap((node, index) => (node ? [{ path: `${path}[${index}]`, node }] : []));
}

/** Whether a pair holds a list of proposals, judged by its key and what stands beside it. */
function isRegister({ key, value }: Pair, { items }: YAMLMap.Parsed): boolean {
  const entries = itemsOf(value);
  if (entries.length === 0 || !entries.every(isMap)) return false;
  if (isMap(value) && !isNamed(value)) return false;
  const beside = items.filter((pair) => pair.value !== value);
  if (beside.length > MOST_METADATA || !beside.every((pair) => isShort(pair.value))) return false;
  const keys = beside.map((pair) => wordsOf(pair.key));
  if (INITIATIVES.test(wordsOf(key))) return !keys.some((words) => CONTENT.test(words));
  const isSubstantial = entries.length > 1 && entries.every((item) => isMap(item) && item.items.length >= 4);
  return (
    isSeq(value) && PARTS.test(wordsOf(key)) && isSubstantial && keys.every((words) => METADATA.test(words))
  );
}

/** Whether a mapping names proposals, rather than the parts of one. */
function isNamed({ items }: YAMLMap.Parsed): boolean {
  const names = items.map(({ key }) => wordsOf(key));
  return names.length > 1 && !names.some((name) => CONTENT.test(name) || METADATA.test(name));
}

/** What a list holds, or a mapping under names. */
function itemsOf(value: ParsedNode | null): readonly (ParsedNode | null)[] {
  if (isMap(value)) return value.items.map((pair) => pair.value);
  return isSeq(value) ? value.items : [];
}

function wordsOf(key: ParsedNode): string {
  return normalise(textOf(key) ?? '');
}

/** A scalar, or a list or mapping of scalars. */
function isShort(value: ParsedNode | null): boolean {
  if (isMap(value)) return value.items.every((pair) => !pair.value || isScalar(pair.value));
  return isSeq(value) ? value.items.every((item) => isScalar(item)) : !isAlias(value);
}
