/** Words on one line, with an ellipsis where there are more than `longest` characters. */
export function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
