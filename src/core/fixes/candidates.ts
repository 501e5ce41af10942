import { isMap, isScalar, isSeq, parseAllDocuments, type ParsedNode } from 'yaml';

/** Something with a name that a person may pick. */
export interface Candidate {
  readonly name: string;
  /** A role, an owner; '' when nothing more is said. */
  readonly about: string;
}

/** The owners in a CODEOWNERS file, those of the most paths first. */
export function ownersIn(codeowners: string): Candidate[] {
  const owners = codeowners
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, ''))
    .flatMap((line) => line.split(/\s+/).filter((word) => /^(?:@[\w./-]+|[\w.+-]+@[\w.-]+)$/.test(word)));
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => ({ name, about: '' }));
}

/** What a team file or a catalogue lists by name: in YAML or JSON, as a table of commas, or in Markdown. */
export function candidatesIn(path: string, text: string): Candidate[] {
  const read = /\.(?:ya?ml|json)$/i.test(path) ? inYaml : /\.csv$/i.test(path) ? inCsv : inMarkdown;
  const seen = new Set<string>();
  return read(text).filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name));
}

const NAMES = ['name', 'title', 'dataset', 'source', 'system', 'id'];
const ABOUT = ['role', 'position', 'job title', 'owner', 'data owner', 'steward', 'description'];

function inYaml(text: string): Candidate[] {
  const documents = parseAllDocuments<ParsedNode>(text, { logLevel: 'silent', uniqueKeys: false });
  return documents.flatMap(({ contents }) => inNode(contents));
}

function inNode(node: ParsedNode | null): Candidate[] {
  if (isSeq(node))
    return node.items.flatMap((item) => (isScalar(item) ? [named(String(item.value))] : inNode(item)));
  if (!isMap(node)) return [];
  const fields = new Map(
    node.items.flatMap(({ key, value }): [string, string][] =>
      isScalar(key) && isScalar(value) ? [[wordsOf(String(key.value)), String(value.value)]] : [],
    ),
  );
  const name = first(NAMES, fields);
  const below = node.items.flatMap(({ value }) => (isScalar(value) ? [] : inNode(value)));
  return name === '' ? below : [{ name, about: first(ABOUT, fields) }, ...below];
}

function inCsv(text: string): Candidate[] {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, '')));
  const columns = header.map(wordsOf);
  return rows.map((row) => {
    const fields = new Map(row.map((cell, index): [string, string] => [columns[index] ?? '', cell]));
    return { name: first(NAMES, fields) || (row[0] ?? ''), about: first(ABOUT, fields) };
  });
}

/** List items and table rows: a name, then what else is said. */
function inMarkdown(text: string): Candidate[] {
  const rows = text.split(/\r?\n/).filter((line) => /^\s*(?:[-*+|]|\d+\.)\s*\S/.test(line));
  return rows
    .filter((line, index) => !/^[\s|:-]+$/.test(line) && !/^[\s|:-]+$/.test(rows[index + 1] ?? ''))
    .map((line) => {
      const [name = '', ...rest] = line
        .replace(/^\s*(?:[-*+|]|\d+\.)\s*/, '')
        .replace(/[*_`]|\[|\]\([^)]*\)/g, '')
        .split(/\s*\|\s*|,\s+|:\s+|\s+[-–—]\s+|\s*\(/);
      return { name: name.trim(), about: rest.join(', ').replace(/[\s,)]+$/, '') };
    })
    .filter(({ name }) => /^[\p{Lu}@]/u.test(name) && name.length <= 60);
}

function named(name: string): Candidate {
  return { name, about: '' };
}

function first(names: readonly string[], fields: ReadonlyMap<string, string>): string {
  return names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '') ?? '';
}

function wordsOf(key: string): string {
  return key.trim().toLowerCase().replace(/[_-]/g, ' ');
}
