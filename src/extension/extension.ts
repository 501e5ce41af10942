import { commands, window, type ExtensionContext } from 'vscode';
import { registerCodeActions } from './code-actions';
import { registerDiagnostics } from './diagnostics';
import { registerDocumentation } from './documentation';
import { registerLanguageStatus, type Status } from './language-status';
import { registerOpenDocuments } from './open-documents';
import { registerPickValue } from './pick-value';
import { registerReport } from './report';
import { Surroundings } from './surroundings';
import { Verdicts } from './verdicts';
import { WorkspaceLinter } from './workspace-linter';
import { registerWorkspaceLint } from './workspace-lint';

/** What tests in a real editor cannot see through the editor's own API. */
export interface Api {
  readonly status: () => Status;
  readonly lint: WorkspaceLinter['lint'];
}

export function activate({ extensionUri, subscriptions }: ExtensionContext): Api {
  const log = window.createOutputChannel('Pilotlint', { log: true });
  const verdicts = new Verdicts();
  const surroundings = new Surroundings();
  const linter = new WorkspaceLinter(surroundings, verdicts, log);
  const status = registerLanguageStatus(verdicts, linter);
  subscriptions.push(
    log,
    verdicts,
    surroundings,
    linter,
    status,
    registerDiagnostics(verdicts),
    registerOpenDocuments(surroundings, verdicts, log),
    registerWorkspaceLint(linter, log),
    registerReport(surroundings, verdicts),
    registerCodeActions(surroundings),
    registerPickValue(),
    registerDocumentation(extensionUri),
    commands.registerCommand('pilotlint.showOutput', () => log.show()),
  );
  return { status: status.current, lint: linter.lint.bind(linter) };
}
