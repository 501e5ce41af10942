/** Reads and judges every Markdown file of a folder by some of the criteria. Arguments: `core` or `all`, the folder. */
import { readFileSync } from 'node:fs';
import { judgeAll } from '../../core/assess/judge';
import { CRITERIA } from '../../core';
import { openSource } from '../../core/parse';
import { documentsIn } from './documents';

const [which, folder = '.'] = process.argv.slice(2);
const criteria = CRITERIA.filter(({ severity }) => which === 'all' || severity === 'error');

for (const path of documentsIn(folder)) {
  const text = readFileSync(path, 'utf8');
  for (const proposal of openSource(text, 'markdown').read().proposals) judgeAll(text, proposal, criteria);
}
