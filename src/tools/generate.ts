/** `npm run generate`: writes everything that follows from the criteria. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES_FOLDER, ROOT, deriveFiles } from './derived';

const files = await deriveFiles();

for (const name of readdirSync(join(ROOT, PAGES_FOLDER))) {
  const path = `${PAGES_FOLDER}/${name}`;
  if (!files.has(path)) rmSync(join(ROOT, path));
}
for (const [path, text] of files) writeFileSync(join(ROOT, path), text);

console.log(`${files.size} files are up to date.`);
