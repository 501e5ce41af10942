import { isMap, isSeq, parseAllDocuments, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { frontMatterEnd } from '../../parse/markdown/sections';
import type { Language, TextChange } from '../../model/text';
import { isSame } from '../../naming/labels';
import { nextLine } from '../../text/lines';

export type Mapping = YAMLMap.Parsed;
export type Entry = Pair<ParsedNode, ParsedNode | null>;

/** A stretch of a document that is YAML: all of it, or its front matter. */
export interface Yaml {
  readonly text: string;
  /** Where it starts in the document. */
  readonly base: number;
  /** The mappings, the outer before the inner. */
  readonly maps: readonly Mapping[];
}

/** The YAML of a document; null when it has none that can be read. */
export function yamlOf(text: string, language: Language): Yaml | null {
  const end = language === 'yaml' ? text.length : frontMatterEnd(text);
  const base = language === 'yaml' ? 0 : nextLine(text, 0);
  if (language === 'markdown' && end === 0) return null;
  const inner = language === 'yaml' ? text : text.slice(base, text.lastIndexOf('---', end - 1));
  const documents = parseAllDocuments<ParsedNode>(inner, { logLevel: 'silent', uniqueKeys: false });
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  return { text: inner, base, maps: documents.flatMap(({ contents }) => mapsIn(contents)) };
}

function mapsIn(node: ParsedNode | null): Mapping[] {
  if (isMap(node)) return [node, ...node.items.flatMap(({ value }) => mapsIn(value))];
  return isSeq(node) ? node.items.flatMap((item) => mapsIn(item)) : [];
}

/** The entry whose key stands at a place of the document. */
export function entryAt({ maps, base }: Yaml, offset: number): { map: Mapping; entry: Entry } | null {
  for (const map of maps) {
    const entry = map.items.find(({ key }) => key.range[0] <= offset - base && offset - base < key.range[1]);
    if (entry) return { map, entry };
  }
  return null;
}

/** The entry of a mapping with that name, however its words are joined. */
export function entryIn(map: Mapping, name: string): Entry | undefined {
  return (map.items as Entry[]).find((item) => isSame(keyOf(item), name));
}

/** Edits of the YAML as edits of the document. */
export function inDocument({ base }: Yaml, edits: readonly TextChange[]): TextChange[] {
  return edits.map((edit) => ({ ...edit, offset: edit.offset + base }));
}

export function keyOf({ key }: Entry): string {
  return 'value' in key ? String(key.value) : '';
}
