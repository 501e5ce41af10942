import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the Markdown files below a folder, in the order of their names. */
export function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, path));
}

/** Copies documents to a folder of their own, where no configuration or ignore file of anybody holds. */
export function copyDocuments(from: string, to: string): void {
  emptyFolder(to);
  documentsIn(from).forEach((path, index) => copyFileSync(path, join(to, nameOf(index))));
}

/** Fills a folder with the documents of another, over and over and each a little different, up to a size. */
export function multiplyDocuments(from: string, to: string, bytes: number): void {
  emptyFolder(to);
  const texts = documentsIn(from).map((path) => readFileSync(path, 'utf8'));
  let written = 0;
  for (let index = 0; written < bytes && texts.length > 0; index++) {
    const text = `${texts[index % texts.length]}\nCopy ${index}.\n`;
    writeFileSync(join(to, nameOf(index)), text);
    written += Buffer.byteLength(text);
  }
}

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function nameOf(index: number): string {
  return `${String(index).padStart(5, '0')}.md`;
}
