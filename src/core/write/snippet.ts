import { PROMPT } from './skeleton';

/**
 * Text as a snippet of editors: every `‹…›` becomes a tab stop and, left as it is, still counts as not filled in.
 */
export function toSnippet(text: string): string {
  let stop = 0;
  return escaped(text).replace(PROMPT, (prompt) => `\${${++stop}:${prompt}}`);
}

/** Text that a snippet holds as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop that offers a choice, the first of them chosen. */
export function choiceOf(options: readonly string[]): string {
  return `\${1|${options.map((option) => option.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}
