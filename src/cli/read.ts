import { existsSync, readFileSync, statSync } from 'node:fs';
import { sidecarPaths } from '../core';
import { decode, type Decoded } from '../core/text/decode';

/** Far beyond any proposal; reading more would only freeze the run. */
export const LARGEST = 50 * 1024 * 1024;

/** Reads a file as text. Whatever goes wrong becomes a problem of that file. */
export function readDocument(path: string): Decoded {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return failure('unreadable', 'This is a folder, not a file.');
    // A pipe or device might never end.
    if (!stats.isFile()) return failure('unreadable', 'This is not a regular file.');
    return stats.size > LARGEST ? tooLarge() : decode(readFileSync(path));
  } catch (error) {
    return failure('unreadable', `This file cannot be read: ${explain(error)}.`);
  }
}

export interface Sidecar {
  readonly path: string;
  readonly text: string;
}

/** The YAML file beside a Markdown proposal, if there is one that can be read. */
export function readSidecar(path: string): Sidecar | null {
  for (const beside of sidecarPaths(path)) {
    if (!existsSync(beside)) continue;
    const { text, problems } = readDocument(beside);
    // What is wrong with it is said when the file itself is checked.
    if (problems.length === 0) return { path: beside, text };
  }
  return null;
}

/** Reads a stream as text, to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const bytes = Buffer.concat(chunks);
  return bytes.length > LARGEST ? tooLarge() : decode(bytes);
}

/** What an error of the file system means, in plain words. */
export function explain(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code === '' ? message : code);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is not a folder',
  EPERM: 'permission was denied',
};

function tooLarge(): Decoded {
  return failure('too-large', 'This file is larger than 50 MB: no proposal, and too much to check.');
}

function failure(code: string, message: string): Decoded {
  return { text: '', problems: [{ code, message, severity: 'error', range: null }] };
}
