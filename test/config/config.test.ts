import assert from 'node:assert/strict';
import { assess, placed, readConfig } from '../../src/core';

describe('the configuration', () => {
  it('sets globs, severities and the scale', () => {
    const { config, problems } = readConfig(
      [
        'proposals: ["pilots/**"]',
        'ignores: ["archive/**"]',
        'severities:',
        '  idea: { error: warning, warning: hint, information: hint }',
        'score:',
        '  weights: { warning: 8 }',
        '  scaleReady: { score: 90 }',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config.proposals, ['pilots/**']);
    assert.deepEqual(config.severities, { idea: { error: 'warning', warning: 'hint', information: 'hint' } });
    assert.deepEqual(config.scale?.weights, { error: 10, warning: 8, information: 2.5 });
    assert.equal(config.scale?.scaleReady.score, 90);
    assert.equal(config.scale?.scaleReady.pillar, 0.75);
  });

  it('may be JSON, or empty', () => {
    assert.deepEqual(readConfig('{ "ignores": ["a.md"] }').config, { ignores: ['a.md'] });
    assert.deepEqual(readConfig(''), { config: {}, problems: [] });
  });

  for (const [what, text, message] of [
    ['an unknown key', 'proposal: ["a"]', /proposal/],
    [
      'a severity that is none',
      'severities: { idea: { error: bad, warning: hint, information: hint } }',
      /severities\.idea\.error/,
    ],
    [
      'a stage that is none',
      'severities: { dream: { error: hint, warning: hint, information: hint } }',
      /dream/,
    ],
    ['a weight out of bounds', 'score: { weights: { error: -1 } }', /score\.weights\.error/],
    ['broken YAML', 'a: [', /no YAML/],
    ['aliases without end', `a: &a [${'*a, '.repeat(3)}]\n`, /cannot be used/],
  ] as const) {
    it(`complains about ${what}, and sets nothing`, () => {
      const { config, problems } = readConfig(text);
      assert.deepEqual(config, {});
      assert.match(problems[0]?.message ?? '', message);
    });
  }

  it('complains about a rule that does not exist, with the name that was meant, and keeps the rest', () => {
    const { config, problems } = readConfig('rules: { scale-paths: off, monitoring-plan: error }\n');
    assert.equal(config.rules?.['monitoring-plan'], 'error');
    assert.match(problems[0]?.message ?? '', /"scale-paths"\. Did you mean "scale-path"\?/);
  });

  it('is relative to its folder', () =>
    assert.deepEqual(placed({ proposals: ['*.md'] }, 'docs/ai'), { proposals: ['docs/ai/*.md'] }));

  it('leaves ignored files alone, and says why', () => {
    const [proposal] = assess('---\ntype: ai-pilot\n---\n', {
      path: 'archive/a.md',
      ignores: ['archive/**'],
    }).proposals;
    assert.deepEqual(proposal?.detection, {
      isProposal: false,
      isTemplate: false,
      why: 'ignored: path matches archive/**',
    });
  });
});
