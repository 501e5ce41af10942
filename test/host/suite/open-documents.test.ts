import {
  EndOfLine,
  Position,
  Range,
  Uri,
  WorkspaceEdit,
  commands,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import {
  PROPOSAL,
  closeAll,
  fileAt,
  markedWords,
  pilotlint,
  problemsOf,
  remove,
  show,
  showDraft,
  showUntitled,
  statusText,
  until,
} from './editor';
import { equal, matches } from './expect';

const MARKDOWN = 'proposals/sorting.md';

describe('an open document', () => {
  afterEach(async () => {
    await closeAll();
    await setting('enable', undefined);
    await setting('run', undefined);
  });

  after(() => remove('drafts'));

  it('has the words marked that are wrong, in Markdown', async () => {
    const document = await show(fileAt(MARKDOWN));
    await until(() => markedWords(document).length > 0);
    equal(markedWords(document), ['TBD']);
  });

  it('has the words marked that are wrong, in YAML', async () => {
    const document = await show(fileAt('proposals/routing.yaml'));
    await until(() => markedWords(document).length > 0);
    equal(markedWords(document).includes('TBD'), true);
  });

  it('has each entry of a register checked', async () => {
    const document = await show(fileAt('proposals/register.yaml'));
    await until(() => markedWords(document).length > 0);
    equal(markedWords(document).filter((words) => words === 'TBD').length, 2);
    matches(await statusText(), /^2 pilots: /);
  });

  it('is checked before it was ever saved', async () => {
    const document = await showUntitled(PROPOSAL, 'markdown');
    await until(() => markedWords(document).includes('TBD'));
  });

  it('is checked in a virtual file system', async () => {
    const provider = workspace.registerTextDocumentContentProvider('past', {
      provideTextDocumentContent: () => PROPOSAL,
    });
    const document = await show(Uri.parse('past:/proposal.md'));
    await until(() => markedWords(document).includes('TBD'));
    provider.dispose();
  });

  it('says nothing about the earlier side of a diff, whose problems are past', async () => {
    const provider = workspace.registerTextDocumentContentProvider('past', {
      provideTextDocumentContent: () => PROPOSAL,
    });
    const now = fileAt(MARKDOWN);
    const before = now.with({ scheme: 'past' });
    await commands.executeCommand('vscode.diff', before, now);
    await until(() => problemsOf(now).length > 0);
    await until(() => problemsOf(before).length === 0);
    equal(problemsOf(before), []);
    provider.dispose();
  });

  it('that is no proposal is left alone, and the status says why', async () => {
    const document = await show(fileAt('README.md'));
    equal(await statusText(), 'Not a pilot proposal');
    equal(problemsOf(document.uri), []);
    equal((await pilotlint()).status().detail, 'a README is no proposal');
  });

  it('has its verdict in the language status, and the reason why it is linted', async () => {
    await show(fileAt(MARKDOWN));
    matches(await statusText(), /^Pilot: L0 Idea · \d+\/100 · \d+ gaps?$/);
    equal((await pilotlint()).status().detail, 'front matter type: ai-pilot');
  });

  it('is checked as it is edited, and the last text counts', async () => {
    const document = await showDraft();
    await until(() => markedWords(document).length > 0);
    for (let line = 0; line < 20; line++) await insert(document, new Position(5, 0), `Line ${line}.\n\n`);
    await replace(document, 'TBD', 'TODO');
    await until(() => markedWords(document).includes('TODO'));
    await aPauseInTyping();
    equal(markedWords(document), ['TODO']);
  });

  it('has the same problems after any edits as when it is opened like that', async () => {
    const edited = await showDraft();
    await until(() => markedWords(edited).length > 0);
    const edit = new WorkspaceEdit();
    edit.replace(edited.uri, wordsIn(edited, 'sorting assistant'), '🚚 sorting');
    edit.insert(edited.uri, new Position(3, 0), '\n# Another title\n\n');
    edit.replace(edited.uri, wordsIn(edited, 'TBD'), 'TODO\n\n- to be decided');
    await workspace.applyEdit(edit);
    await commands.executeCommand('undo');
    await commands.executeCommand('redo');
    await window.activeTextEditor!.edit((builder) => builder.setEndOfLine(EndOfLine.CRLF));
    const fresh = await showUntitled(edited.getText(), 'markdown');
    await until(() => problemsOf(fresh.uri).length > 0);
    await until(() => markedWords(edited).includes('TODO'));
    equal(problemsOf(edited.uri), problemsOf(fresh.uri));
  });

  it('has its problems go when they are solved', async () => {
    const document = await showDraft();
    await until(() => markedWords(document).length > 0);
    const outcome =
      'Cut the median sorting time from 42 to 25 seconds by 30 September, measured in ParcelTrack.';
    await replace(document, 'TBD', outcome);
    await until(() => markedWords(document).length === 0);
  });

  it('loses its problems when it closes', async () => {
    const { uri } = await show(fileAt(MARKDOWN));
    await until(() => problemsOf(uri).length > 0);
    await closeAll();
    await until(() => problemsOf(uri).length === 0);
  });

  it('is left alone where that is set', async () => {
    const { uri } = await show(fileAt(MARKDOWN));
    await until(() => problemsOf(uri).length > 0);
    await setting('enable', false);
    await until(() => problemsOf(uri).length === 0);
    await setting('enable', true);
    await until(() => problemsOf(uri).length > 0);
  });

  it('is checked on save alone where that is set', async () => {
    await setting('run', 'onSave');
    const document = await showDraft();
    await until(() => markedWords(document).includes('TBD'));
    await replace(document, 'TBD', 'TODO');
    await aPauseInTyping();
    equal(markedWords(document).includes('TODO'), false);
    await document.save();
    await until(() => markedWords(document).includes('TODO'));
  });
});

async function setting(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('pilotlint').update(name, value);
}

async function insert({ uri }: TextDocument, position: Position, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(uri, position, text);
  await workspace.applyEdit(edit);
}

async function replace(document: TextDocument, words: string, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, wordsIn(document, words), text);
  await workspace.applyEdit(edit);
}

function wordsIn(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Longer than the extension waits; nothing shows that nothing will happen. */
function aPauseInTyping(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
