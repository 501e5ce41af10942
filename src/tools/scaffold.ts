import { toCamelCase } from './render-index';

/** The two files a new criterion begins with, by path. They pass as they are, so that every change can be tested. */
export function scaffold(id: string): ReadonlyMap<string, string> {
  return new Map([
    [`src/core/criteria/${id}.ts`, criterionFile(id)],
    [`test/criteria/${id}.test.ts`, testFile(id)],
  ]);
}

/** Kebab-case: the id is the name of a file, a page and a code. */
export function isCriterionId(id: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id !== 'index';
}

function criterionFile(id: string): string {
  const title = toTitle(id);
  const key = id.replaceAll('-', '_');
  return `import { findBy, wholeOf } from '../evidence/rules';
import { vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';

const HEADINGS = ['${title}'];
const KEYS = ['${key}'];

const region = vocabulary([...HEADINGS, ...KEYS]);

export const ${toCamelCase(id)}: Criterion = {
  id: '${id}',
  title: '${title}',
  pillar: 'Outcome',
  severity: 'information',
  asks: 'What does the proposal have to say?',
  wording: {
    subject: 'The section',
    gap: 'Nothing is said about it',
    stakes: 'the pilot may stall',
    remedy: 'Write what is asked for.',
  },
  headings: HEADINGS,
  keys: KEYS,
  facets: [
    {
      id: 'statement',
      title: 'a concrete statement',
      labels: HEADINGS,
      needed: true,
      ask: 'State it with a number, a name or a date.',
      find: findBy({ name: 'words under its own label', under: region, find: ({ text }) => wholeOf(text) }),
    },
  ],
  skeleton: {
    markdown: '## ${title}\\n\\n- **Statement:** ‹what is asked for›',
    yaml: '${key}:\\n  statement: ‹what is asked for›',
  },
};

export const page: CriterionPage = {
  why: 'Pilots stall without it because …',
  insufficient: ['words that sound like an answer'],
  examples: {
    good: [{ text: '## ${title}\\n\\nA concrete statement.' }],
    bad: [{ text: '## ${title}\\n\\nTBD', because: 'A placeholder states nothing.', state: 'placeholder' }],
  },
  standards: [],
};
`;
}

function testFile(id: string): string {
  const name = toCamelCase(id);
  return `import { ${name}, page } from '../../src/core/criteria/${id}';
import { testExamples } from './examples';

testExamples(${name}, page);
`;
}

function toTitle(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
