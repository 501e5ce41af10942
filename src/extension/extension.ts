import { commands, window, type ExtensionContext } from 'vscode';
import { Fixes, registerCodeActions } from './code-actions';
import { registerCodeLens } from './code-lens';
import { registerCompletion } from './completion';
import { registerDiagnostics } from './diagnostics';
import type { PanelView } from '../core/protocol/readiness';
import { registerDocumentation } from './documentation';
import { registerEvidence } from './evidence';
import { registerHover } from './hover';
import { registerExport } from './export';
import { registerLanguageStatus, type Status } from './language-status';
import { registerLinks } from './links';
import { Neighbours } from './neighbours';
import { registerNewProposal } from './new-proposal';
import { registerOpenDocuments } from './open-documents';
import { registerOutline } from './outline';
import { registerPickValue } from './pick-value';
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
  const documents = registerOpenDocuments(surroundings, verdicts, log);
  const neighbours = new Neighbours(surroundings, verdicts);
  const fixes = new Fixes(documents);
  const readiness = registerReadiness(extensionUri, verdicts, surroundings, fixes);
  subscriptions.push(
    log,
    verdicts,
    surroundings,
    linter,
    proposals,
    status,
    readiness,
    registerDiagnostics(verdicts),
    documents,
    neighbours,
    registerCompletion(documents, neighbours),
    registerHover(documents),
    registerCodeLens(documents, verdicts),
    registerEvidence(documents, verdicts),
    registerOutline(documents),
    registerLinks(documents),
    registerNewProposal(extensionUri),
    registerWorkspaceLint(linter, log),
    registerReport(surroundings, verdicts),
    registerCodeActions(fixes, surroundings),
    registerPickValue(neighbours),
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
