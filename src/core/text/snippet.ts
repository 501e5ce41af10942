/**
 * Texts as one VS Code snippet: every `‹…›` is a tab stop, counted through all of them. Left as it is, it still counts
 * as not filled in.
 */
export function toSnippets(texts: readonly string[]): string[] {
  let stop = 0;
  return texts.map((text) =>
    text.replace(/[\\$}]/g, '\\$&').replace(/‹[^›\n]*›/g, (prompt) => `\${${(stop += 1)}:${prompt}}`),
  );
}
