import type { Range } from '../../model/text';
import { linesOf } from '../../text/lines';

/** A place in a mapping, as the lines show it: the text may not parse while it is written. */
interface InMapping {
  /** Keys that lead to the mapping, outermost first. */
  readonly path: readonly string[];
  /** The other keys of the mapping. */
  readonly siblings: readonly string[];
  /** Of the mapping's keys, from the start of their lines. */
  readonly column: number;
  /** What stands there already. */
  readonly range: Range;
}

/** Where a key is written. */
export interface KeyPlace extends InMapping {
  readonly type: 'yaml-key';
}

/** Where the value of a key is written. */
export interface ValuePlace extends InMapping {
  readonly type: 'yaml-value';
  readonly key: string;
  /** What has to come before the value. */
  readonly lead: string;
}

export type YamlPlace = KeyPlace | ValuePlace;

const KEY = /^[ ]*(?:- +)*["']?([\p{L}_][^:#"']*)["']?:(?:[ ]+|$)(.*)$/u;
const BEING_TYPED = /^([ ]*(?:- +)*)([\p{L}_][\p{L}\p{N}_ -]*)?$/u;

/** `within` is the YAML of the text: all of it, or its front matter. */
export function yamlPlaceAt(text: string, offset: number, within: Range): YamlPlace | null {
  const ranges = linesOf(text, within.start, within.end);
  const at = ranges.findIndex(({ start, end }) => start <= offset && offset <= end);
  const line = ranges[at] ?? { start: offset, end: offset };
  const before = text.slice(line.start, offset);
  const rest = text.slice(offset, line.end);
  const lines = ranges.map(({ start, end }) => readLine(text.slice(start, end)));
  const index = at < 0 ? lines.length : at;
  const around = { above: lines.slice(0, index).reverse(), below: lines.slice(index + 1) };
  return keyPlace(before, rest, around, line) ?? valuePlace(before, rest, around, line);
}

function keyPlace(before: string, rest: string, lines: Lines, { start }: Range): KeyPlace | null {
  const [, lead, typed = ''] = BEING_TYPED.exec(before) ?? [];
  if (lead === undefined || rest.trim() !== '') return null;
  const range = { start: start + lead.length, end: start + before.length };
  const mapping = mappingAt(lines, lead.length, dashOf(lead));
  if (!mapping) return null;
  const siblings = mapping.siblings.filter((key) => key !== typed);
  return { type: 'yaml-key', ...mapping, siblings, range };
}

function valuePlace(before: string, rest: string, lines: Lines, { start }: Range): ValuePlace | null {
  const { key, column, dash } = readLine(before);
  if (key === null || !/^\s*(?:#.*)?$/.test(rest)) return null;
  const mapping = mappingAt(lines, column, dash);
  if (!mapping) return null;
  const colon = before.indexOf(':', column + key.length);
  const value = colon + 1 + /^[ ]*/.exec(before.slice(colon + 1))![0].length;
  const range = { start: start + value, end: start + before.length };
  return { type: 'yaml-value', ...mapping, range, key, lead: value === colon + 1 ? ' ' : '' };
}

/** The lines around a place, nearest first. */
interface Lines {
  readonly above: readonly Line[];
  readonly below: readonly Line[];
}

/** Null inside a block of text. */
function mappingAt({ above, below }: Lines, column: number, dash: number | null) {
  const before = dash === null ? siblingsIn(above, column, true) : { keys: [], dash };
  const path = pathIn(above, column, before.dash);
  const siblings = [...before.keys, ...siblingsIn(below, column, false).keys];
  return path && { path, siblings, column };
}

interface Line {
  /** Null when the line has none. */
  readonly key: string | null;
  /** Where the key, or whatever else there is, starts; Infinity for a line that says nothing. */
  readonly column: number;
  /** Where the last dash before it stands. */
  readonly dash: number | null;
  /** Whether text follows that is no YAML. */
  readonly opensText: boolean;
}

function readLine(line: string): Line {
  const lead = /^[ ]*(?:- +|-$)*/.exec(line)![0];
  const isEmpty = /^\s*(?:#.*)?$/.test(line);
  const [, key = null, value = ''] = KEY.exec(line) ?? [];
  return {
    key,
    column: isEmpty ? Infinity : lead.length,
    dash: dashOf(lead),
    opensText: /^[|>][-+\d]*\s*(?:#.*)?$/.test(value),
  };
}

function dashOf(lead: string): number | null {
  const at = lead.lastIndexOf('-');
  return at < 0 ? null : at;
}

/** Keys of the same mapping, nearest first, up to the dash that begins or the key that holds it. */
function siblingsIn(lines: readonly Line[], column: number, isAbove: boolean) {
  const keys: string[] = [];
  for (const line of lines) {
    if (line.column < column) break;
    const isOwn = line.column === column;
    if (isOwn && line.dash !== null && !isAbove) break;
    if (isOwn && line.key !== null) keys.push(line.key);
    if (isOwn && line.dash !== null) return { keys, dash: line.dash };
  }
  return { keys, dash: null };
}

/** The keys that lead to a column, from the lines above it; null inside a block of text. */
function pathIn(above: readonly Line[], column: number, dash: number | null): string[] | null {
  const path: string[] = [];
  let isParent = parentTest(column, dash);
  for (const line of above) {
    if (!isParent(line)) continue;
    if (line.opensText) return null;
    if (line.key !== null) path.unshift(line.key);
    isParent = parentTest(line.column, line.dash);
  }
  return path;
}

/** The entries of a list may stand as far left as the key that holds it. */
function parentTest(column: number, dash: number | null): (line: Line) => boolean {
  return dash === null ? (line) => line.column < column : (line) => line.column <= dash;
}
