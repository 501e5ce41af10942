import { existsSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { languageOf } from '../core';
import { isLink } from './boundary';
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
  const found = asked.map((one) => searchFor(one, cwd));
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

function searchFor(asked: string, cwd: string): Found {
  const path = resolve(cwd, asked);
  const there = lookAt(path);
  // A name that exists is no pattern, whatever brackets it holds.
  if (!(there instanceof Error)) {
    return there.isDirectory() ? searchFolder(asked, path, cwd) : takeFile(asked, path);
  }
  // A link that leads nowhere is a file that cannot be read; its report will say so.
  if (isLink(path)) return takeFile(asked, path);
  return picomatch.scan(asked).isGlob ? searchGlob(asked, cwd) : nothing(asked, explain(there));
}

/** What is at a path, or why nothing can be seen there. */
export function lookAt(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
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

/** What is looked for below a folder, and what was found. */
interface Search extends Found {
  readonly cwd: string;
  readonly gitignore: Gitignore;
  readonly isWanted: (path: string) => boolean;
  readonly documents: string[];
  readonly complaints: string[];
  /** Files and folders that git ignores. */
  ignored: number;
}

function searchFolder(asked: string, folder: string, cwd: string): Found {
  const reason = `the folder holds no file whose name ends in ${ENDINGS}`;
  return searchBelow(
    folder,
    asked,
    reason,
    newSearch(cwd, Gitignore.for(folder), () => true),
  );
}

function searchGlob(asked: string, cwd: string): Found {
  const { base, glob } = picomatch.scan(asked.split(sep).join('/'));
  const top = resolve(cwd, base.replace(/\\(.)/g, '$1'));
  const matches = picomatch(glob, { dot: true });
  const isWanted = (path: string) => matches(reportPath(path, top));
  const reason = `no file of that pattern has a name that ends in ${ENDINGS}`;
  if (!existsSync(top)) return nothing(asked, reason);
  return searchBelow(top, asked, reason, newSearch(cwd, Gitignore.for(cwd), isWanted));
}

function newSearch(cwd: string, gitignore: Gitignore, isWanted: Search['isWanted']): Search {
  return { cwd, gitignore, isWanted, documents: [], complaints: [], ignored: 0 };
}

/** `reason` says why there was nothing. */
function searchBelow(top: string, asked: string, reason: string, search: Search): Found {
  walk(top, search);
  if (search.documents.length > 0 || search.complaints.length > 0) return search;
  const ignored = search.ignored === 0 ? '' : ` (${search.ignored} ignored by .gitignore)`;
  return nothing(asked, reason + ignored);
}

/** Links to folders are not followed: what they lead to is elsewhere, or above. */
function walk(folder: string, search: Search): void {
  for (const entry of entriesOf(folder, search)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (PASSED_OVER.has(entry.name)) continue;
      if (search.gitignore.excludesFolder(path)) search.ignored += 1;
      else walk(path, search);
    } else if (isDocument(entry) && search.isWanted(path)) {
      if (search.gitignore.excludesFile(path)) search.ignored += 1;
      else search.documents.push(path);
    }
  }
}

function entriesOf(folder: string, { cwd, complaints }: Search): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    complaints.push(`"${reportPath(folder, cwd)}" is not searched: ${explain(error)}.`);
    return [];
  }
}

function isDocument(entry: Dirent): boolean {
  return DOCUMENT.test(entry.name) && (entry.isFile() || entry.isSymbolicLink());
}
