/** The yardstick: parses every Markdown file of a folder, and does nothing with the trees. */
import { readFileSync } from 'node:fs';
import { documentsIn } from './documents';
import { parse } from './yardstick';

for (const path of documentsIn(process.argv[2] ?? '.')) parse(readFileSync(path, 'utf8'));
