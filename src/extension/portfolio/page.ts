import { Disposable, ViewColumn, commands, l10n, window, type Uri, type WebviewPanel } from 'vscode';
import type { FromPortfolio, ToPortfolio } from '../../core/protocol/portfolio';
import { say } from '../say';
import { openPage } from '../webview';
import { open } from './commands';
import type { Proposals } from './proposals';

const TYPE = 'pilotlint.portfolio';

/** The tab that draws the portfolio. There is one at most; it comes back when the window is loaded again. */
export function registerPage(extensionUri: Uri, proposals: Proposals, read: () => Promise<void>): Disposable {
  let page: PortfolioPage | undefined;
  const fill = (panel: WebviewPanel) => {
    page = new PortfolioPage(panel, extensionUri, proposals);
    panel.onDidDispose(() => (page = undefined));
    void read();
  };
  return Disposable.from(
    commands.registerCommand('pilotlint.showPortfolio', () => {
      if (page) return page.reveal();
      fill(window.createWebviewPanel(TYPE, l10n.t('Portfolio'), ViewColumn.Active));
    }),
    window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel) => fill(panel),
    }),
    proposals.onDidChange(() => void page?.show()),
  );
}

class PortfolioPage {
  constructor(
    private readonly panel: WebviewPanel,
    extensionUri: Uri,
    private readonly proposals: Proposals,
  ) {
    panel.webview.onDidReceiveMessage((message) => this.hear(message));
    openPage(panel.webview, extensionUri, { script: 'portfolio', style: 'portfolio', title: panel.title });
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** A hidden page is gone: it says `ready` when it is back. */
  async show(): Promise<void> {
    if (!this.panel.visible) return;
    const { portfolioView } = await import('../engine');
    const view = portfolioView(await this.proposals.current(), say);
    const message: ToPortfolio = { type: 'show', view, reading: this.proposals.reading };
    await this.panel.webview.postMessage(message);
  }

  private async hear(heard: unknown): Promise<void> {
    const { readPortfolioMessage } = await import('../engine');
    const message = readPortfolioMessage(heard);
    if (message) await this.obey(message);
  }

  private async obey(message: FromPortfolio): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'open':
        return open(message, this.proposals);
      case 'explain':
        return commands.executeCommand('pilotlint.showDocumentation', message.criterion);
      case 'read':
        return commands.executeCommand('pilotlint.portfolio.refresh');
      case 'new':
        return commands.executeCommand('pilotlint.newProposal');
      case 'export':
        return commands.executeCommand('pilotlint.exportPortfolio');
    }
  }
}
