/** On one line, without what steers a terminal or turns the direction of text. */
export function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
