import {
  CodeLens,
  EventEmitter,
  Disposable,
  Range,
  l10n,
  languages,
  workspace,
  type Command,
  type TextDocument,
} from 'vscode';
import type { GuidedProposal, Topic } from '../core';
import { countGaps } from '../core/report/gaps';
import { LEVEL_NAMES } from '../core/report/levels';
import { STATE_ICONS } from '../core/report/states';
import type { Label, Proposal } from '../core/model/proposal';
import type { Range as Span } from '../core/model/text';
import { SELECTOR } from './documents';
import type { OpenDocuments } from './open-documents';
import { say } from './say';
import type { Verdicts } from './verdicts';
import { gainName, gapsName, joined, stateName } from './wording';

const SETTING = 'pilotlint.codeLens.enable';

/** Shows the verdict above the title, and above each section what it still lacks. */
export function registerCodeLens(documents: OpenDocuments, verdicts: Verdicts): Disposable {
  const changed = new EventEmitter<void>();
  const provideCodeLenses = async (document: TextDocument) => {
    if (!isOn(document)) return [];
    const guide = await documents.guide(document);
    return guide?.proposals.flatMap((proposal) => lensesOf(proposal, document)) ?? [];
  };
  return Disposable.from(
    changed,
    verdicts.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) changed.fire();
    }),
    languages.registerCodeLensProvider(SELECTOR, { onDidChangeCodeLenses: changed.event, provideCodeLenses }),
  );
}

function isOn({ uri }: TextDocument): boolean {
  return workspace.getConfiguration('pilotlint', uri).get('codeLens.enable', true);
}

function lensesOf({ proposal, verdict, topics }: GuidedProposal, document: TextDocument): CodeLens[] {
  const above = ({ start }: Span, command: Command) => {
    const { line } = document.positionAt(start);
    return new CodeLens(new Range(line, 0, line, 0), command);
  };
  return [
    ...verdictCommands(verdict, topics).map((command) => above(proposal.anchor, command)),
    ...topics.flatMap((topic) =>
      topic.label && isSection(topic.label, proposal)
        ? [above(topic.label.range, sectionCommand(topic))]
        : [],
    ),
  ];
}

/** A line above every labelled line and every field of front matter would be more lens than text. */
function isSection({ kind, depth }: Label, { language }: Proposal): boolean {
  return language === 'yaml' ? kind === 'key' : kind === 'heading' && depth > 0;
}

function verdictCommands(verdict: GuidedProposal['verdict'], topics: readonly Topic[]): Command[] {
  if (!verdict.readiness) return [];
  const { level, score, nextBestFix } = verdict.readiness;
  const next = topics.find(({ criterion }) => criterion.id === nextBestFix?.criterion);
  return [
    {
      title: l10n.t('{0} {1} · {2}/100', level, l10n.t(LEVEL_NAMES[level]), score),
      tooltip: l10n.t('Show the readiness'),
      command: 'pilotlint.readiness.focus',
    },
    {
      title: gapsName(countGaps(verdict)),
      tooltip: l10n.t('Show the problems'),
      command: 'workbench.actions.view.problems',
    },
    ...(next ? [nextCommand(next)] : []),
  ];
}

function nextCommand({ criterion, gain }: Topic): Command {
  return {
    title: joined(l10n.t('Next: {0}', say(criterion.title)), gainName(gain)),
    tooltip: say(criterion.asks),
    command: 'pilotlint.showDocumentation',
    arguments: [criterion.id],
  };
}

function sectionCommand({ criterion, result, gain }: Topic): Command {
  const { title, facets, id, asks } = criterion;
  const lacking = facets.filter((facet) => result.facets.some((one) => one.id === facet.id && isOpen(one)));
  const isPartial = result.state === 'partial' && lacking.length > 0;
  const state = isPartial
    ? l10n.t('lacks {0}', lacking.map((facet) => say(facet.title)).join(', '))
    : stateName(result.state);
  return {
    // A plain space would vanish beside the icon.
    title: `$(${STATE_ICONS[result.state]})\u{A0}${joined(`${say(title)}: ${state}`, gainName(gain))}`,
    tooltip: say(asks),
    command: 'pilotlint.showDocumentation',
    arguments: [id],
  };
}

function isOpen({ needed, found }: Topic['result']['facets'][number]): boolean {
  return needed && !found;
}
