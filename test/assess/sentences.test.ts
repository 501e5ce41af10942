import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assess } from '../../src/core';

/** Sentences that speak to a criterion by themselves (`+`), and others that hold its words and do not (`-`). */
const PARTS = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n');

describe('a sentence that stands under no heading of its own', () => {
  for (const part of PARTS) {
    const [id, ...sentences] = part.split('\n');
    describe(id!, () => {
      for (const line of sentences) {
        const sentence = line.slice(2);
        const speaks = line.startsWith('+');
        it(`${speaks ? 'counts' : 'is none'}: ${sentence}`, () =>
          assert.equal(isMissing(sentence, id!), !speaks));
      }
    });
  }
});

function isMissing(sentence: string, id: string): boolean {
  const text = `# AI pilot\n\n## Notes\n\n${sentence}\n`;
  const [proposal] = assess(text, { path: 'pilot.md', assumeProposal: true }).proposals;
  return proposal!.criteria.find((criterion) => criterion.id === id)!.state === 'missing';
}
