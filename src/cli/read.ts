import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { leadsOut } from './boundary';
import { sidecarPaths, type Problem } from '../core';
import { decode, type Decoded } from '../core/text/decode';

/** Far beyond any proposal; reading more would only freeze the run. */
export const LARGEST = 50 * 1024 * 1024;

export interface Bytes {
  /** Empty when they could not be read. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** Reads a file. Whatever goes wrong becomes a problem of that file. */
export function readBytes(path: string): Bytes {
  let file: number | null = null;
  try {
    file = openSync(path, READING);
    // What was opened, whatever stands at that path by now.
    const stats = fstatSync(file);
    if (stats.isDirectory()) return failure('unreadable', 'This is a folder, not a file.');
    // A pipe or device might never end.
    if (!stats.isFile()) return failure('unreadable', 'This is not a regular file.');
    const bytes = stats.size > LARGEST ? null : readAll(file, stats.size);
    return bytes ? { bytes, problems: [] } : TOO_LARGE;
  } catch (error) {
    return failure('unreadable', `This file cannot be read: ${explain(error)}.`);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Nobody waits for who writes into a pipe. Windows has none of that kind. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const CHUNK = 64 * 1024;

/** Null when it is too much: a file may grow while it is read, and what only looks like one may tell no size. */
function readAll(file: number, size: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  for (let total = 0; total <= LARGEST;) {
    const chunk = Buffer.allocUnsafe(total === 0 && size > 0 ? size + 1 : CHUNK);
    const length = readSync(file, chunk);
    if (length === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    total += length;
  }
  return null;
}

/** Reads a file as text, as `readBytes` does. */
export function readDocument(path: string): Decoded {
  const { bytes, problems } = readBytes(path);
  return problems.length > 0 ? { text: '', problems } : decode(bytes);
}

export interface Sidecar {
  readonly path: string;
  readonly text: string;
}

/** The YAML file beside a Markdown proposal, if there is one that can be read. */
export function readSidecar(path: string, cwd: string): Sidecar | null {
  for (const beside of sidecarPaths(path)) {
    if (!existsSync(beside) || leadsOut(beside, cwd)) continue;
    const { text, problems } = readDocument(beside);
    // What is wrong with it is said when the file itself is checked.
    if (problems.length === 0) return { path: beside, text };
  }
  return null;
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    size += chunks.at(-1)!.length;
    if (size > LARGEST) return TOO_LARGE;
  }
  return { bytes: Buffer.concat(chunks), problems: [] };
}

/** What an error of the file system means, in plain words. */
export function explain(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (code === '' ? message : code);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EAGAIN: 'nothing comes from it',
  EFBIG: 'the disk takes no more of it',
  EIO: 'it cannot be read from there',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is not a folder',
  EPERM: 'permission was denied',
  EROFS: 'the disk takes nothing new',
};

function failure(code: string, message: string): Bytes {
  return { bytes: new Uint8Array(), problems: [{ code, message, severity: 'error', range: null }] };
}

const TOO_LARGE = failure('too-large', 'This file is larger than 50 MB: no proposal, and too much to check.');
