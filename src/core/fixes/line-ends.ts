/** With the line ends of the document. */
export function withLineEnds(inserted: string, text: string): string {
  return text.includes('\r\n') ? inserted.replace(/\r?\n/g, '\r\n') : inserted;
}
