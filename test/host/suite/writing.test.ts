import {
  Selection,
  commands,
  window,
  workspace,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  type SnippetString,
  type TextDocument,
} from 'vscode';
import { closeAll, fileAt, pilotlint, remove, show, showUntitled, until, write } from './editor';
import { equal, matches } from './expect';

const HEADER = '---\ntype: ai-pilot\n---\n\n# Parcel sorting assistant\n\n';

describe('completion', () => {
  afterEach(closeAll);

  it('offers sections that are lacking, and inserts one to fill in', async () => {
    const document = await showUntitled(`${HEADER}##`, 'markdown');
    const [first] = await completions(document);
    equal(labelOf(first!), 'Success metrics');
    await accept(document, first!);
    matches(document.getText(), /\n## Success metrics\n\n\| Metric \|[^]*‹number of the work›/);
    await commands.executeCommand('undo');
    equal(document.getText(), `${HEADER}##`);
  });

  it('offers keys in YAML, in the style of the document', async () => {
    const document = await showUntitled('type: ai-pilot\ndata-owner: Dana Wu\n', 'yaml');
    const labels = (await completions(document)).map(labelOf);
    equal(labels.includes('governance-owner'), true);
    equal(labels.includes('data-owner'), false);
  });

  it('offers people whom other proposals of the workspace name', async () => {
    const document = await showUntitled(`${HEADER}## Governance owner\n\n- **Accountable:** `, 'markdown');
    // The files that name them are read when they are first asked for.
    while (!(await completions(document)).map(labelOf).includes('Jonas Weber, Head of Fleet'));
  });

  it('leaves Enter and Tab alone while a name is typed', async () => {
    const document = await showUntitled(
      `${HEADER}## Governance owner\n\n- **Accountable:** Head `,
      'markdown',
    );
    while (!(await completions(document)).map(labelOf).includes('Jonas Weber, Head of Fleet'));
    equal(await completions(document, ' '), []);
  });

  it('offers nothing where no proposal is', async () => {
    const document = await show(fileAt('README.md'));
    const items = await completions(document);
    equal(
      items.filter(({ label }) => typeof label !== 'string' && label.label === 'Success metrics'),
      [],
    );
  });
});

describe('a hover', () => {
  afterEach(closeAll);

  it('on a heading says what is asked, what is missing and the gain, with a way to its page', async () => {
    const document = await show(fileAt('proposals/sorting.md'));
    const text = await hoverText(document, 'Success metrics');
    matches(text, /\*\*Outcome defined\*\*/);
    matches(text, /\+\d+ points/);
    matches(text, /a metric\. Name the number/);
    matches(text, /\(command:pilotlint\.showDocumentation\?/);
  });

  it('on a key quotes what was found', async () => {
    const document = await show(fileAt('proposals/routing.yaml'));
    matches(
      await hoverText(document, 'governance_owner'),
      /one accountable person or role: “[^”]*Head of Fleet/,
    );
  });
});

describe('the lenses', () => {
  afterEach(async () => {
    await setting(undefined);
    await closeAll();
  });

  it('show the verdict above the title and the state above each section', async () => {
    const document = await show(fileAt('proposals/sorting.md'));
    const titles = await lensTitles(document, (found) => found.length > 0);
    matches(titles[0]!, /^5: L0 Idea · \d+\/100$/);
    matches(titles[1]!, /^5: \d+ gaps$/);
    matches(titles[2]!, /^5: Next: .* points$/);
    matches(titles[3]!, /^9: .*Outcome defined: not filled in · \+\d+ points$/);
  });

  it('stand above each proposal of a register', async () => {
    const document = await show(fileAt('proposals/register.yaml'));
    const titles = await lensTitles(document, (found) => found.length > 0);
    equal(titles.filter((title) => /\d+\/100$/.test(title)).length, 2);
  });

  it('are gone where that is set', async () => {
    const document = await show(fileAt('proposals/sorting.md'));
    await lensTitles(document, (found) => found.length > 0);
    await setting(false);
    await lensTitles(document, (found) => found.length === 0);
  });
});

describe('the outline', () => {
  afterEach(closeAll);

  it('of a register names its proposals with their verdicts, and what each says', async () => {
    const document = await show(fileAt('proposals/register.yaml'));
    const symbols = await outlineOf(document);
    equal(
      symbols.map(({ name }) => name),
      ['Complaint summaries', 'Address correction'],
    );
    matches(symbols[0]!.detail, /^L0 Idea · \d+\/100$/);
    equal(
      symbols[0]!.children.map(({ name, detail }) => `${name} (${detail})`),
      ['outcome (Outcome defined: not filled in)'],
    );
  });
});

describe('links', () => {
  afterEach(closeAll);

  it('lead from what a comment hides to its page, and from a key to the file it names', async () => {
    const text =
      'type: ai-pilot\nsource: routing.yaml\noutcome: TBD # pilotlint-disable-line outcome-defined -- later\n';
    await write('proposals/linked.yaml', text);
    const document = await show(fileAt('proposals/linked.yaml'));
    let links: DocumentLink[] = [];
    const find = () => commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    await until(async () => (links = await find()).length > 0);
    equal(
      links.map(({ range, target }) => `${document.getText(range)} → ${target!.path.split('/').at(-1)}`),
      ['outcome-defined → outcome-defined.md', 'routing.yaml → routing.yaml'],
    );
    await remove('proposals/linked.yaml');
  });
});

describe('a new proposal', () => {
  afterEach(closeAll);

  for (const language of ['markdown', 'yaml']) {
    it(`in ${language} holds what was asked and what to fill in, and is checked at once`, async () => {
      const start = { title: 'Parcel ${1} sorting', language, owner: '', stage: 'idea' };
      await commands.executeCommand('pilotlint.newProposal', start);
      const { document } = window.activeTextEditor!;
      equal(document.isUntitled, true);
      equal(document.languageId, language);
      matches(document.getText(), /^(?:---\n)?type: ai-pilot\nstage: idea\n[^]*Parcel \$\{1\} sorting/);
      matches(document.getText(), /\n {2}- source: ‹|\n\| ‹system or data set› \|/);
      const { status } = await pilotlint();
      await until(() => status().text.startsWith('Pilot: L0 Idea · 0/100'));
      // The first thing to fill in is selected.
      matches(document.getText(window.activeTextEditor!.selection), /^‹.*›$/);
    });

    it(`in ${language} is a template as long as it has no title`, async () => {
      const start = { title: '', language, owner: '', stage: 'proposed' };
      await commands.executeCommand('pilotlint.newProposal', start);
      const { status } = await pilotlint();
      await until(() => status().text.startsWith('Pilot template: L0 Idea · 0/100'));
    });
  }
});

describe('the sample of the walkthrough', () => {
  afterEach(closeAll);

  it('is ready to scale, as a copy to try things on', async () => {
    await commands.executeCommand('pilotlint.openSample');
    const { status } = await pilotlint();
    await until(() => status().text === 'Pilot: L3 Scale-ready · 100/100 · no gaps');
    equal(window.activeTextEditor!.document.isUntitled, true);
  });
});

async function outlineOf(document: TextDocument): Promise<DocumentSymbol[]> {
  for (;;) {
    const provider = 'vscode.executeDocumentSymbolProvider';
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(provider, document.uri);
    if (symbols && symbols.length > 0) return symbols;
  }
}

async function setting(value: unknown): Promise<void> {
  await workspace.getConfiguration('pilotlint').update('codeLens.enable', value);
}

/** Ours at the end of a document: asked for, or offered when a character is typed. */
async function completions(document: TextDocument, trigger?: string): Promise<CompletionItem[]> {
  const end = document.positionAt(document.getText().length);
  window.activeTextEditor!.selections = [new Selection(end, end)];
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
    trigger,
  );
  return list.items.filter(({ label }) => typeof label !== 'string');
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** As choosing it in the list does. */
async function accept(document: TextDocument, { insertText, range }: CompletionItem): Promise<void> {
  const replaced = range && 'start' in range ? range : range!.replacing;
  await window.activeTextEditor!.insertSnippet(insertText as SnippetString, replaced);
  await until(() => !document.getText().endsWith('##'));
}

async function hoverText(document: TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words));
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as MarkdownString).value)
    .join('\n');
}

/** The lenses with the line they stand above, once they are as awaited. */
async function lensTitles(
  document: TextDocument,
  isThere: (found: readonly CodeLens[]) => boolean,
): Promise<string[]> {
  for (;;) {
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const ours = lenses.filter(({ command }) => command?.title);
    if (isThere(ours)) return ours.map(({ range, command }) => `${range.start.line}: ${command!.title}`);
  }
}
