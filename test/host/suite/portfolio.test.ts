import { commands, env, window } from 'vscode';
import { closeAll, commandLine, fileAt, pilotlint, remove, show, until, write } from './editor';
import { equal } from './expect';

const PILOT =
  'type: ai-pilot\ntitle: Dock routes\nstage: pilot\nowner: Ada Moss\ndecision-date: 2026-06-01\n';

describe('the portfolio', () => {
  afterEach(closeAll);

  it('has the proposals of the workspace, and follows files', async () => {
    const { portfolio } = await pilotlint();
    const paths = async () => (await portfolio()).proposals.map(({ path }) => path);
    equal((await paths()).includes('proposals/sorting.md'), true);
    await write('drafts/routes.pilot.yaml', PILOT);
    await until(async () => (await paths()).includes('drafts/routes.pilot.yaml'));
    await remove('drafts/routes.pilot.yaml');
    await until(async () => !(await paths()).includes('drafts/routes.pilot.yaml'));
  });

  it('opens a proposal where it starts, in a register too', async () => {
    const { portfolio } = await pilotlint();
    const { proposals } = await portfolio();
    const entry = proposals.find(
      ({ path, entry: name }) => path === 'proposals/register.yaml' && name?.endsWith('[1]'),
    );
    await commands.executeCommand('pilotlint.portfolio.open', { path: entry!.path, entry: entry!.entry });
    await until(() => window.activeTextEditor?.document.uri.path.endsWith('/register.yaml') ?? false);
    await until(() => (window.activeTextEditor?.selection.active.line ?? 0) > 0);
  });
});

describe('a review', () => {
  afterEach(closeAll);

  it('is copied as Markdown', async () => {
    await show(fileAt('proposals/sorting.md'));
    await commands.executeCommand('pilotlint.copyReview');
    await until(async () => /^# Review: /m.test(await env.clipboard.readText()));
  });

  it('is the text of the command line', async function () {
    if (typeof process === 'undefined') this.skip();
    await show(fileAt('proposals/sorting.md'));
    await commands.executeCommand('pilotlint.copyReview');
    const expected = await commandLine('report', 'proposals/sorting.md');
    await until(async () => (await env.clipboard.readText()) === expected);
  });
});
