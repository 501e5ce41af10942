import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  commands,
  l10n,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { CriterionView, FacetView, Group, PanelView } from '../../core/protocol/readiness';
import { FACET_ICONS, FACET_NAMES, STATE_ICONS, STATE_NAMES, lacksSomething } from '../../core/report/states';
import type { Readiness } from './readiness';
import { reveal } from './reveal';

/** The checklist as a plain tree, for those who prefer one and for screen readers. */
export function registerChecklist(readiness: Readiness): Disposable {
  const checklist = new Checklist(readiness);
  const tree = window.createTreeView('pilotlint.checklist', { treeDataProvider: checklist });
  let shown = '';
  const update = (view: PanelView | null) => {
    // Not as the cursor moves: who walks a tree wants it to stand still.
    const showing = JSON.stringify(view?.kind === 'readiness' ? [view.uri, view.groups] : view);
    if (showing === shown) return;
    shown = showing;
    tree.message = view?.kind === 'notice' ? [view.title, ...view.text].join('\n') : '';
    tree.badge = badgeOf(view);
    checklist.refresh();
  };
  update(readiness.view);
  return Disposable.from(
    checklist,
    tree,
    readiness.onDidChange(update),
    commands.registerCommand('pilotlint.revealInProposal', (uri: string, start: number, end: number) =>
      reveal(Uri.parse(uri), { start, end }),
    ),
    commands.registerCommand('pilotlint.fixCriterion', ({ uri, criterion }: Node) =>
      commands.executeCommand('pilotlint.fix', uri, criterion?.id),
    ),
    commands.registerCommand('pilotlint.showDocumentationOf', (node: Node) =>
      commands.executeCommand('pilotlint.showDocumentation', node.criterion?.id),
    ),
  );
}

/** A group, a criterion in it, or one of its facets. */
interface Node {
  /** Of the proposal. */
  readonly uri: string;
  readonly group: Group;
  readonly criterion?: CriterionView;
  readonly facet?: FacetView;
}

class Checklist implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly readiness: Readiness) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    const { view } = this.readiness;
    if (view?.kind !== 'readiness') return [];
    const { uri } = view;
    if (!node) return view.groups.map((group) => ({ uri, group }));
    const { group, criterion, facet } = node;
    if (facet) return [];
    if (criterion) return criterion.facets.map((one) => ({ uri, group, criterion, facet: one }));
    return group.criteria.map((one) => ({ uri, group, criterion: one }));
  }

  getTreeItem({ uri, group, criterion, facet }: Node): TreeItem {
    if (facet && criterion) return facetItem(facet, criterion, uri);
    return criterion ? criterionItem(criterion, uri) : groupItem(group);
  }
}

function groupItem({ name, met, asked }: Group): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = name;
  item.description = l10n.t('{0} of {1} met', met, asked);
  return item;
}

function criterionItem(criterion: CriterionView, uri: string): TreeItem {
  const { id, title, state, asks, gain, notes, facets, isCore } = criterion;
  const place = facets.find(({ quotes }) => quotes.length > 0)?.quotes[0];
  const points = gain > 0 ? ` · +${gain}` : '';
  const status = `${l10n.t(STATE_NAMES[state])}${points}`;
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = state === 'met' ? '' : status;
  item.tooltip = [asks, ...notes.map(({ message }) => message)].join('\n\n');
  item.iconPath = stateIcon(state, isCore);
  item.contextValue = lacksSomething(state) ? 'criterion-open' : 'criterion';
  item.accessibilityInformation = { label: `${title}: ${status}` };
  return withReveal(item, uri, (state === 'met' ? place : notes[0]) ?? place);
}

function facetItem({ id, title, ask, state, isNeeded, quotes }: FacetView, of: CriterionView, uri: string) {
  const name = l10n.t(FACET_NAMES[state]);
  const note = isNeeded ? name : l10n.t('{0}, optional', name);
  const [quote] = quotes;
  const item = new TreeItem(title);
  item.id = `${of.id}/${id}`;
  item.description = state === 'stated' && quote ? quote.text : note;
  item.tooltip = quote ? `“${quote.text}”` : ask;
  item.iconPath = new ThemeIcon(FACET_ICONS[state]);
  item.accessibilityInformation = { label: `${title}: ${note}${quote ? `, “${quote.text}”` : ''}` };
  return withReveal(item, uri, quote ?? of.notes[0]);
}

function withReveal(
  item: TreeItem,
  uri: string,
  place: { start: number; end: number } | undefined,
): TreeItem {
  if (!place) return item;
  item.command = {
    title: l10n.t('Show in the proposal'),
    command: 'pilotlint.revealInProposal',
    arguments: [uri, place.start, place.end],
  };
  return item;
}

function stateIcon(state: CriterionView['state'], isCore: boolean): ThemeIcon {
  const isGrave = isCore && (state === 'missing' || state === 'placeholder');
  return new ThemeIcon(STATE_ICONS[state], new ThemeColor(isGrave ? 'charts.red' : STATE_COLORS[state]));
}

const STATE_COLORS: Readonly<Record<CriterionView['state'], string>> = {
  met: 'charts.green',
  partial: 'charts.yellow',
  placeholder: 'charts.yellow',
  missing: 'descriptionForeground',
  'not-applicable': 'descriptionForeground',
};

function badgeOf(view: PanelView | null) {
  if (view?.kind !== 'readiness') return undefined;
  const { asked = 0, met = 0 } = view.groups[0] ?? {};
  const open = asked - met;
  if (open === 0) return undefined;
  const tooltip =
    open === 1 ? l10n.t('1 core criterion is open') : l10n.t('{0} core criteria are open', open);
  return { value: open, tooltip };
}
