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

const STAGES = ['idea', 'proposed', 'pilot', 'pilot', 'production', 'stopped'];

/** Fills a folder with proposals of several teams: the words of some documents under front matter of their own. */
export function writeProposals(bodies: readonly string[], to: string, count: number): void {
  emptyFolder(to);
  for (let index = 0; index < count; index++) {
    const team = join(to, `team-${index % 20}`);
    mkdirSync(team, { recursive: true });
    const month = 1 + (index % 9);
    const fields = [
      `title: Pilot ${index}`,
      `stage: ${STAGES[index % STAGES.length]}`,
      `owner: Owner ${index % 40}`,
      `started: 2026-0${month}-15`,
      `decision-date: 2026-0${month}-28`,
    ];
    const body = bodies[index % bodies.length]!.replace(FRONT_MATTER, '');
    writeFileSync(join(team, nameOf(index)), `---\n${fields.join('\n')}\n---\n\n${body}\nCopy ${index}.\n`);
  }
}

const FRONT_MATTER = /^---\n[^]*?\n---\n/;

function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

function nameOf(index: number): string {
  return `${String(index).padStart(5, '0')}.md`;
}
