import { commands, window, type ExtensionContext } from 'vscode';
import { registerDiagnostics } from './diagnostics';
import type { PanelView } from '../core/protocol/readiness';
import { registerDocumentation } from './documentation';
import { registerExport } from './export';
import { registerLanguageStatus, type Status } from './language-status';
import { registerOpenDocuments } from './open-documents';
import { registerPortfolio } from './portfolio';
import { Proposals } from './portfolio/proposals';
import { registerReadiness } from './readiness';
import { registerReport } from './report';
import { Surroundings } from './surroundings';
import { Verdicts } from './verdicts';
import { WorkspaceLinter } from './workspace-linter';
import { registerWorkspaceLint } from './workspace-lint';

/** What tests in a real editor cannot see through the editor's own API. */
export interface Api {
  readonly status: () => Status;
  readonly lint: WorkspaceLinter['lint'];
  readonly portfolio: Proposals['whole'];
  readonly readiness: () => PanelView | null;
}

export function activate({ extensionUri, subscriptions, workspaceState }: ExtensionContext): Api {
  const log = window.createOutputChannel('Pilotlint', { log: true });
  const verdicts = new Verdicts();
  const surroundings = new Surroundings();
  const linter = new WorkspaceLinter(surroundings, verdicts, log);
  const proposals = new Proposals(verdicts, linter, surroundings);
  const status = registerLanguageStatus(verdicts, linter);
  const readiness = registerReadiness(extensionUri, verdicts, surroundings);
  subscriptions.push(
    log,
    verdicts,
    surroundings,
    linter,
    proposals,
    status,
    readiness,
    registerDiagnostics(verdicts),
    registerOpenDocuments(surroundings, verdicts, log),
    registerWorkspaceLint(linter, log),
    registerReport(surroundings, verdicts),
    registerExport(surroundings, proposals),
    registerPortfolio(extensionUri, proposals, workspaceState),
    registerDocumentation(extensionUri),
    commands.registerCommand('pilotlint.showOutput', () => log.show()),
  );
  return {
    status: status.current,
    lint: linter.lint.bind(linter),
    portfolio: () => proposals.whole(),
    readiness: readiness.current,
  };
}
