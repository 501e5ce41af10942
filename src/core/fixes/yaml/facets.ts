import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Topic } from '../../assess/guide';
import type { TextChange } from '../../model/text';
import { fieldsOf, type Field } from '../../naming/fields';
import { isNamed } from '../../naming/labels';
import { withLineEnds } from '../line-ends';
import type { Subject } from '../subject';
import { entryAt, entryIn, inDocument, keyOf, type Entry, type Mapping, type Yaml } from './map';
import { columnOf, styleOf, type YamlStyle } from './style';
import { endOf, entryFor, flowKey, flowOf, insertEntries, linesOf } from './write';

/** Adds the keys that the value of a criterion's own key lacks; null when it has none that can take them. */
export function addKeys(
  subject: Subject,
  yaml: Yaml,
  topic: Topic,
  fields: readonly Field[],
): TextChange[] | null {
  const found = topic.label && entryAt(yaml, topic.label.range.start);
  if (!found || fields.length === 0) return null;
  const edits = keysBelow(yaml, found.map, found.entry, topic, fields);
  return (
    edits && inDocument(yaml, edits).map((edit) => ({ ...edit, text: withLineEnds(edit.text, subject.text) }))
  );
}

function keysBelow(
  yaml: Yaml,
  map: Mapping,
  entry: Entry,
  topic: Topic,
  fields: readonly Field[],
): TextChange[] | null {
  const { value } = entry;
  const style = styleOf(yaml);
  const entries = fields.map(entryFor);
  const inner = isSeq(value) ? value.items.find((item) => isMap(item)) : value;
  if (isMap(inner)) return intoMap(yaml, inner, inner.items.length, entries, style);
  if (isSeq(value)) return value.flow ? null : [itemsAfter(yaml, entry, fields, style)];
  if (!isScalar(value) || value.anchor || value.tag?.startsWith('!')) return null;
  if (areSiblings(map, topic, entry, fields)) {
    return intoMap(yaml, map, map.items.indexOf(entry) + 1, entries, style);
  }
  return nested(yaml, map, entry, value, { topic, fields, style });
}

/** Keys that are there already get the prompt beside their value. */
function intoMap(
  yaml: Yaml,
  map: Mapping,
  index: number,
  entries: readonly { readonly key: string; readonly value: string }[],
  style: YamlStyle,
): TextChange[] {
  const known = (key: string) => entryIn(map, key);
  const beside = entries.flatMap(({ key, value }) => promptBeside(yaml, known(key), value) ?? []);
  const added = entries.filter(({ key }) => !known(key));
  const edits = added.length === 0 ? [] : [insertEntries(yaml, map, index, added, style)];
  return [...beside, ...edits].sort((a, b) => a.offset - b.offset);
}

function promptBeside({ text }: Yaml, entry: Entry | undefined, prompt: string): TextChange | null {
  if (!entry || !isScalar(entry.value)) return null;
  const { range, type } = entry.value;
  if (range[0] === range[1])
    return { offset: text.indexOf(':', entry.key.range[1]) + 1, length: 0, text: ` ${prompt}` };
  const end = text.slice(0, range[1]).trimEnd().length - (type?.startsWith('QUOTE') ? 1 : 0);
  return { offset: end, length: 0, text: `, ${prompt}` };
}

/** `- Target: ‹…›` below the items of a list. */
function itemsAfter({ text }: Yaml, entry: Entry, fields: readonly Field[], style: YamlStyle): TextChange {
  const first = isSeq(entry.value) ? entry.value.items[0] : null;
  const dash = first ? text.lastIndexOf('-', first.range[0] - 1) : -1;
  const column = dash < 0 ? style.dash : columnOf(text, dash);
  const items = fields.map(({ key, prompt }) => `\n${' '.repeat(column)}- ${style.key(key)}: ${prompt}`);
  return { offset: endOf(text, entry), length: 0, text: items.join('') };
}

/** A key that is a facet itself has the others beside it, where they too are known by their names alone. */
function areSiblings(map: Mapping, { criterion }: Topic, entry: Entry, fields: readonly Field[]): boolean {
  if (fields.some(({ key }) => entryIn(map, key))) return true;
  const isFacet = criterion.facets.some((facet) => isNamed(keyOf(entry), facet));
  return isFacet && fields.every((field) => isNamed(field.key, criterion));
}

interface Wanted {
  readonly topic: Topic;
  readonly fields: readonly Field[];
  readonly style: YamlStyle;
}

/** Moves a value down a level, below a key that says what it is, to have others beside it. */
function nested(
  { text, base }: Yaml,
  map: Mapping,
  entry: Entry,
  value: Scalar.Parsed,
  { topic, fields, style }: Wanted,
): TextChange[] {
  const key = ownKey(topic, fields, value, base);
  const [start, end] = value.range;
  if (map.flow) {
    const others = fields.map((field) => `, ${flowOf(entryFor(field), style)}`);
    return [
      { offset: start, length: 0, text: `{${flowKey(key, style)}: ` },
      { offset: end, length: 0, text: `${others.join('')}}` },
    ];
  }
  const colon = text.indexOf(':', entry.key.range[1]) + 1;
  const isBelow = text.slice(colon, start).includes('\n');
  const column = isBelow ? columnOf(text, start) : columnOf(text, entry.key.range[0]) + style.step;
  const lead = isBelow ? `${style.key(key)}: ` : `\n${' '.repeat(column)}${style.key(key)}: `;
  const others = fields.map((field) => `\n${linesOf(entryFor(field), column, style).join('\n')}`);
  return [
    isBelow ? { offset: start, length: 0, text: lead } : { offset: colon, length: start - colon, text: lead },
    ...continuations(text, start, end, style.step),
    { offset: endOf(text, entry), length: 0, text: others.join('') },
  ];
}

/** Lines of a value after its first move in with it. */
function continuations(text: string, start: number, end: number, step: number): TextChange[] {
  const value = text.slice(start, end).trimEnd();
  return Array.from(value.matchAll(/\n(?=[ \t]*\S)/g), ({ index }) => ({
    offset: start + index + 1,
    length: 0,
    text: ' '.repeat(step),
  }));
}

/** The key for what is there: that of the facet it answers, unless it is too vague to. */
function ownKey(
  { criterion, result }: Topic,
  fields: readonly Field[],
  { range }: Scalar.Parsed,
  base: number,
): string {
  const isHere = (start: number) => start >= range[0] + base && start < range[1] + base;
  const answered = result.facets.find(({ evidence, vague }) =>
    [...evidence, ...vague].some((one) => isHere(one.range.start)),
  );
  const own = fieldsOf(criterion).find(({ facet }) => facet && facet.id === answered?.id);
  return own && !fields.some(({ prompt }) => prompt === own.prompt) ? own.key : 'summary';
}
