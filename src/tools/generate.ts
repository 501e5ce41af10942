/** `npm run generate`: writes everything that follows from the criteria. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_FOLDER, ROOT, deriveFiles } from './derived';

const files = await deriveFiles();

const dropped = readdirSync(join(ROOT, PAGES_FOLDER))
  .map((name) => `${PAGES_FOLDER}/${name}`)
  .filter((path) => !files.has(path));
const changed = [...files].filter(([path, text]) => textOf(path) !== text);

for (const path of dropped) rmSync(join(ROOT, path));
for (const [path, text] of changed) writeFileSync(join(ROOT, path), text);

for (const [path] of changed) console.log(`  written  ${path}`);
for (const path of dropped) console.log(`  removed  ${path}`);
console.log(`${files.size} files are up to date, ${changed.length} of them written.`);

function textOf(path: string): string | null {
  const place = join(ROOT, path);
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
}
