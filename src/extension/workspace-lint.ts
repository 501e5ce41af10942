import {
  ProgressLocation,
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
} from 'vscode';
import type { Tally, WorkspaceLinter } from './workspace-linter';

/** How long the outcome stays in the status bar, in milliseconds. */
const SHOWN_FOR = 10_000;

/** The command that lints the workspace, with its progress and its outcome. */
export function registerWorkspaceLint(linter: WorkspaceLinter, log: LogOutputChannel): Disposable {
  let running: Promise<void> | undefined;
  return commands.registerCommand('pilotlint.lintWorkspace', () => {
    running ??= lintWorkspace(linter, log).finally(() => (running = undefined));
    return running;
  });
}

async function lintWorkspace(linter: WorkspaceLinter, log: LogOutputChannel): Promise<void> {
  if (!workspace.workspaceFolders) {
    await window.showInformationMessage(l10n.t('Open a folder to lint the proposals in it.'));
    return;
  }
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Linting pilot proposals'),
    cancellable: true,
  };
  const tally = await window.withProgress(options, async (progress, token) => {
    let shown = 0;
    return linter.lint(({ files, done, proposals }) => {
      const message = l10n.t('{0} of {1} files, {2} found', done, files, proposals);
      progress.report({ message, increment: (100 * (done - shown)) / files });
      shown = done;
    }, token);
  });
  sayOutcome(tally, log);
}

/** Interrupts only where something is not as the user expects. */
function sayOutcome({ files, done, proposals, unread }: Tally, log: LogOutputChannel): void {
  const outcome = l10n.t('Pilot proposals found: {0}. Files read: {1} of {2}', proposals, done, files);
  log.info(outcome);
  window.setStatusBarMessage(outcome, SHOWN_FOR);
  if (unread > 0) void offerOutput(l10n.t('Files that Pilotlint could not read: {0}', unread), log);
  if (done === files && proposals === 0) {
    void window.showInformationMessage(l10n.t('No AI pilot proposal was found. Files searched: {0}', files));
  }
}

async function offerOutput(message: string, log: LogOutputChannel): Promise<void> {
  const show = l10n.t('Show output');
  if ((await window.showWarningMessage(message, show)) === show) log.show();
}
