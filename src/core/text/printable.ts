/** The text with its control characters made visible: what a name holds must not steer a terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
