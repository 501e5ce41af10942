import { CancellationTokenSource, Disposable, commands, l10n, window, type Memento, type Uri } from 'vscode';
import { Arrangement } from './arrangement';
import { registerCommands } from './commands';
import { registerPage } from './page';
import type { Proposals } from './proposals';
import { PortfolioTree } from './tree';

const VIEW = 'pilotlint.portfolio';

/** Shows all proposals of the workspace as a tree, and drawn in a tab. Files are read once somebody looks. */
export function registerPortfolio(extensionUri: Uri, proposals: Proposals, memory: Memento): Disposable {
  const arrangement = new Arrangement(proposals, memory);
  const tree = new PortfolioTree(arrangement);
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const reader = new Reader(proposals, (message) => (view.message = message));
  const update = () => {
    if (!view.visible) return;
    tree.refresh();
    void describe(arrangement).then((description) => (view.description = description));
  };
  return Disposable.from(
    view,
    tree,
    arrangement,
    reader,
    view.onDidChangeVisibility(({ visible }) => {
      update();
      if (visible) void reader.start();
    }),
    proposals.onDidChange(update),
    arrangement.onDidChange(update),
    registerCommands(arrangement, proposals),
    registerPage(extensionUri, proposals, () => reader.start()),
    commands.registerCommand('pilotlint.portfolio.refresh', () => {
      proposals.refresh();
      return reader.start();
    }),
    commands.registerCommand('pilotlint.portfolio.stop', () => reader.stop()),
  );
}

/** "12 of 40": what is shown of all. */
async function describe(arrangement: Arrangement): Promise<string> {
  await arrangement.groups();
  const { proposals } = await arrangement.portfolio();
  const isAll = arrangement.count === proposals.length;
  return isAll ? String(proposals.length) : l10n.t('{0} of {1}', arrangement.count, proposals.length);
}

/** Reads the workspace, says how far it is, and stops when asked to. */
class Reader implements Disposable {
  private running: CancellationTokenSource | undefined;

  constructor(
    private readonly proposals: Proposals,
    private readonly say: (message: string) => void,
  ) {}

  async start(): Promise<void> {
    if (this.running) return;
    const source = new CancellationTokenSource();
    this.running = source;
    await setReading(true);
    try {
      const { files, done, proposals } = await window.withProgress({ location: { viewId: VIEW } }, () =>
        this.proposals.read(
          (tally) => this.say(l10n.t('Reading files: {0} of {1}', tally.done, tally.files)),
          source.token,
        ),
      );
      const isWhole = done === files && !source.token.isCancellationRequested;
      this.say(isWhole ? (proposals === 0 ? NOTHING() : '') : l10n.t('Stopped. Refresh to read the rest.'));
    } finally {
      source.dispose();
      this.running = undefined;
      await setReading(false);
    }
  }

  stop(): void {
    this.running?.cancel();
  }

  dispose(): void {
    this.stop();
  }
}

const NOTHING = () =>
  l10n.t(
    'No AI pilot proposal was found. A document says that it is one with "type: ai-pilot" in its front matter.',
  );

function setReading(isReading: boolean): Thenable<void> {
  return commands.executeCommand('setContext', 'pilotlint.portfolioReading', isReading);
}
