/** Paths that are absolute and written with `/`, as they are on a disk or in an address. */

/** The path that a relative one means in a folder. */
export function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (folder.startsWith('/') ? '/' : '') + parts.join('/');
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/';
}

export function isInside(path: string, folder: string): boolean {
  return path.startsWith(withSlash(folder));
}

export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
