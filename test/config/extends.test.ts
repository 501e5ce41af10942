import assert from 'node:assert/strict';
import { readConfig } from '../../src/core';

/** What is read of some files below `/team`: who says what, from the farthest base on, and what is wrong. */
async function reading(files: Readonly<Record<string, string>>) {
  const read = await readConfig('/team/.pilotlint.yaml', {
    top: '/team',
    read: async (path) => files[path] ?? null,
  });
  return {
    layers: read?.layers.map(({ settings, folder }) => [folder, settings.rules]),
    problems: read?.problems.map(({ path, problem }) => `${path}: ${problem.message}`),
  };
}

describe('a configuration that extends another', () => {
  it('stands above it, each with globs of its own folder', async () =>
    assert.deepEqual(
      await reading({
        '/team/.pilotlint.yaml': 'extends: shared/strict.jsonc\nrules: { hype: hint }\n',
        '/team/shared/strict.jsonc':
          '{ "extends": "./base/all.yml", /* ours */ "rules": { "hype": "error" } }',
        '/team/shared/base/all.yml': 'rules: { hype: off }\n',
      }),
      {
        layers: [
          ['/team/shared/base', { hype: 'off' }],
          ['/team/shared', { hype: 'error' }],
          ['/team', { hype: 'hint' }],
        ],
        problems: [],
      },
    ));

  for (const [what, base, message] of [
    ['is not there', 'base.yaml', '"base.yaml" does not exist.'],
    ['is itself', './x/../.pilotlint.yaml', '"./x/../.pilotlint.yaml" leads in a circle.'],
    ['lies outside', '../other.yaml', '"../other.yaml" lies outside of the workspace and is not read.'],
    [
      'lies far outside',
      '../../../../etc/passwd',
      '"../../../../etc/passwd" lies outside of the workspace and is not read.',
    ],
    [
      'has a like name outside',
      '../team-b/a.yaml',
      '"../team-b/a.yaml" lies outside of the workspace and is not read.',
    ],
    ['is absolute', '/team/base.yaml', '"/team/base.yaml" is not a relative path, written with "/".'],
    ['is on a drive', 'C:/base.yaml', '"C:/base.yaml" is not a relative path, written with "/".'],
    [
      'is in the network',
      'https://example.org/a.yaml',
      '"https://example.org/a.yaml" is not a relative path, written with "/".',
    ],
    ['is on a share', '\\\\server\\a.yaml', '"\\\\server\\a.yaml" is not a relative path, written with "/".'],
  ] as const) {
    it(`that ${what} says so, and counts itself all the same`, async () =>
      assert.deepEqual(
        await reading({
          '/team/.pilotlint.yaml': `extends: '${base}'\nrules: { hype: hint }\n`,
          '/other.yaml': 'rules: { hype: error }',
          '/team-b/a.yaml': 'rules: { hype: error }',
        }),
        {
          layers: [['/team', { hype: 'hint' }]],
          problems: [`/team/.pilotlint.yaml: extends: ${message}`],
        },
      ));
  }

  it('ends a circle of several', async () =>
    assert.deepEqual(
      await reading({
        '/team/.pilotlint.yaml': 'extends: a.yaml\n',
        '/team/a.yaml': 'extends: b.yaml\n',
        '/team/b.yaml': 'extends: a.yaml\nrules: { hype: error }\n',
      }),
      {
        layers: [
          ['/team', { hype: 'error' }],
          ['/team', undefined],
          ['/team', undefined],
        ],
        problems: ['/team/b.yaml: extends: "a.yaml" leads in a circle.'],
      },
    ));

  it('tells what is wrong with the other one by its name', async () =>
    assert.deepEqual(
      await reading({
        '/team/.pilotlint.yaml': 'extends: a.yaml\nrules: { hype: hint }\n',
        '/team/a.yaml': 'rulez: {}\n',
      }),
      {
        layers: [
          ['/team', undefined],
          ['/team', { hype: 'hint' }],
        ],
        problems: [
          '/team/a.yaml: The configuration cannot be used. There is no setting “rulez”. Did you mean “rules”?',
        ],
      },
    ));
});
