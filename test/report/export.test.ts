import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { assess } from '../../src/core';
import { renderCsv } from '../../src/core/report/csv';
import { exportPortfolio, exportReview } from '../../src/core/report/export';
import { FORMATS, formatOf } from '../../src/core/report/formats';
import { renderHtml } from '../../src/core/report/html';
import { stringifyReport } from '../../src/core/report/json';
import { renderMarkdown } from '../../src/core/report/markdown';
import { paragraph } from '../../src/core/report/page';
import { VERSION } from '../../src/core/version';
import { FACTS, HOSTILE, ONE, PORTFOLIO, REPORT } from './samples';

const CASES = join(import.meta.dirname, 'cases');

/** What is exported is what these files hold; `UPDATE=1` writes them, for a person to review. */
describe('an export', () => {
  const exports = FORMATS.filter((format) => format !== 'json').flatMap((format) => [
    [`one-review.${format}`, exportReview(ONE, FACTS, format)],
    [`reviews.${format}`, exportReview(REPORT, FACTS, format)],
    [`portfolio.${format}`, exportPortfolio(PORTFOLIO, FACTS, format)],
  ]);
  for (const [name, text] of [
    ...exports,
    ['by-owner.markdown', exportPortfolio(PORTFOLIO, FACTS, 'markdown', 'owner')],
  ] as const) {
    it(name!, () => {
      const file = join(CASES, name!);
      if (process.env['UPDATE']) writeFileSync(file, text!);
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }

  it('as Markdown is no proposal itself', () => {
    for (const text of [
      exportReview(ONE, FACTS, 'markdown'),
      exportPortfolio(PORTFOLIO, FACTS, 'markdown'),
    ]) {
      assert.equal(assess(text, { path: 'pilots/triage.md' }).proposals[0]?.detection.isProposal, false);
    }
  });

  it('of reviews as JSON is the report itself', () => {
    assert.equal(exportReview(REPORT, FACTS, 'json'), stringifyReport(REPORT));
  });

  it('of a portfolio as JSON has all there is, numbered by its proposals', () => {
    const parsed = JSON.parse(exportPortfolio(PORTFOLIO, FACTS, 'json'));
    assert.deepEqual(Object.keys(parsed), [
      'schemaVersion',
      'tool',
      'today',
      'proposals',
      'levels',
      'criteria',
      'metrics',
      'fatigue',
      'gaps',
    ]);
    assert.equal(parsed.tool.version, VERSION);
    const overdue = parsed.metrics.find(({ id }: { id: string }) => id === 'overdue-decisions');
    assert.equal(parsed.proposals[overdue.counted.proposals[0]].path, 'north/a.md');
  });

  it('goes by the ending of a file', () => {
    const names = ['a.md', 'a.HTML', 'a.htm', 'a.csv', 'a.json', 'a.txt', 'md'];
    assert.deepEqual(names.map(formatOf), ['markdown', 'html', 'html', 'csv', 'json', null, null]);
  });
});

describe('words of a document in an export', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(...'*_`[](){}<>#+-.!|~&$\\ a1\n="\''.split(''), '<!--', 'http://a', '&amp;', '1. '),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  );

  it('stay words in Markdown', () => {
    fc.assert(
      fc.property(words, (text) => {
        const markdown = renderMarkdown({ title: 'T', blocks: [paragraph(['x ', text, ' y'])] });
        const tree = remark().use(remarkGfm).parse(markdown);
        let seen = '';
        visit(tree.children[2]!, (node) => {
          // An address is a link of its own accord.
          assert.ok(['paragraph', 'text', 'link'].includes(node.type), `${node.type} in ${markdown}`);
          if (node.type === 'text') seen += node.value;
        });
        assert.equal(shown(seen), shown(`x ${text} y`));
      }),
    );
  });

  it('start no block of Markdown', () => {
    for (const text of [
      '- a',
      '+ a',
      '# a',
      '1. a',
      '12) a',
      '> a',
      '=== a',
      '| a |',
      '    a',
      '~~~',
      '<b>',
    ]) {
      const tree = remark()
        .use(remarkGfm)
        .parse(renderMarkdown({ title: 'T', blocks: [paragraph([text])] }));
      assert.deepEqual(
        tree.children.map(({ type }) => type),
        ['html', 'heading', 'paragraph'],
        text,
      );
    }
  });

  it('hold no markup in HTML', () => {
    fc.assert(
      fc.property(words, (text) => {
        const html = renderHtml({ title: 'T', blocks: [paragraph([text])] });
        const body = /<p>([^]*)<\/p>/.exec(html)?.[1] ?? '';
        assert.doesNotMatch(body, /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('are one field of CSV each, and no formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 2, maxLength: 3 }), { maxLength: 3 }), (rows) => {
        const fields = parseCsv(renderCsv(rows));
        assert.deepEqual(
          fields,
          rows.map((row) => row.map((field) => (/^[=+\-@\t\r＝＋－＠]/.test(field) ? `'${field}` : field))),
        );
        for (const field of fields.flat()) assert.doesNotMatch(field, /^[=+\-@\t\r]/);
      }),
    );
  });

  it('run nothing when they are hostile', () => {
    assert.doesNotMatch(exportPortfolio(PORTFOLIO, FACTS, 'html'), /<script/);
    assert.match(exportPortfolio(PORTFOLIO, FACTS, 'csv'), /'=HYPERLINK/);
    assert.ok(JSON.stringify(PORTFOLIO.proposals).includes(JSON.stringify(HOSTILE)));
  });
});

/** Without what is left out on purpose. */
function shown(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** As RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of text.matchAll(FIELD)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
