import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../../src/cli/execute';
import { assess } from '../../src/core';
import { stringifyReport, toFileReports, toReport, type Report } from '../../src/core/report/json';
import { EMPTY_PROPOSAL, folderWith, reportOn, run } from './run';

const README = '# left-pad\n\nPads a string on the left.\n\n## Install\n\n```\nnpm install left-pad\n```\n';

describe('checking', () => {
  const folder = folderWith({
    'a.md': EMPTY_PROPOSAL,
    'README.md': README,
    'docs/notes.md': README,
  });

  it('ends with 1 when errors are found, with 0 when nothing is wrong', async () => {
    assert.equal((await run(folder, ['check', 'a.md'])).code, 1);
    assert.equal((await run(folder, ['check', 'README.md'])).code, 0);
  });

  it('says nothing on standard error when all goes well', async () => {
    assert.equal((await run(folder, ['check', '.'])).err, '');
  });

  it('gives the very report the engine gives', async () => {
    const { out } = await run(folder, ['check', 'a.md', '-f', 'json']);
    const assessment = assess(EMPTY_PROPOSAL, { path: 'a.md' });
    assert.equal(out, stringifyReport(toReport(toFileReports('a.md', EMPTY_PROPOSAL, assessment))));
  });

  it('checks what is no proposal when told that it is one', async () => {
    assert.equal((await reportOn(folder, 'README.md')).summary.proposals, 0);
    assert.equal((await reportOn(folder, 'README.md', '--assume-proposal')).summary.proposals, 1);
  });

  it('writes the report to a file', async () => {
    const { out } = await run(folder, ['check', 'a.md', '-f', 'json', '-o', 'report.json']);
    const written = readFileSync(join(folder, 'report.json'), 'utf8');
    assert.equal(out, '');
    assert.equal((JSON.parse(written) as Report).files[0]?.path, 'a.md');
  });

  it('ends with 2 when the report cannot be written', async () => {
    const { code, err } = await run(folder, ['check', 'README.md', '-o', 'nowhere/report.json']);
    assert.equal(code, 2);
    assert.match(err, /cannot write "nowhere\/report\.json"/);
  });

  it('ends with 1 on more warnings than are allowed', async () => {
    // Everything is open in a proposal nobody has started on, and open is a warning there.
    const proposed = folderWith({ 'a.yaml': 'type: ai-pilot\ntitle: A\nstage: proposed\n' });
    const { warnings, errors } = (await reportOn(proposed, '.')).summary;
    assert.equal(errors, 0);
    assert.ok(warnings > 0);
    assert.equal((await run(proposed, ['check', '.'])).code, 0);
    assert.equal((await run(proposed, ['check', '.', '--max-warnings', `${warnings}`])).code, 0);
    assert.equal((await run(proposed, ['check', '.', '--max-warnings', `${warnings - 1}`])).code, 1);
  });

  it('tells why a file was skipped only when asked', async () => {
    assert.doesNotMatch((await run(folder, ['check', '.'])).out, /^README\.md$/m);
    assert.match((await run(folder, ['check', '.', '--verbose'])).out, /^README\.md\n {2}Skipped: \S/m);
  });

  it('writes what is known while it checks the rest', async () => {
    const seen: string[] = [];
    const many = folderWith(
      Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`${at + 100}.md`, EMPTY_PROPOSAL])),
    );
    const stdout = { write: (text: string) => seen.push(text) };
    const io = { cwd: many, env: {}, stdin: noInput(), stdout, stderr: stdout };
    await execute(['check', '.', '--format', 'json'], io);
    assert.ok(seen.length > 70);
    assert.equal((JSON.parse(seen.join('')) as Report).files.length, 70);
  });

  it('lets no name and no word of a file steer the terminal', async () => {
    const text = `---\ntype: ai-pilot\n---\n\n# A \u001b[2J\n\n## Goals\n\nCut the\u001b]0;x\u0007 time from 42 to 25 minutes by May 2027.\n`;
    const hostile = folderWith({
      'a\u001b[2Jb.md': text,
      '.pilotlint.yaml': 'extends: "\\e[2J"\nrules: { "\\e[2J": off }\n',
    });
    for (const argv of [
      ['check', '.', '--verbose'],
      ['check', 'no\u001b[2J.md'],
      ['explain', 'a\u001b[2Jb.md'],
    ]) {
      const { out, err } = await run(hostile, argv);
      assert.doesNotMatch(out + err, /[^\P{Cc}\n]/u);
    }
  });

  describe('standard input', () => {
    it('is named and read as told', async () => {
      const argv = ['check', '--stdin', '--stdin-filename', 'drafts/x.yaml', '-f', 'json'];
      const { code, out } = await run(folder, argv, { stdin: 'type: ai-pilot\ntitle: Triage\n' });
      const [file] = (JSON.parse(out) as Report).files;
      assert.deepEqual([code, file?.path, file?.language], [1, 'drafts/x.yaml', 'yaml']);
    });

    it('may be as much as a file, and is said the same of', async () => {
      const long = `${EMPTY_PROPOSAL}\n## Goals\n\n${'> '.repeat(40_000)}Cut it by half.\n\n${'We write.\n'.repeat(4000)}`;
      const filed = folderWith({ 'long.md': long });
      const argv = ['--format', 'json', '--stdin', '--stdin-filename', 'long.md'];
      const { out } = await run(filed, ['check', ...argv], { stdin: long });
      assert.deepEqual(JSON.parse(out), await reportOn(filed, 'long.md'));
    });

    it('may be called -, as elsewhere', async () => {
      const { out } = await run(folder, ['check', '-'], { stdin: EMPTY_PROPOSAL });
      assert.match(out, /^stdin\.md$/m);
      assert.match((await run(folder, ['check', '-', 'a.md'])).err, /give either --stdin \(or -\) or paths/);
    });

    it('is Markdown unless told otherwise', async () => {
      const { out } = await run(folder, ['check', '--stdin', '-f', 'json'], { stdin: EMPTY_PROPOSAL });
      assert.equal((JSON.parse(out) as Report).files[0]?.language, 'markdown');
    });
  });

  describe('colour', () => {
    const cases = [
      { when: 'on a terminal', isTTY: true, env: {}, argv: [], painted: true },
      { when: 'in a pipe', isTTY: false, env: {}, argv: [], painted: false },
      { when: 'in a pipe that is told to', isTTY: false, env: {}, argv: ['--color'], painted: true },
      {
        when: 'on a terminal that is told not to',
        isTTY: true,
        env: {},
        argv: ['--no-color'],
        painted: false,
      },
      { when: 'with NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, argv: [], painted: false },
      { when: 'with FORCE_COLOR', isTTY: false, env: { FORCE_COLOR: '1' }, argv: [], painted: true },
      { when: 'on a dumb terminal', isTTY: true, env: { TERM: 'dumb' }, argv: [], painted: false },
    ];
    for (const { when, isTTY, env, argv, painted } of cases) {
      it(`is ${painted ? 'used' : 'left out'} ${when}`, async () => {
        const { out } = await run(folder, ['check', 'a.md', ...argv], { isTTY, env });
        assert.equal(out.includes('\x1b['), painted);
      });
    }
  });

  describe('files in every state', () => {
    const words = EMPTY_PROPOSAL.replaceAll('\n', '\r\n');
    const states = folderWith({
      'good.md': EMPTY_PROPOSAL,
      'crlf.md': words,
      'bom.md': `\uFEFF${EMPTY_PROPOSAL}`,
      'utf16.md': Buffer.from(`\uFEFF${words}`, 'utf16le'),
      'empty.md': '',
      'latin1.md': Buffer.from('Prüfung', 'latin1'),
      'image.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]),
      'huge.yaml': Buffer.alloc(50 * 1024 * 1024 + 1, 'a'),
      'syntax.yaml': 'type: ai-pilot\ntitle: "Triage\n',
    });
    symlinkSync('b.md', join(states, 'loop.md'));
    symlinkSync('loop.md', join(states, 'b.md'));
    symlinkSync('gone.md', join(states, 'lost.md'));
    symlinkSync('.', join(states, 'self'));
    let report: Report;
    before(async () => (report = await reportOn(states, '.')));

    const fileOf = (path: string) => report.files.find((file) => file.path === path);
    const problemsOf = (path: string) => fileOf(path)?.problems.map(({ code }) => code);

    it('are all in the report, each once and in order', () => {
      const paths = report.files.map(({ path }) => path);
      assert.deepEqual(paths, [
        'b.md',
        'bom.md',
        'crlf.md',
        'empty.md',
        'good.md',
        'huge.yaml',
        'image.md',
        'latin1.md',
        'loop.md',
        'lost.md',
        'syntax.yaml',
        'utf16.md',
      ]);
    });

    it('are read right whatever their encoding and line ends', () => {
      const places = ['good.md', 'bom.md', 'crlf.md', 'utf16.md'].map((path) => {
        const { findings = [], detection } = fileOf(path) ?? {};
        return [detection?.isProposal, findings.map(({ code, line, column }) => [code, line, column])];
      });
      assert.equal(places[0]?.[0], true);
      for (const place of places) assert.deepEqual(place, places[0]);
    });

    const problems = {
      'latin1.md': 'not-text',
      'image.md': 'binary',
      'huge.yaml': 'too-large',
      'loop.md': 'unreadable',
      'lost.md': 'unreadable',
    };
    for (const [path, code] of Object.entries(problems)) {
      it(`report ${path} as ${code}`, () => assert.deepEqual(problemsOf(path), [code]));
    }

    it('keep what could be read of broken YAML', () => {
      assert.equal(fileOf('syntax.yaml')?.detection.isProposal, true);
      assert.notEqual(problemsOf('syntax.yaml')?.length, 0);
    });
  });

  it('holds a document against the YAML file beside it', async () => {
    const pair = folderWith({
      'a.md': '---\ntype: ai-pilot\n---\n\n# A\n\n**Owner:** Dana Whitfield\n',
      'a.pilot.yaml': 'title: A\nowner: Tomas Berg\n',
    });
    const [file] = (await reportOn(pair, 'a.md')).files;
    const finding = file?.findings.find(({ code }) => code === 'contradictions/owner');
    assert.deepEqual([finding?.line, finding?.related?.path, finding?.related?.line], [7, 'a.pilot.yaml', 2]);
  });

  describe('with a configuration', () => {
    const configured = folderWith({
      '.pilotlint.yaml': 'proposals: ["plans/*.md"]\nignores: ["drafts/**"]\n',
      'plans/a.md': '# Notes\n',
      'drafts/b.md': EMPTY_PROPOSAL,
      'other/.pilotlint.yaml': 'severities: { pilot: { error: hint, warning: hint, information: hint } }\n',
      'other/c.md': '---\ntype: ai-pilot\nstage: pilot\n---\n\n# C\n',
      'wrong/.pilotlint.yaml': 'proposal: []\n',
      'wrong/d.md': EMPTY_PROPOSAL,
    });

    it('takes the files it says, and leaves the ones it says', async () => {
      const { files } = await reportOn(configured, 'plans', 'drafts');
      assert.deepEqual(
        files.map(({ path, detection }) => [path, detection.isProposal]),
        [
          ['drafts/b.md', false],
          ['plans/a.md', true],
        ],
      );
    });

    it('follows the one of the nearest folder, from wherever it is run', async () => {
      const fromBelow = await reportOn(join(configured, 'other'), 'c.md');
      assert.deepEqual(fromBelow.summary.errors, 0);
      assert.deepEqual((await reportOn(configured, 'other')).summary.errors, 0);
    });

    it('is relative to its own folder, wherever it is run', async () => {
      const above = folderWith({
        '.pilotlint.yaml': 'proposals: ["teams/*/plans/*.md"]\nignores: ["teams/b/**"]\n',
        'teams/a/plans/x.md': '# Notes\n',
        'teams/b/y.md': EMPTY_PROPOSAL,
      });
      const reasons = async (from: string, asked: string) =>
        (await reportOn(join(above, from), asked)).files.map(({ path, detection }) => [path, detection.why]);
      const wanted = ['path matches teams/*/plans/*.md', 'ignored: path matches teams/b/**'];
      assert.deepEqual(
        (await reasons('.', 'teams')).map(([, why]) => why),
        wanted,
      );
      assert.deepEqual(await reasons('teams', '.'), [
        ['a/plans/x.md', wanted[0]],
        ['b/y.md', wanted[1]],
      ]);
      assert.deepEqual(await reasons('teams/a/plans', 'x.md'), [['x.md', wanted[0]]]);
      assert.deepEqual(await reasons('teams/b', '../a/plans/x.md'), [['../a/plans/x.md', wanted[0]]]);
    });

    describe('that extends another', () => {
      const team = folderWith({
        'team/.git/HEAD': '',
        'team/.pilotlint.json': '{ "extends": "shared/base.jsonc" } // ours',
        'team/shared/base.jsonc': '{ "ignores": ["old/**"], /* drafts */ "proposals": ["*.md"], }',
        'team/shared/note.md': '# Notes\n',
        'team/a.md': EMPTY_PROPOSAL,
        'team/b/.pilotlint.yaml': 'extends: ../shared/../../outside.yaml\n',
        'team/b/b.md': EMPTY_PROPOSAL,
        'team/c/.pilotlint.yaml': 'extends: link.yaml\n',
        'team/c/c.md': EMPTY_PROPOSAL,
        'outside.yaml': 'ignores: ["**"]\n',
      });
      symlinkSync(join(team, 'outside.yaml'), join(team, 'team/c/link.yaml'));

      it('follows both, from wherever it is run', async () => {
        const { files } = await reportOn(join(team, 'team/shared'), '../a.md', 'note.md');
        assert.deepEqual(
          files.map(({ path, detection }) => [path, detection.why]),
          [
            ['../a.md', 'front matter type: ai-pilot'],
            ['note.md', 'path matches *.md'],
          ],
        );
      });

      for (const [what, below, message] of [
        [
          'lies outside of the repository',
          'b',
          'b/.pilotlint.yaml: extends: "../shared/../../outside.yaml" lies outside of the workspace and is not read.',
        ],
        [
          'is a link that leads outside',
          'c',
          'c/link.yaml: This is a link that leads outside of the workspace; it is not read.',
        ],
      ] as const) {
        it(`complains when that ${what}, and does not follow it`, async () => {
          const { code, out, err } = await run(join(team, 'team'), ['check', below]);
          assert.equal(code, 2);
          assert.equal(err, `pilotlint: ${message}\n`);
          assert.match(out, /outcome-defined/);
        });
      }
    });

    it('complains about a wrong one, and checks the file all the same', async () => {
      const { code, out, err } = await run(configured, ['check', 'wrong']);
      assert.equal(code, 2);
      assert.match(err, /wrong\/\.pilotlint\.yaml: The configuration cannot be used/);
      assert.match(out, /wrong\/d\.md/);
    });
  });
});

async function* noInput() {}
