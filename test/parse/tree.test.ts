import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { frontMatterEnd } from '../../src/core/parse/markdown/sections';
import { markdown } from './arbitraries';
import { benchDocuments } from './bench';
import { sectionTree, wholeTree } from './section-tree';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 300) };

describe('a document parsed section by section', () => {
  it('gives the tree of one parsed in one go', () => {
    fc.assert(
      fc.property(markdown.filter(isReadAlike), (text) =>
        assert.deepEqual(sectionTree(text), wholeTree(text)),
      ),
      RUNS,
    );
  });

  it('does so for real documents', function () {
    this.timeout(120_000);
    const documents = benchDocuments(process.env['RUNS'] ? 1 : 5);
    if (documents.length === 0) return this.skip();
    for (const { path, text } of documents) assert.deepEqual(sectionTree(text), wholeTree(text), path);
  });
});

/** In a document that opens front matter and never closes it, the whole parse misses quotes and lists. */
function isReadAlike(text: string): boolean {
  return !/^\uFEFF?---[ \t]*[\r\n]/.test(text) || frontMatterEnd(text) > 0;
}
