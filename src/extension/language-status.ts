import {
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  type Command,
  type TextDocument,
} from 'vscode';
import { countGaps } from '../core/report/gaps';
import { LEVEL_NAMES } from '../core/report/levels';
import { SELECTOR, isEnabled } from './documents';
import type { Verdict, Verdicts } from './verdicts';
import { gapsName } from './wording';
import type { WorkspaceLinter } from './workspace-linter';

export interface Status {
  readonly text: string;
  /** Why the document is linted, or why not. */
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
  readonly command: Command | undefined;
}

/** Shows the verdict on the active document, and why it has one. */
export function registerLanguageStatus(verdicts: Verdicts, linter: WorkspaceLinter) {
  const item = languages.createLanguageStatusItem('pilotlint.verdict', SELECTOR);
  item.name = l10n.t('Pilot proposal');
  const current = () => statusOf(window.activeTextEditor?.document, verdicts);
  const update = () => Object.assign(item, current());
  update();
  const subscriptions = Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    verdicts.onDidChange((uri) => {
      if (uri.toString() === window.activeTextEditor?.document.uri.toString()) update();
    }),
    linter.onDidChangeBusy((busy) => (item.busy = busy)),
  );
  return { current, dispose: () => subscriptions.dispose() };
}

function statusOf(document: TextDocument | undefined, verdicts: Verdicts): Status {
  const verdict = document && verdicts.get(document.uri);
  if (verdict) return statusOfVerdict(verdict);
  const text = l10n.t('Pilot proposal: not checked');
  const detail = document && isEnabled(document.uri) ? '' : l10n.t('Switched off by pilotlint.enable');
  return { text, detail, severity: LanguageStatusSeverity.Information, command: undefined };
}

function statusOfVerdict(verdict: Verdict): Status {
  const proposals = verdict.filter(({ detection }) => detection.isProposal);
  const [first] = proposals;
  if (!first) {
    return {
      text: l10n.t('Not a pilot proposal'),
      detail: shortened(verdict[0]?.detection.why ?? '', 60),
      severity: LanguageStatusSeverity.Information,
      command: undefined,
    };
  }
  const { why } = first.detection;
  return {
    text: `${subjectOf(proposals)} · ${gapsIn(proposals)}`,
    detail: shortened(why, 30),
    severity: severityOf(proposals),
    command: { title: l10n.t('Problems'), tooltip: why, command: 'workbench.actions.view.problems' },
  };
}

/** The status has one line, and what does not fit pushes its button out of sight. */
function shortened(why: string, length: number): string {
  if (why.length <= length) return why;
  return `${why.slice(0, length).replace(/[:,][^:,]*$/, '')}…`;
}

/** "Pilot: L1 Framed · 62/100", or "5 pilots: L0 to L2". */
function subjectOf(proposals: Verdict): string {
  const readiness = proposals.flatMap((proposal) => proposal.readiness ?? []);
  const levels = readiness.map(({ level }) => level).sort();
  const [lowest] = levels;
  const highest = levels.at(-1);
  if (!lowest || !highest) return l10n.t('Pilot: not assessed');
  if (proposals.length > 1) {
    return lowest === highest
      ? l10n.t('{0} pilots: {1} {2}', proposals.length, lowest, l10n.t(LEVEL_NAMES[lowest]))
      : l10n.t('{0} pilots: {1} to {2}', proposals.length, lowest, highest);
  }
  const kind = proposals[0]?.detection.isTemplate ? l10n.t('Pilot template') : l10n.t('Pilot');
  return l10n.t(
    '{0}: {1} {2} · {3}/100',
    kind,
    lowest,
    l10n.t(LEVEL_NAMES[lowest]),
    readiness[0]?.score ?? 0,
  );
}

function gapsIn(proposals: Verdict): string {
  const hidden = proposals.flatMap(({ findings }) => findings.filter(({ waived }) => waived)).length;
  const shown = gapsName(proposals.map(countGaps).reduce((sum, gaps) => sum + gaps, 0));
  return hidden === 0 ? shown : `${shown}, ${l10n.t('{0} hidden', hidden)}`;
}

function severityOf(proposals: Verdict): LanguageStatusSeverity {
  const findings = proposals.flatMap((proposal) => proposal.findings);
  const isGrave = findings.some(({ waived, severity }) => !waived && severity === 'error');
  return isGrave ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
