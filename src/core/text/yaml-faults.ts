/** What the parser calls a fault: its code, and its message in English. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
}

/** What is wrong with YAML, as a clause that tells a writer what to look for; the parser's own words for what is rare. */
export function yamlFault({ code, message }: YamlError): string {
  const fault = FAULTS.find(([one, words]) => one === code && words.test(message));
  return fault?.[2] ?? message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
}

/** By code and message; the first that fits. */
const FAULTS: readonly (readonly [code: string, words: RegExp, clause: string])[] = [
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /^/,
    'a second “key:” stands within a value; check the indentation, or put a text that holds a colon in quotes',
  ],
  ['MULTILINE_IMPLICIT_KEY', /^/, 'a key goes over several lines; check colons and indentation'],
  ['BAD_INDENT', /^Flow/, 'a bracket is not closed, or what it holds is not indented'],
  ['BAD_INDENT', /^/, 'lines that belong together begin in different columns'],
  ['TAB_AS_INDENT', /^/, 'a tab stands where only spaces may indent'],
  ['MISSING_CHAR', /quote/, 'a quotation mark is not closed'],
  ['MISSING_CHAR', /^Implicit map keys/, 'a line is neither “key: value” nor part of a list'],
  ['MISSING_CHAR', /^/, 'a comma, a space or a closing bracket is missing'],
  [
    'BAD_SCALAR_START',
    /^/,
    'a text begins with a character that means something else in YAML; put it in quotes',
  ],
  ['BAD_DQ_ESCAPE', /^/, 'a backslash stands in double quotes; write it twice, or use single quotes'],
  ['DUPLICATE_KEY', /^/, 'a key stands there twice'],
  ['MULTIPLE_DOCS', /^/, 'it holds several documents, divided by “---”'],
  [
    'UNEXPECTED_TOKEN',
    /^/,
    'something stands where nothing can; look for a stray bracket, colon or quotation mark',
  ],
];

/** All clauses there are words for. */
export const YAML_FAULTS: readonly string[] = FAULTS.map(([, , clause]) => clause);
