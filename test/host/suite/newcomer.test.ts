import { commands, languages, window, type TextDocument } from 'vscode';
import { ANSWERS } from './answers';
import { closeAll, fileAt, pilotlint, problemsOf, putCursor, remove, show, until, write } from './editor';
import { equal, matches } from './expect';
import { CHATBOT, CHATBOT_YAML } from './weak';

describe('the way of a newcomer, from the keyboard', function () {
  this.timeout(120_000);
  afterEach(closeAll);
  after(() => remove('newcomer'));

  for (const [name, text] of [
    ['chatbot.md', CHATBOT],
    ['chatbot.yaml', CHATBOT_YAML],
  ] as const) {
    it(`takes ${name} from idea to scale-ready with fixes alone`, async () => {
      await write(`newcomer/${name}`, text);
      const document = await show(fileAt(`newcomer/${name}`));
      const { status } = await pilotlint();
      await until(() => problemsOf(document.uri).length > 0);
      matches(status().text, /L[01] /);
      for (let step = 0; step < 40 && !status().text.includes('L3 Scale-ready'); step++)
        await fixNext(document);
      matches(status().text, /L3 Scale-ready · \d+\/100/);
      equal(countPrompts(document), 0);
    });
  }
});

/** Goes to the gravest problem, applies the fix that is offered first and fills in its prompts. */
async function fixNext(document: TextDocument): Promise<void> {
  const { version } = document;
  const verdicts = countVerdicts(document);
  const [problem] = problemsOf(document.uri).sort((a, b) => a.severity - b.severity);
  await putCursor(problem!.range.start);
  const apply = { kind: 'quickfix', apply: 'first' };
  await commands.executeCommand('editor.action.codeAction', apply);
  await until(() => document.version > version);
  while (countPrompts(document) > 0) {
    // The editor tells of a new selection some time after the jump itself.
    await until(() => selected(document).startsWith('‹'));
    const prompt = selected(document);
    const answer = ANSWERS[prompt];
    if (answer === undefined) throw new Error(`nothing to say for ${prompt}`);
    const left = countPrompts(document);
    await commands.executeCommand('type', { text: answer });
    await until(() => countPrompts(document) < left);
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
  await commands.executeCommand('leaveSnippet');
  await verdicts.settled();
}

/** How many prompts nobody has answered: the samples begin without any. */
function countPrompts(document: TextDocument): number {
  return document.getText().split('‹').length - 1;
}

/** The verdict follows a pause in typing: it is known once one was told and no other follows. */
function countVerdicts({ uri }: TextDocument) {
  let told = 0;
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((one) => one.toString() === uri.toString())) told += 1;
  });
  const settled = async () => {
    await until(() => told > 0);
    for (let before = -1; before !== told;) {
      before = told;
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    listener.dispose();
  };
  return { settled };
}

function selected(document: TextDocument): string {
  return document.getText(window.activeTextEditor!.selection);
}
