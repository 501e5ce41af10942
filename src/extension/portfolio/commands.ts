import { Disposable, QuickPickItemKind, commands, l10n, window, type QuickPickItem } from 'vscode';
import type { PortfolioProposal } from '../../core';
import { LEVEL_NAMES } from '../../core/report/levels';
import { EVERYTHING, type Order, type Selection } from '../../core/portfolio/select';
import { GROUPINGS } from '../../core/model/grouping';
import { STAGES } from '../../core/model/stage';
import type { Level } from '../../core';
import type { Arrangement } from './arrangement';
import type { Proposals } from './proposals';
import { groupName } from './tree';

/** What people do with the tree. */
export function registerCommands(arrangement: Arrangement, proposals: Proposals): Disposable {
  return Disposable.from(
    register('open', (one: Target) => open(one, proposals)),
    register('groupBy', () => groupBy(arrangement)),
    register('sortBy', () => sortBy(arrangement)),
    register('filter', () => filter(arrangement)),
    register('search', () => search(arrangement)),
    register('clear', () => choose(arrangement, EVERYTHING)),
  );
}

function register(name: string, act: (...given: never[]) => unknown): Disposable {
  return commands.registerCommand(`pilotlint.portfolio.${name}`, act);
}

/** A proposal, and the criterion to show in it. */
type Target = Pick<PortfolioProposal, 'path' | 'entry'> & { readonly criterion?: string | null };

/** Opens a proposal where it starts, or at what is said of a criterion. */
export async function open({ criterion = null, ...proposal }: Target, proposals: Proposals): Promise<void> {
  const place = proposals.placeOf(proposal, criterion);
  if (!place) return;
  const { uri, selection } = place;
  await commands.executeCommand('vscode.open', uri, selection.start.line > 0 ? { selection } : {});
}

async function groupBy(arrangement: Arrangement): Promise<void> {
  const labels = {
    stage: l10n.t('Stage'),
    owner: l10n.t('Owner'),
    level: l10n.t('Level'),
    folder: l10n.t('Folder'),
  };
  const items = GROUPINGS.map((grouping) => ({
    grouping,
    label: labels[grouping],
    description: grouping === arrangement.groupedBy ? CURRENT() : '',
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Group proposals by') });
  if (chosen) await arrangement.groupBy(chosen.grouping);
}

const CURRENT = () => l10n.t('as now');

async function sortBy(arrangement: Arrangement): Promise<void> {
  const orders: (Order & QuickPickItem)[] = [
    { by: 'title', isDescending: false, label: l10n.t('Title') },
    { by: 'score', isDescending: false, label: l10n.t('Score, lowest first') },
    { by: 'score', isDescending: true, label: l10n.t('Score, highest first') },
    { by: 'decision-date', isDescending: false, label: l10n.t('Decision date, earliest first') },
    { by: 'path', isDescending: false, label: l10n.t('Path') },
  ];
  const { order } = arrangement;
  const isNow = ({ by, isDescending }: Order) => by === order.by && isDescending === order.isDescending;
  const items = orders.map((one) => ({ ...one, description: isNow(one) ? CURRENT() : '' }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Sort proposals by') });
  if (chosen) await arrangement.sortBy({ by: chosen.by, isDescending: chosen.isDescending });
}

type Choice = QuickPickItem & { readonly add?: (selection: Selection) => Selection };

/** Stages and levels that are there, and the proposals behind each metric. */
async function filter(arrangement: Arrangement): Promise<void> {
  const { proposals, metrics } = await arrangement.portfolio();
  const { selection } = arrangement;
  const count = (holds: (proposal: PortfolioProposal) => boolean) => proposals.filter(holds).length;
  const stages = [...STAGES, null].map((stage) => ({
    label: groupName(stage, 'stage'),
    count: count((one) => one.stage === stage),
    picked: selection.stages.includes(stage),
    add: (old: Selection): Selection => ({ ...old, stages: [...old.stages, stage] }),
  }));
  const levels = [...(Object.keys(LEVEL_NAMES) as Level[]), null].map((level) => ({
    label: groupName(level, 'level'),
    count: count((one) => one.level === level),
    picked: selection.levels.includes(level),
    add: (old: Selection): Selection => ({ ...old, levels: [...old.levels, level] }),
  }));
  const measured = metrics.map(({ id, title, counted, definition }) => ({
    label: `${title}: ${counted.label}`,
    count: counted.proposals.length,
    detail: definition,
    picked: selection.behind.some(({ metric }) => metric === id),
    add: (old: Selection): Selection => ({
      ...old,
      behind: [...old.behind, { metric: id, list: 'counted' }],
    }),
  }));
  const items: Choice[] = [
    ...section(l10n.t('Stage'), stages),
    ...section(l10n.t('Level'), levels),
    ...section(l10n.t('Pilot fatigue'), measured),
  ];
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDetail: true,
    placeHolder: l10n.t('Show only these proposals'),
  });
  if (!chosen) return;
  const { search: words } = selection;
  choose(
    arrangement,
    chosen.reduce((all, { add }) => add?.(all) ?? all, { ...EVERYTHING, search: words }),
  );
}

/** What nobody is in is left out, unless it was picked before. */
function section(label: string, choices: readonly (Choice & { readonly count: number })[]): Choice[] {
  const some = choices.filter(({ count, picked }) => count > 0 || picked);
  if (some.length === 0) return [];
  return [
    { label, kind: QuickPickItemKind.Separator },
    ...some.map(({ count, ...choice }) => ({ ...choice, description: String(count) })),
  ];
}

/** Narrows the tree while words are typed; Escape brings back what was there. */
function search(arrangement: Arrangement): void {
  const input = window.createInputBox();
  const before = arrangement.selection;
  let isAccepted = false;
  input.placeholder = l10n.t('Words of a title, path, id or owner');
  input.value = before.search;
  input.onDidChangeValue((words) => choose(arrangement, { ...before, search: words }));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) choose(arrangement, before);
    input.dispose();
  });
  input.show();
}

function choose(arrangement: Arrangement, selection: Selection): void {
  arrangement.select(selection);
  const isNarrowed = JSON.stringify(selection) !== JSON.stringify(EVERYTHING);
  void commands.executeCommand('setContext', 'pilotlint.portfolioFiltered', isNarrowed);
}
