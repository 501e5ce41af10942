import { Disposable, Uri, commands, l10n, window, type WebviewView, type WebviewViewProvider } from 'vscode';
import type { FromPanel, ToPanel } from '../../core/protocol/messages';
import type { Command } from '../../core/protocol/readiness';
import type { Verdicts } from '../verdicts';
import { openPage } from '../webview';
import { choosePilot } from './choose';
import type { Readiness } from './readiness';
import { reveal } from './reveal';

/** The view that draws how ready the document in view is. */
export function registerPanel(extensionUri: Uri, readiness: Readiness, verdicts: Verdicts): Disposable {
  const panel = new Panel(extensionUri, readiness, verdicts);
  return Disposable.from(
    window.registerWebviewViewProvider('pilotlint.readiness', panel),
    readiness.onDidChange(() => panel.show()),
  );
}

class Panel implements WebviewViewProvider {
  private view: WebviewView | undefined;

  constructor(
    private readonly extensionUri: Uri,
    private readonly readiness: Readiness,
    private readonly verdicts: Verdicts,
  ) {}

  resolveWebviewView(view: WebviewView): void {
    this.view = view;
    const subscriptions = Disposable.from(
      view.webview.onDidReceiveMessage((message) => this.hear(message)),
      view.onDidChangeVisibility(() => this.readiness.draw(view.visible)),
    );
    view.onDidDispose(() => {
      subscriptions.dispose();
      this.view = undefined;
      this.readiness.draw(false);
    });
    this.readiness.draw(true);
    const page = { script: 'readiness', style: 'readiness', title: l10n.t('Readiness') };
    openPage(view.webview, this.extensionUri, page);
  }

  /** A hidden page is gone: it says `ready` when it is back. */
  show(): void {
    const { view } = this.readiness;
    if (!view || !this.view?.visible) return;
    const message: ToPanel = { type: 'show', view };
    void this.view.webview.postMessage(message);
  }

  private async hear(heard: unknown): Promise<void> {
    const { readMessage } = await import('../engine');
    const message = readMessage(heard);
    if (message) await this.obey(message);
  }

  private async obey(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'reveal':
        return reveal(Uri.parse(message.uri), message);
      case 'choose':
        return choosePilot(Uri.parse(message.uri), this.verdicts);
      case 'fix':
        return commands.executeCommand('pilotlint.fix', message.uri, message.criterion);
      case 'explain':
        return commands.executeCommand('pilotlint.showDocumentation', message.criterion);
      case 'run':
        return commands.executeCommand(...COMMANDS[message.command]);
    }
  }
}

const COMMANDS: Readonly<Record<Command, [command: string, ...rest: string[]]>> = {
  find: ['pilotlint.lintWorkspace'],
  new: ['pilotlint.newProposal'],
  checklist: ['pilotlint.showDocumentation'],
  settings: ['workbench.action.openSettings', 'pilotlint.enable'],
  language: ['pilotlint.showDocumentation', 'language'],
};
