import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess } from '../../src/core';

/**
 * Words that state a facet (`+`), and others that look like it (`-`). What stands in front of `::` is the heading over
 * them, or `yaml`; `\n` breaks a line.
 */
const TABLES = {
  'facets, stated in many ways': 'facets.txt',
  'what is denied, past or somebody else’s': 'not-stated.txt',
};

for (const [what, file] of Object.entries(TABLES)) describe(what, () => describeTable(file));

function describeTable(file: string): void {
  const table = readFileSync(new URL(file, import.meta.url), 'utf8');
  for (const part of table.trim().split('\n\n')) {
    const [name, ...lines] = part.split('\n');
    const [criterion, facet] = name!.split(' ');
    describe(name!, () => {
      for (const line of lines)
        it(line, () => assert.equal(isFound(documentOf(line.slice(2)), criterion!, facet!), line[0] === '+'));
    });
  }
}

interface Document {
  readonly path: string;
  readonly text: string;
}

function documentOf(line: string): Document {
  const [heading, words] = line.includes(' :: ') ? line.split(' :: ') : ['Notes', line];
  const text = words!.replaceAll(String.raw`\n`, '\n');
  if (heading === 'yaml') return { path: 'pilot.yaml', text: `name: AI pilot\n${text}\n` };
  return { path: 'pilot.md', text: `# AI pilot for the team\n\n## ${heading}\n\n${text}\n` };
}

function isFound({ path, text }: Document, criterion: string, facet: string): boolean {
  const [proposal] = assess(text, { path, assumeProposal: true }).proposals;
  const { facets } = proposal!.criteria.find(({ id }) => id === criterion)!;
  return facets.find(({ id }) => id === facet)!.found;
}
