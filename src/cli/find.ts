import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { languageOf } from '../core';
import { Gitignore } from './gitignore';
import { explain } from './read';

export interface Found {
  /** Absolute. */
  readonly documents: readonly string[];
  /** One for each thing asked for that led to nothing, with the reason. */
  readonly complaints: readonly string[];
}

/** Turns files, folders and globs into documents to read, each once and in the order of their report paths. */
export function findDocuments(asked: readonly string[], cwd: string): Found {
  const found = asked.map((one) => search(one, cwd));
  const documents = new Map(
    found.flatMap((one) => one.documents).map((path) => [reportPath(path, cwd), path] as const),
  );
  return {
    documents: [...documents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path),
    complaints: found.flatMap((one) => one.complaints),
  };
}

/** A path as reports name it: relative, with `/`. */
export function reportPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}

function search(asked: string, cwd: string): Found {
  const path = resolve(cwd, asked);
  const there = lookAt(path);
  // A name that exists is no pattern, whatever brackets it holds.
  if (!(there instanceof Error)) {
    return there.isDirectory() ? searchFolder(asked, path, cwd) : takeFile(asked, path);
  }
  // A link that leads nowhere is a file that cannot be read; its report will say so.
  if (isLink(path)) return takeFile(asked, path);
  return isDynamicPattern(asked) ? searchGlob(asked, cwd) : nothing(asked, explain(there));
}

function lookAt(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function nothing(asked: string, reason: string): Found {
  return { documents: [], complaints: [`nothing matched "${asked}": ${reason}.`] };
}

function takeFile(asked: string, path: string): Found {
  if (languageOf(path)) return { documents: [path], complaints: [] };
  const complaint = `"${asked}" is not checked: its name does not end in ${ENDINGS}.`;
  return { documents: [], complaints: [complaint] };
}

/** What folders and globs are searched for. */
export const ENDINGS = '.md, .markdown, .yaml or .yml';
const DOCUMENT = /\.(?:md|markdown|ya?ml)$/i;
const PASSED_OVER = new Set(['.git', 'node_modules']);

interface Haul {
  readonly documents: string[];
  readonly complaints: string[];
  /** Files and folders that git ignores. */
  ignored: number;
}

function searchFolder(asked: string, folder: string, cwd: string): Found {
  const haul: Haul = { documents: [], complaints: [], ignored: 0 };
  walk(folder, Gitignore.for(folder), haul, cwd);
  if (haul.documents.length > 0 || haul.complaints.length > 0) return haul;
  return nothing(asked, `the folder holds no file whose name ends in ${ENDINGS}${ignoredToo(haul.ignored)}`);
}

function ignoredToo(count: number): string {
  return count === 0 ? '' : ` (${count} ignored by .gitignore)`;
}

/** Links to folders are not followed: what they lead to is elsewhere, or above. */
function walk(folder: string, gitignore: Gitignore, haul: Haul, cwd: string): void {
  for (const entry of entriesOf(folder, haul, cwd)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (PASSED_OVER.has(entry.name)) continue;
      if (gitignore.excludesFolder(path)) haul.ignored += 1;
      else walk(path, gitignore, haul, cwd);
    } else if (isDocument(entry)) {
      if (gitignore.excludesFile(path)) haul.ignored += 1;
      else haul.documents.push(path);
    }
  }
}

function entriesOf(folder: string, haul: Haul, cwd: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    haul.complaints.push(`"${reportPath(folder, cwd)}" is not searched: ${explain(error)}.`);
    return [];
  }
}

function isDocument(entry: Dirent): boolean {
  return DOCUMENT.test(entry.name) && (entry.isFile() || entry.isSymbolicLink());
}

function searchGlob(asked: string, cwd: string): Found {
  const matches = globSync(asked.split(sep).join('/'), {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...PASSED_OVER].map((name) => `**/${name}/**`),
  });
  const named = matches.map((path) => resolve(path)).filter((path) => DOCUMENT.test(path));
  const gitignore = Gitignore.for(cwd);
  const documents = named.filter((path) => !gitignore.excludesFile(path));
  if (documents.length > 0) return { documents, complaints: [] };
  const ignored = ignoredToo(named.length);
  return nothing(asked, `no file of that pattern has a name that ends in ${ENDINGS}${ignored}`);
}
