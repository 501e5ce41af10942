import { Position, TabInputCustom, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { closeAll, commandLine, fileAt, problemsOf, show, showDraft, until } from './editor';
import { equal } from './expect';

const PROPOSAL_FILE = 'proposals/sorting.md';

describe('a finding', () => {
  afterEach(closeAll);

  it('links to the page of its criterion, rendered', async () => {
    const { uri } = await show(fileAt(PROPOSAL_FILE));
    await until(() => problemsOf(uri).length > 0);
    const { value, target } = problemsOf(uri)[0]!.code as { value: string; target: Uri };
    const [criterion] = value.split('/');
    await commands.executeCommand('vscode.open', target);
    await until(() => renderedPages().includes(`/${criterion}.md`));
  });
});

describe('the report', () => {
  afterEach(closeAll);

  it('is shown as JSON that nobody is asked to save, and follows the document', async () => {
    const proposal = await showDraft();
    await commands.executeCommand('pilotlint.showReport');
    await until(() => window.activeTextEditor?.document.languageId === 'json');
    const report = window.activeTextEditor!.document;
    equal(report.isUntitled || report.isDirty, false);
    equal(JSON.parse(report.getText()).files[0].path, workspace.asRelativePath(proposal.uri));
    const before = report.getText();
    const edit = new WorkspaceEdit();
    edit.insert(proposal.uri, new Position(6, 0), 'A line that moves the rest.\n\n');
    await workspace.applyEdit(edit);
    await until(() => report.getText() !== before);
  });
});

describe('the report in an editor beside a command line', () => {
  before(function () {
    if (typeof process === 'undefined') this.skip();
  });
  afterEach(closeAll);

  for (const path of ['proposals/sorting.md', 'proposals/register.yaml', 'team/returns.md', 'README.md']) {
    it(`of ${path} is that of the command line, to the byte`, async () => {
      await show(fileAt(path));
      await commands.executeCommand('pilotlint.showReport');
      const report = await commandLine('check', path, '--format', 'json');
      // A report that was shown before has yet to catch up.
      await until(() => window.activeTextEditor?.document.getText() === report);
    });
  }
});

function renderedPages(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input }) => input)
    .filter((input) => input instanceof TabInputCustom)
    .filter(({ viewType }) => viewType.includes('markdown.preview'))
    .map(({ uri }) => uri.path);
}
