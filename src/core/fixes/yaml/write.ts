import type { Criterion } from '../../model/criterion';
import type { TextChange } from '../../model/text';
import type { Field } from '../../naming/fields';
import { holdsList } from '../../naming/skeleton';
import { lineEnd, lineStart } from '../../text/lines';
import type { Entry, Mapping, Yaml } from './map';
import { columnOf, type YamlStyle } from './style';

/** A key and what it is to hold: a prompt, keys of its own, or a list with one entry of such keys. */
export interface NewEntry {
  readonly key: string;
  readonly value: string | NewValue;
}

export interface NewValue {
  readonly isList: boolean;
  readonly entries: readonly { readonly key: string; readonly value: string }[];
}

export function entryFor({ key, prompt }: Field): { readonly key: string; readonly value: string } {
  return { key, value: prompt };
}

/** Some fields of a criterion as what its key holds. */
export function valueFor(criterion: Criterion, fields: readonly Field[]): NewValue {
  return { isList: holdsList(criterion), entries: fields.map(entryFor) };
}

/** Entries inserted before the one at `index`, or at the end; comments and order stay as they are. */
export function insertEntries(
  { text }: Yaml,
  map: Mapping,
  index: number,
  entries: readonly NewEntry[],
  style: YamlStyle,
): TextChange {
  const items = map.items as readonly Entry[];
  const before = items[index - 1];
  const first = items[0];
  if (map.flow) return insertFlow(text, map, before, entries, style);
  if (!first) return { offset: map.range[0], length: 0, text: rendered(entries, 0, style).join('\n') };
  const column = columnOf(text, first.key.range[0]);
  const isLarge = entries.some(({ value }) => typeof value !== 'string');
  const gap = isLarge && style.isSpaced ? '\n' : '';
  const blocks = entries.map((entry) => linesOf(entry, column, style).join('\n'));
  if (before) {
    const lead = blocks.map((block) => `\n${gap}${block}`).join('');
    return { offset: endOf(text, before, column), length: 0, text: lead };
  }
  const offset = lineStart(text, first.key.range[0]);
  return { offset, length: 0, text: blocks.map((block) => `${block}\n${gap}`).join('') };
}

/** The end of the last line of an entry, with the comments that belong to it. */
export function endOf(text: string, { key, value }: Entry, column = columnOf(text, key.range[0])): number {
  const last = text.slice(0, Math.max(key.range[1], value?.range[1] ?? 0)).trimEnd().length;
  let end = lineEnd(text, last);
  for (;;) {
    const next = /^(?:[^\S\n]*\r?\n)+/.exec(text.slice(end))?.[0].length ?? 0;
    const line = lineEnd(text, end + next);
    const comment = /^([ \t]+)#/.exec(text.slice(end + next, line));
    if (!comment || comment[1]!.length <= column) return end;
    end = line;
  }
}

function rendered(entries: readonly NewEntry[], column: number, style: YamlStyle): string[] {
  return entries.flatMap((entry) => linesOf(entry, column, style));
}

export function linesOf({ key, value }: NewEntry, column: number, style: YamlStyle): string[] {
  const indent = ' '.repeat(column);
  if (typeof value === 'string') return [`${indent}${style.key(key)}: ${value}`];
  return [`${indent}${style.key(key)}:`, ...valueLines(value, column, style)];
}

/** The lines below a key that stands at a column. */
export function valueLines({ isList, entries }: NewValue, column: number, style: YamlStyle): string[] {
  const inner = ' '.repeat(column + (isList ? style.dash : style.step));
  return entries.map(({ key, value }, index) => {
    const dash = isList ? (index === 0 ? '- ' : '  ') : '';
    return `${inner}${dash}${style.key(key)}: ${value}`;
  });
}

/** On one line, or on lines of its own where the entries before it have them. */
function insertFlow(
  text: string,
  map: Mapping,
  before: Entry | undefined,
  entries: readonly NewEntry[],
  style: YamlStyle,
): TextChange {
  const words = entries.map((entry) => flowOf(entry, style)).join(', ');
  const isEmpty = map.items.length === 0;
  if (!before) return { offset: map.range[0] + 1, length: 0, text: isEmpty ? words : `${words}, ` };
  const end = before.value?.range[1] ?? before.key.range[1];
  const line = /\n[ \t]*$/.exec(text.slice(map.range[0], before.key.range[0]))?.[0] ?? ' ';
  return { offset: end, length: 0, text: `,${line}${words}` };
}

export function flowOf({ key, value }: NewEntry, style: YamlStyle): string {
  return `${flowKey(key, style)}: ${typeof value === 'string' ? quoted(value) : flowValue(value, style)}`;
}

export function flowKey(key: string, style: YamlStyle): string {
  return style.isQuoted ? quoted(style.key(key)) : style.key(key);
}

export function flowValue({ isList, entries }: NewValue, style: YamlStyle): string {
  const inner = `{${entries.map((entry) => flowOf(entry, style)).join(', ')}}`;
  return isList ? `[${inner}]` : inner;
}

function quoted(value: string): string {
  return JSON.stringify(value);
}
