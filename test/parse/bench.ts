import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/bench');

export interface BenchDocument {
  readonly path: string;
  readonly text: string;
}

/** One in `every` of the real documents to measure with, where there are any: none are part of the project. */
export function benchDocuments(every: number): BenchDocument[] {
  if (!existsSync(FOLDER)) {
    console.log(`      (skipped: there are no documents in ${FOLDER})`);
    return [];
  }
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const documents = paths.filter((path) => path.endsWith('.md')).filter((_, index) => index % every === 0);
  return documents.map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));
}
