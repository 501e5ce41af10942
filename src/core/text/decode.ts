import type { Problem } from '../model/proposal';

export interface Decoded {
  /** As an editor shows it: without a byte order mark. Empty when it could not be decoded. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads the bytes of a file as text: UTF-8, or UTF-16 with a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes))
    return failure('binary', 'This is a binary file, not text.');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), problems: [] };
  } catch {
    const name = encoding.toUpperCase();
    return failure('not-text', `This file is not valid ${name} text. Save it as UTF-8 to have it checked.`);
  }
}

/** The part of the standard `TextDecoder` used here; browsers, workers and Node all have it. */
declare class TextDecoder {
  constructor(encoding: Encoding, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** As editors judge it: text has no NUL among its first bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).includes(0);
}

/** Stands for a file that is not read, and says why. */
export function failure(code: string, message: string): Decoded {
  return { text: '', problems: [{ code, message, severity: 'error', range: null }] };
}
