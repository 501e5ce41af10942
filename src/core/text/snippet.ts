import { PROMPT } from './prompt';

/**
 * Texts as one snippet of editors: every `‹…›` becomes a tab stop, counted through all of them. Left as it is, it still
 * counts as not filled in.
 */
export function toSnippets(texts: readonly string[]): string[] {
  let stop = 0;
  return texts.map((text) => escaped(text).replace(PROMPT, (prompt) => `\${${++stop}:${prompt}}`));
}

/** Text as a snippet of its own. */
export function toSnippet(text: string): string {
  const [snippet = ''] = toSnippets([text]);
  return snippet;
}

/** A tab stop that offers a choice, the first of them chosen. */
export function choiceOf(options: readonly string[]): string {
  return `\${1|${options.map((option) => option.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}

/** Text that a snippet holds as it is. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
