import assert from 'node:assert/strict';
import type { Criterion, CriterionPage } from '../../src/core';
import { renderIndex } from '../../src/tools/render-index';
import { renderPage } from '../../src/tools/render-page';
import { renderSnippets } from '../../src/tools/render-snippets';
import { renderReadme } from '../../src/tools/render-tables';

const CRITERION: Criterion = {
  id: 'exit-costs-known',
  title: 'Exit costs known',
  pillar: 'Strategy & scale',
  severity: 'warning',
  asks: 'What does it cost to stop?',
  wording: {
    subject: 'The exit',
    gap: 'No exit',
    stakes: 'it never ends',
    remedy: 'Write what stopping costs.',
  },
  headings: ['Exit'],
  keys: ['exit'],
  facets: [
    { id: 'cost', title: 'a cost', labels: [], needed: true, ask: 'Give an amount.', find: () => [] },
    {
      id: 'notice',
      title: 'a notice period',
      labels: [],
      needed: false,
      ask: 'Give a time.',
      find: () => [],
    },
  ],
  skeleton: { markdown: '## Exit\n\n‹amount› in $ until ‹date›', yaml: 'exit:\n  cost: ‹amount›' },
};

const PAGE: CriterionPage = {
  why: 'Nobody stops what nobody can afford to stop.',
  insufficient: ['cheap'],
  examples: {
    good: [{ text: '## Exit\n\n```\n4,000 €\n```' }, { text: 'exit: 4,000 €' }],
    bad: [{ text: '## Exit\n\nTBD', because: 'A placeholder costs nothing.', state: 'placeholder' }],
  },
  standards: ['ISO/IEC 42001 A.10.3'],
};

describe('what follows from a criterion', () => {
  describe('the page', () => {
    const page = renderPage(CRITERION, PAGE);

    it('says everything the criterion says', () => {
      const { title, asks, wording, facets } = CRITERION;
      const { why, insufficient, standards } = PAGE;
      const words = [title, asks, why, wording.remedy, ...insufficient, ...standards];
      for (const word of [...words, ...facets.map(({ ask }) => ask)]) assert.ok(page.includes(word), word);
    });

    it('says in plain words what a part of a standard is about', () =>
      assert.match(page, /- ISO\/IEC 42001 A\.10\.3 \(suppliers\)$/m));

    it('shows what is missing after what is partial', () => {
      const bad = [
        { text: '## Background\n\nStaff like it.', because: 'No costs.', state: 'missing' as const },
        { text: '## Exit\n\nLow.', because: 'No number.', state: 'partial' as const },
      ];
      const sorted = renderPage(CRITERION, { ...PAGE, examples: { good: [], bad } });
      assert.match(sorted, /\*Partial\*: No number\.[^]*\*Missing\*: No costs\./);
    });

    it('tells what is needed from what helps', () => {
      assert.match(page, /A cost[^]*without being needed[^]*A notice period/);
    });

    it('fences examples that hold a fence', () => {
      assert.match(page, /^````markdown\n## Exit\n\n```\n4,000 €\n```\n````$/m);
    });

    it('shows YAML as YAML', () => assert.match(page, /^```yaml\nexit: 4,000 €\n```$/m));
  });

  it('becomes snippets whose gaps count as unfilled', () => {
    const snippets = JSON.parse(renderSnippets([CRITERION], 'markdown')) as Record<
      string,
      { body: string[] }
    >;
    assert.deepEqual(snippets['Exit costs known'], {
      prefix: 'pilot-exit-costs-known',
      description: CRITERION.asks,
      body: ['## Exit', '', '${1:‹amount›} in \\$ until ${2:‹date›}', '$0'],
    });
    assert.ok(snippets['AI pilot proposal']?.body.includes('## Exit'));
  });

  it('is listed by its exported name', () => {
    assert.match(renderIndex([CRITERION]), /import \{ exitCostsKnown \} from '\.\/exit-costs-known';/);
  });

  describe('the table of the README', () => {
    const readme = 'Before\n<!-- criteria:begin -->\nold\n<!-- criteria:end -->\nAfter\n';

    it('stands between its markers, and nothing else changes', () => {
      const text = renderReadme(readme, [CRITERION]);
      assert.match(
        text,
        /^Before\n[^]*\[Exit costs known\]\(media\/docs\/exit-costs-known\.md\)[^]*\nAfter\n$/,
      );
      assert.ok(!text.includes('old'));
    });

    it('asks for its markers', () =>
      assert.throws(() => renderReadme('Nothing', [CRITERION]), /criteria:begin/));
  });
});
