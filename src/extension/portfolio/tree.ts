import {
  Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  l10n,
  type TreeDataProvider,
} from 'vscode';
import type { Grouping, Level, PortfolioProposal } from '../../core';
import { LEVEL_NAMES } from '../../core/report/levels';
import type { Arrangement } from './arrangement';
import { placeName } from '../../core/report/place-name';

/** A group of proposals, or one of them. */
export type Node =
  | { readonly kind: 'group'; readonly key: string | null; readonly proposals: readonly PortfolioProposal[] }
  | { readonly kind: 'proposal'; readonly proposal: PortfolioProposal };

/** So many that groups are closed at first. */
const MANY = 60;

/** The proposals of the workspace in groups. */
export class PortfolioTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly arrangement: Arrangement) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node?.kind === 'proposal') return [];
    if (node) return node.proposals.map((proposal) => ({ kind: 'proposal', proposal }));
    const groups = await this.arrangement.groups();
    return groups.map(({ key, proposals }) => ({ kind: 'group', key, proposals }));
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === 'proposal') return proposalItem(node.proposal, this.arrangement.groupedBy);
    const isLarge = this.arrangement.count > MANY;
    return groupItem(node.key, node.proposals.length, this.arrangement.groupedBy, isLarge);
  }
}

function groupItem(key: string | null, count: number, by: Grouping, isLarge: boolean): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(groupName(key, by), isLarge ? Collapsed : Expanded);
  item.id = `${by}/${key ?? ''}`;
  item.description = String(count);
  item.iconPath = new ThemeIcon(ICONS[by]);
  item.contextValue = 'group';
  return item;
}

const ICONS: Readonly<Record<Grouping, string>> = {
  stage: 'milestone',
  owner: 'account',
  level: 'dashboard',
  folder: 'folder',
};

export function groupName(key: string | null, by: Grouping): string {
  if (key !== null) return by === 'level' ? `${key} ${l10n.t(LEVEL_NAMES[key as Level])}` : key;
  return {
    stage: l10n.t('No stage'),
    owner: l10n.t('No owner'),
    level: l10n.t('Not assessed'),
    folder: '.',
  }[by];
}

function proposalItem(proposal: PortfolioProposal, by: Grouping): TreeItem {
  const { path, entry, title, stage, level, score, record } = proposal;
  const item = new TreeItem(title);
  const facts = [level && `${level} · ${score}`, by !== 'stage' && stage, by !== 'owner' && record.owner];
  item.id = `${by}/${path}/${entry ?? ''}`;
  item.description = facts.filter(Boolean).join(' · ');
  item.tooltip = tooltipOf(proposal);
  item.iconPath = levelIcon(level);
  item.contextValue = 'proposal';
  item.command = { title: l10n.t('Open'), command: 'pilotlint.portfolio.open', arguments: [{ path, entry }] };
  item.accessibilityInformation = { label: `${title}, ${item.description}` };
  return item;
}

function tooltipOf({ path, entry, title, stage, level, score, record }: PortfolioProposal): MarkdownString {
  const { owner, started, decisionDate } = record;
  const facts = [
    level ? `${level} ${l10n.t(LEVEL_NAMES[level])} · ${score}/100` : l10n.t('Not assessed'),
    l10n.t('Stage: {0}', stage ?? '–'),
    l10n.t('Owner: {0}', owner ?? '–'),
    l10n.t('Started: {0}', started?.text ?? '–'),
    l10n.t('Decision: {0}', decisionDate?.text ?? '–'),
    placeName({ path, entry }),
  ];
  const tooltip = new MarkdownString();
  tooltip.appendText([title, '', ...facts].join('\n'));
  return tooltip;
}

/** As in the picture of readiness: further is fuller. */
function levelIcon(level: Level | null): ThemeIcon {
  if (level === null) return new ThemeIcon('circle-slash', new ThemeColor('descriptionForeground'));
  const [icon, color] = {
    L0: ['circle-large-outline', 'charts.red'],
    L1: ['color-mode', 'charts.yellow'],
    L2: ['pass', 'charts.blue'],
    L3: ['pass-filled', 'charts.green'],
  }[level] as [string, string];
  return new ThemeIcon(icon, new ThemeColor(color));
}
