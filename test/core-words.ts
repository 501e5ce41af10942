import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_PAGES, CRITERIA, PILLARS, type Criterion } from '../src/core';
import { AGREEMENTS } from '../src/core/checks/agreement';
import { FOREIGN_FILES, NEVER_PATHS, OTHER_DOCUMENTS, PLAN_PARTS } from '../src/core/detect/lexicon';
import { DEFINITIONS } from '../src/core/portfolio/metrics';
import { LEVEL_NAMES } from '../src/core/report/levels';
import { FACET_NAMES, STATE_NAMES } from '../src/core/report/states';
import { YAML_FAULTS } from '../src/core/text/yaml-faults';
import { CORE } from '../src/core/view/readiness';
import { ABOUT } from '../src/core/write/completion/directives';
import { HEADER } from '../src/core/write/header';
import { ROOT } from '../src/tools/derived';

/** All that the core says to a reader, in English. */
export function coreWords(): string[] {
  return [
    ...CRITERIA.flatMap(wordsOf),
    ...CHECK_PAGES.flatMap(({ title, asks }) => [title, asks]),
    ...Object.keys(AGREEMENTS),
    ...Object.keys(FOREIGN_FILES),
    ...Object.keys(OTHER_DOCUMENTS),
    ...PLAN_PARTS,
    ...NEVER_PATHS.map(([, kind]) => kind),
    ...DEFINITIONS.flatMap(({ title, definition, labels }) => [title, definition, ...labels]),
    ...HEADER.map(({ about }) => about),
    ...Object.values(ABOUT),
    CORE,
    ...YAML_FAULTS,
    ...PILLARS,
    ...[LEVEL_NAMES, STATE_NAMES, FACET_NAMES].flatMap((names) => Object.values<string>(names)),
    ...literals('src/core', /\bsay\(\s*'((?:[^'\\]|\\.)*)'/g),
    // What parsing tells is said once it is known in which language.
    ...literals('src/core/parse', /\bmessage:\s*'((?:[^'\\]|\\.)*)'/g),
  ];
}

function wordsOf({ title, asks, wording, facets }: Criterion): string[] {
  const { subject, gap, stakes, remedy } = wording;
  return [title, asks, subject, gap, stakes, remedy, ...facets.flatMap((facet) => [facet.title, facet.ask])];
}

/** What a pattern captures in the sources of a folder. */
export function literals(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(join(ROOT, folder, path), 'utf8').matchAll(pattern)])
    .map(([, words = '']) => words.replace(/\\(.)/g, '$1'));
}
