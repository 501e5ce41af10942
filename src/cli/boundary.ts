import { lstatSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { failure } from '../core/text/decode';
import { repositoryOf } from './gitignore';

/** Stands for what a link leads to elsewhere. */
export const OUTSIDE = failure(
  'unreadable',
  'This is a link that leads outside of the workspace; it is not read.',
);

/** Whether a file is a link to one outside of its workspace. One that leads nowhere is not. */
export function leadsOut(path: string, cwd: string): boolean {
  return isLink(path) && !isBelow(path, topOf(dirname(path), cwd));
}

/** The workspace of a folder: its repository; without one, the working folder, or if that is elsewhere, itself. */
export function topOf(folder: string, cwd: string): string {
  return repositoryOf(folder) ?? (withEnd(folder).startsWith(withEnd(cwd)) ? cwd : folder);
}

/** Whether what a path leads to lies below a folder, or nowhere. */
export function isBelow(path: string, top: string): boolean {
  const [real, realTop] = [realPathOf(path), realPathOf(top)];
  return real === null || realTop === null || real.startsWith(withEnd(realTop));
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
