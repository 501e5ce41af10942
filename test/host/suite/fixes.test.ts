import {
  CodeActionKind,
  Position,
  Range,
  commands,
  workspace,
  type CodeAction,
  type TextDocument,
} from 'vscode';
import { closeAll, fileAt, problemsOf, putCursor, remove, show, until, write } from './editor';
import { equal, matches } from './expect';

const MARKDOWN = `---
type: ai-pilot
---

# Sorting assistant

## 1. Goals

- Improve the efficiency of the hall.

## 2. Data sources

Parcel scans come from ParcelTrack, refreshed nightly. <!-- ask for the owner -->

## 3. Governance

- **Owner:** TBD

## 4. Decision gate

On 14 October the COO scales at 25 minutes or less; above 35 minutes we stop.
`;

const YAML = `type: ai-pilot # as agreed
outcome:
  metric: median sorting time
  target: 25 seconds
# how we get out
fallback: TBD # ask operations
decision-gate:
  decision-date: 2027-10-14
  scale-if: median of 25 seconds or less
`;

describe('a quick fix', () => {
  afterEach(closeAll);
  after(() => remove('fixes'));

  for (const [language, code, title, inserted] of [
    ['md', 'api-integration-planned/missing', 'Insert “Integration”', '## 3. Integration\n\n| System | '],
    ['md', 'data-source-named/owner-missing', /^Add an owner/, 'owner -->\n\nData owner: ‹person or team'],
    ['md', 'governance-owner-assigned/placeholder', /^Fill in/, '- **Owner:** ‹name and role›\n'],
    [
      'md',
      'outcome-defined/timeframe-missing',
      /^Make it measurable/,
      '- Improve the efficiency of the hall – ‹',
    ],
    ['md', 'monitoring-plan/missing', 'Insert all', '## 18. Decision gate\n'],
    [
      'md',
      'frontline-pathway/missing',
      'Insert “Frontline input”',
      '## 4. Frontline input\n\n- **Raised by:** ‹',
    ],
    [
      'yaml',
      'monitoring-plan/missing',
      'Insert “monitoring”',
      'monitoring:\n  - signal: ‹what is watched›\n    alert-threshold: ‹',
    ],
    [
      'yaml',
      'decision-gate/stop-threshold-missing',
      'Add a threshold to stop',
      '25 seconds or less\n  stop-if: ‹number to stop at›\n',
    ],
    [
      'yaml',
      'fallback-rollback/placeholder',
      /^Fill in/,
      'fallback: # ask operations\n  trigger: ‹what sets it off›\n',
    ],
    ['yaml', 'monitoring-plan/missing', 'Insert all', 'data-quality:\n  quality-measure: ‹'],
  ] as const) {
    it(`of ${code} in .${language}: ${title}`, async () => {
      const document = await showText(language, language === 'md' ? MARKDOWN : YAML);
      const before = document.getText();
      const action = await actionFor(document, code, title);
      equal(await workspace.applyEdit(action.edit!), true);
      matches(document.getText(), new RegExp(escaped(inserted)));
      equal(commentsIn(document.getText(), language), commentsIn(before, language));
      await commands.executeCommand('undo');
      equal(document.getText(), before);
    });
  }

  it('is offered first, and its prompts are filled in one after the other', async () => {
    const document = await showText('md', MARKDOWN);
    await diagnosticsOf(document, 'governance-owner-assigned/placeholder');
    await putCursor(document.positionAt(document.getText().indexOf('TBD')));
    await commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
      preferred: true,
    });
    await until(() => document.getText().includes('‹name and role›'));
    await commands.executeCommand('type', { text: 'Priya Nair, Head of Sorting' });
    matches(document.getText(), /- \*\*Owner:\*\* Priya Nair, Head of Sorting\n/);
  });

  it('says that a criterion does not apply, with a reason to give', async () => {
    const document = await showText(
      'md',
      MARKDOWN.replace('On 14 October', 'TBD\n\n## 5. Monitoring\n\nTBD\n\n## 6. Scale\n\nOn 14 October'),
    );
    const action = await actionFor(
      document,
      'monitoring-plan/placeholder',
      /^Mark “Monitoring” as not applicable/,
    );
    await workspace.applyEdit(action.edit!);
    matches(document.getText(), /## 5\. Monitoring\n\nNot applicable because ‹/);
  });

  for (const { what, file, listed, language, text, code, title, picked } of [
    {
      what: 'an owner from the files of the team',
      file: 'fixes/team.yaml',
      listed: 'members:\n  - name: Priya Nair\n    role: Head of Sorting\n',
      language: 'md',
      text: MARKDOWN,
      code: 'governance-owner-assigned/placeholder',
      title: /^Pick the governance owner/,
      picked: /- \*\*Owner:\*\* Priya Nair\n/,
    },
    {
      what: 'a data source from the catalogue',
      file: 'fixes/catalogue.csv',
      listed: 'Dataset,Data owner\nParcelTrack scans,IT Service Data\n',
      language: 'yaml',
      text: YAML,
      code: 'data-source-named/missing',
      title: /^Pick the data source/,
      picked: /\ndata-sources:\n {2}- source: ParcelTrack scans\n/,
    },
  ]) {
    it(`lets a person pick ${what}`, async () => {
      await write(file, listed);
      const document = await showText(language, text);
      const action = await actionFor(document, code, title);
      const { command, arguments: values = [] } = action.command!;
      await acceptFirst(commands.executeCommand(command, ...values));
      matches(document.getText(), picked);
      equal(commentsIn(document.getText(), language), commentsIn(text, language));
      await commands.executeCommand('undo');
      equal(document.getText(), text);
    });
  }

  it('hides a finding for its line, for the file and in the configuration', async () => {
    const document = await showText('md', MARKDOWN);
    const code = 'governance-owner-assigned/placeholder';
    const line = await actionFor(document, code, 'Disable governance-owner-assigned for this line');
    await workspace.applyEdit(line.edit!);
    matches(document.getText(), /TBD <!-- pilotlint-disable-line governance-owner-assigned -- ‹why› -->\n/);
    await until(() => codesOf(document).includes('directives/no-reason'));
    equal(codesOf(document).includes(code), false);
    await commands.executeCommand('undo');
    const file = await actionFor(document, code, 'Disable governance-owner-assigned for the entire file');
    await workspace.applyEdit(file.edit!);
    matches(
      document.getText(),
      /---\n\n<!-- pilotlint-disable-file governance-owner-assigned -- ‹why› -->\n\n# /,
    );
    await until(() => !codesOf(document).includes(code));
    await commands.executeCommand('undo');
    await write('fixes/.pilotlint.yaml', '# of the team\nrules:\n  language: off # English only\n');
    const config = await actionFor(document, code, 'Disable governance-owner-assigned in the configuration');
    await commands.executeCommand(config.command!.command, ...config.command!.arguments!);
    await until(() => !codesOf(document).includes(code));
    const written = await workspace.fs.readFile(fileAt('fixes/.pilotlint.yaml'));
    equal(
      new TextDecoder().decode(written),
      '# of the team\nrules:\n  language: off # English only\n  governance-owner-assigned: off\n',
    );
    await remove('fixes/.pilotlint.yaml');
  });

  it('takes away comments that hide nothing, on save too', async () => {
    const unused = '<!-- pilotlint-disable-next-line contradictions -- solved -->\n';
    const document = await showText('md', MARKDOWN.replace('## 4.', `${unused}## 4.`));
    const action = await actionFor(document, 'directives/unused', 'Remove what hides nothing');
    equal(action.isPreferred, true);
    await commands.executeCommand('editor.action.fixAll');
    await until(() => document.getText() === MARKDOWN);
  });

  it('links to the documentation', async () => {
    const document = await showText('md', MARKDOWN);
    await actionFor(
      document,
      'governance-owner-assigned/placeholder',
      'Show documentation for governance-owner-assigned',
    );
  });

  it('puts what is rare into a list of its own where many findings meet', async () => {
    const document = await showText('md', MARKDOWN);
    const titles = (await actionsAt(document, 'api-integration-planned/missing')).map(({ title }) => title);
    equal(
      titles.filter((title) => title.startsWith('Show documentation')),
      [],
    );
    equal(titles.includes('More fixes and documentation…'), true);
  });

  it('inserts all that is missing as a source action too', async () => {
    const document = await showText('yaml', YAML);
    await diagnosticsOf(document, 'monitoring-plan/missing');
    const kind = CodeActionKind.Source.append('insertMissing').value;
    const start = new Position(0, 0);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(start, start),
      kind,
    );
    matches(actions.map(({ title }) => title).join(), /^Insert all \d+ missing sections$/);
  });
});

let count = 0;

function codesOf({ uri }: TextDocument): string[] {
  return problemsOf(uri).map(({ code }) => (code as { value: string }).value);
}

async function showText(ending: string, text: string): Promise<TextDocument> {
  const path = `fixes/${(count += 1)}.${ending}`;
  await write(path, text);
  return show(fileAt(path));
}

async function diagnosticsOf(document: TextDocument, code: string) {
  const found = () =>
    problemsOf(document.uri).filter((one) => (one.code as { value: string }).value === code);
  await until(() => found().length > 0);
  return found();
}

async function actionsAt(document: TextDocument, code: string): Promise<CodeAction[]> {
  const [diagnostic] = await diagnosticsOf(document, code);
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, diagnostic!.range);
}

async function actionFor(document: TextDocument, code: string, title: string | RegExp): Promise<CodeAction> {
  const actions = await actionsAt(document, code);
  const wanted = typeof title === 'string' ? new RegExp(`^${escaped(title)}`) : title;
  const found = actions.find((action) => wanted.test(action.title));
  if (!found) throw new Error(`no ${title} among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

/** Accepts what a list offers first, as soon as it is there. */
async function acceptFirst(done: Thenable<unknown>): Promise<void> {
  const state = { isDone: false };
  void done.then(() => (state.isDone = true));
  while (!state.isDone) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

function commentsIn(text: string, language: string): string[] {
  return text.match(language === 'md' ? /<!--.*?-->/g : /# .*/g) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
