/** `npm run new-criterion NAME`: a criterion and its test to start from, and all that follows from them. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, pretty } from './derived';
import { isCriterionId, scaffold } from './scaffold';

const [id = ''] = process.argv.slice(2);
const files = isCriterionId(id) ? scaffold(id) : new Map<string, string>();
const taken = [...files.keys()].find((path) => existsSync(join(ROOT, path)));

if (files.size === 0) {
  fail('Name the criterion in lower case with hyphens: npm run new-criterion exit-costs-known');
} else if (taken) {
  fail(`${taken} exists already.`);
} else {
  for (const [path, text] of files) {
    writeFileSync(join(ROOT, path), await pretty(text, { parser: 'typescript' }));
  }
  console.log(`Written, now yours to fill in:\n${[...files.keys()].map((path) => `  ${path}`).join('\n')}`);
  await import('./generate');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
