import assert from 'node:assert/strict';
import { assess, configOf, placed, readEditorSettings } from '../../src/core';
import { readSettings } from '../../src/core/config/settings';

const YAML = '.pilotlint.yaml';

describe('the configuration', () => {
  it('sets globs, severities and the scale', () => {
    const { settings, problems } = readSettings(
      [
        'proposals: ["pilots/**"]',
        'ignores: ["archive/**"]',
        'severities:',
        '  idea: { error: warning, warning: hint, information: hint }',
        'score:',
        '  weights: { warning: 8 }',
        '  scaleReady: { score: 90 }',
      ].join('\n'),
      YAML,
    );
    assert.deepEqual(problems, []);
    const config = configOf([{ settings, folder: '/ours' }]);
    assert.deepEqual(config.proposals, { folder: '/ours', globs: ['pilots/**'] });
    assert.deepEqual(config.severities, { idea: { error: 'warning', warning: 'hint', information: 'hint' } });
    assert.deepEqual(config.scale?.weights, { error: 10, warning: 8, information: 2.5 });
    assert.equal(config.scale?.scaleReady.score, 90);
    assert.equal(config.scale?.scaleReady.pillar, 0.75);
  });

  for (const [what, text, name] of [
    ['YAML', 'ignores: [a.md] # ours\n', YAML],
    ['JSON', '{"ignores":["a.md"]}', '.pilotlint.json'],
    [
      'JSON with comments and commas at ends',
      '{\n\t// ours\n\t"ignores": ["a.md",], /**/\n}\n',
      '.pilotlint.jsonc',
    ],
  ] as const) {
    it(`may be ${what}`, () =>
      assert.deepEqual(readSettings(text, name), { settings: { ignores: ['a.md'] }, problems: [] }));
  }

  it('may be empty', () => assert.deepEqual(readSettings('', YAML), { settings: {}, problems: [] }));

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
    ['broken YAML', 'a: [', /Line 1: a bracket is not closed/],
    [
      'a key that is none',
      'severities: { prposed: { error: hint } }\n',
      /“severities\.prposed”\. Did you mean “proposed”\?/,
    ],
    ['a short key with a letter left out', 'rule: {}\n', /Did you mean “rules”\?/],
    ['a short word that is another', 'core: {}\n', /There is no setting “core”\.$/],
    ['a text where a list has to be', 'proposals: p/**\n', /“proposals” has to be a list\./],
    ['a list where settings have to be', '- rules\n', /It has to hold settings, each as “key: value”\./],
    [
      'a word that is no choice',
      'rules: { hype: loud }\n',
      /“rules\.hype” has to be one of .*off.*, not "loud"\./,
    ],
    ['aliases without end', `a: &a [${'*a, '.repeat(3)}]\n`, /cannot be used/],
    ['a glob without end', `ignores: ["${'*'.repeat(2000)}"]\n`, /ignores\.0/],
  ] as const) {
    it(`complains about ${what}, and sets nothing`, () => {
      const { settings, problems } = readSettings(text, YAML);
      assert.deepEqual(settings, {});
      assert.match(problems[0]?.message ?? '', message);
    });
  }

  it('complains about a criterion a level asks for that does not exist', () => {
    const { problems } = readSettings('score: { pilotReady: { met: [decision-gat] } }\n', YAML);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['score.pilotReady.met: There is no criterion or check "decision-gat". Did you mean "decision-gate"?'],
    );
  });

  it('complains about a rule that does not exist, with the name that was meant, and keeps the rest', () => {
    const { settings, problems } = readSettings(
      'rules: { scale-paths: off, monitoring-plan: error }\n',
      YAML,
    );
    assert.equal(settings.rules?.['monitoring-plan'], 'error');
    assert.match(problems[0]?.message ?? '', /"scale-paths"\. Did you mean "scale-path"\?/);
  });

  it('may say in an editor how severe gaps are and what counts, and no more', () => {
    const values = { rules: { language: 'off' }, score: { weights: { error: 20 } } };
    assert.deepEqual(readEditorSettings(values), { settings: values, problems: [] });
    assert.match(readEditorSettings({ ignores: ['**'] }).problems[0]?.message ?? '', /ignores/);
  });
});

describe('configurations together', () => {
  it('keep what the later one does not set, key by key; a list is replaced as a whole', () => {
    const severe = { error: 'error', warning: 'error', information: 'error' } as const;
    const mild = { error: 'hint', warning: 'hint', information: 'hint' } as const;
    const config = configOf([
      {
        folder: '/base',
        settings: {
          ignores: ['a', 'b'],
          proposals: ['pilots/**'],
          rules: { language: 'off', hype: 'error' },
          severities: { idea: severe, pilot: severe },
          score: { weights: { error: 20, warning: 6 } },
        },
      },
      {
        folder: '/own',
        settings: {
          ignores: ['c'],
          rules: { hype: 'hint' },
          severities: { idea: mild },
          score: { weights: { error: 12 } },
        },
      },
    ]);
    assert.deepEqual(config.ignores, { folder: '/own', globs: ['c'] });
    assert.deepEqual(config.proposals, { folder: '/base', globs: ['pilots/**'] });
    assert.deepEqual(config.rules, { language: 'off', hype: 'hint' });
    assert.deepEqual(config.severities, { idea: mild, pilot: severe });
    assert.deepEqual(config.scale?.weights, { error: 12, warning: 6, information: 2.5 });
  });

  it('set nothing where nothing is set', () => assert.deepEqual(configOf([]), {}));
});

describe('the globs of a configuration', () => {
  const config = configOf([
    { settings: { proposals: ['*.md'], ignores: ['old/**'] }, folder: '/team/docs [1]' },
  ]);

  it('are relative to its folder, whatever that is called', () => {
    assert.deepEqual(placed(config, '/team/docs [1]/a.md'), { claimedBy: '*.md' });
    assert.deepEqual(placed(config, '/team/docs [1]/old/b/a.md'), { ignoredBy: 'old/**' });
  });

  it('say nothing of what is elsewhere', () => {
    assert.deepEqual(placed(config, '/team/old/a.md'), {});
    assert.deepEqual(placed(config, 'Untitled-1'), {});
  });

  it('leave ignored files alone, and the report says why', () => {
    const [proposal] = assess('---\ntype: ai-pilot\n---\n', {
      path: 'archive/a.md',
      ignoredBy: 'archive/**',
    }).proposals;
    assert.deepEqual(proposal?.detection, {
      isProposal: false,
      isTemplate: false,
      why: 'ignored: path matches archive/**',
    });
  });
});
