/** The columns of the table of proposals: what stands in their headings and cells. */
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../../core/model/assessment';
import type { SortKey } from '../../core/portfolio/select';
import { LETTERS, type CriterionColumn } from '../../core/protocol/portfolio';
import { placeName } from '../../core/report/place-name';
import { STATE_NAMES } from '../../core/report/states';
import { icon } from '../icons';
import type { GridCell } from './grid';
import { send } from './host';
import { listsIn, type Model, type Row } from './model';

/** A cell, and whether Tab leads to it. */
export interface Placed extends GridCell {
  readonly tab: 0 | -1;
}

export interface Column {
  readonly kind: SortKey | 'why' | 'criterion';
  readonly head: (place: Placed) => TemplateResult;
  readonly cell: (row: Row, place: Placed) => TemplateResult;
}

/** Facts first, then what is missing where that was asked for, then the criteria. */
export function columnsOf(model: Model): readonly Column[] {
  const reasons = reasonsIn(model);
  const all = model.view.proposals.length;
  return [
    ...FACTS.map((fact) => factColumn(fact, model)),
    ...(reasons ? [whyColumn(reasons)] : []),
    ...model.view.criteria.map((criterion, index) => criterionColumn(criterion, index, all)),
  ];
}

interface Fact {
  readonly by: SortKey;
  readonly name: () => string;
  readonly value: (row: Row) => string | number | null;
}

const FACTS: readonly Fact[] = [
  { by: 'title', name: () => l10n.t('Proposal'), value: ({ title }) => title },
  { by: 'stage', name: () => l10n.t('Stage'), value: ({ stage }) => stage },
  { by: 'owner', name: () => l10n.t('Owner'), value: ({ record }) => record.owner },
  {
    by: 'decision-date',
    name: () => l10n.t('Decision'),
    value: ({ record }) => record.decisionDate?.text ?? null,
  },
  { by: 'level', name: () => l10n.t('Level'), value: ({ level }) => level },
  { by: 'score', name: () => l10n.t('Score'), value: ({ score }) => score },
];

function factColumn({ by, name, value }: Fact, model: Model): Column {
  return {
    kind: by,
    head: (place) => sortHeader(by, name(), model, place),
    cell: (row, place) => (by === 'title' ? titleCell(row, place) : factCell(by, value(row), place)),
  };
}

function sortHeader(
  by: SortKey,
  name: string,
  { order, sort }: Model,
  { column, tab }: Placed,
): TemplateResult {
  const isSorted = order.by === by;
  const direction = isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none';
  const change = () => sort({ by, isDescending: isSorted && !order.isDescending });
  return html`<th scope="col" class="column-${by}" aria-sort=${direction}>
    <button class="link" data-row="0" data-column=${column} tabindex=${tab} @click=${change}>
      ${name} ${isSorted ? icon(order.isDescending ? 'arrow-down' : 'arrow-up') : nothing}
    </button>
  </th>`;
}

function titleCell({ path, entry, title }: Row, { row, column, tab }: Placed): TemplateResult {
  return html`<th scope="row">
    <button
      class="link"
      data-row=${row}
      data-column=${column}
      tabindex=${tab}
      title="${title} · ${placeName({ path, entry })}"
      @click=${() => send({ type: 'open', path, entry, criterion: null })}
    >
      ${title}
    </button>
  </th>`;
}

function factCell(
  kind: Column['kind'],
  value: string | number | null,
  { row, column, tab }: Placed,
): TemplateResult {
  return html`<td
    class="column-${kind}"
    data-row=${row}
    data-column=${column}
    tabindex=${tab}
    title=${value ?? nothing}
  >
    ${value ?? '–'}
  </td>`;
}

function whyColumn(reasons: ReadonlyMap<number, string>): Column {
  return {
    kind: 'why',
    head: ({ column, tab }) =>
      html`<th scope="col" data-row="0" data-column=${column} tabindex=${tab}>
        ${l10n.t('Missing facts')}
      </th>`,
    cell: (row, place) => factCell('why', reasons.get(row.index) ?? '', place),
  };
}

function criterionColumn(criterion: CriterionColumn, index: number, all: number): Column {
  const { id, title, met, isCore } = criterion;
  const kind = isCore ? 'core' : '';
  return {
    kind: 'criterion',
    head: ({ column, tab }) =>
      html`<th scope="col" class="criterion ${kind}">
        <button
          class="link"
          data-row="0"
          data-column=${column}
          tabindex=${tab}
          title=${l10n.t('{0}, met by {1} of {2}', title, met, all)}
          @click=${() => send({ type: 'explain', criterion: id })}
        >
          <span>${title}</span>
        </button>
      </th>`,
    cell: (row, place) => stateCell(row, { index, id, title, kind }, place),
  };
}

/** The style sheet draws a shape over the name: names are for those who hear the table. */
function stateCell(
  { states, path, entry }: Row,
  { index, id, title, kind }: { index: number; id: string; title: string; kind: string },
  { row, column, tab }: Placed,
): TemplateResult {
  const state = BY_LETTER.get(states[index] ?? '');
  const name = state ? l10n.t(STATE_NAMES[state]) : l10n.t('Not assessed');
  return html`<td
    class="state ${state ?? ''} ${kind}"
    data-row=${row}
    data-column=${column}
    tabindex=${tab}
    title="${title}: ${name}"
    @click=${() => send({ type: 'open', path, entry, criterion: id })}
  >
    ${name}
  </td>`;
}

export const STATES = Object.keys(LETTERS) as State[];
const BY_LETTER: ReadonlyMap<string, State> = new Map(STATES.map((state) => [LETTERS[state], state]));

/** What is missing, by proposal, where that is what the reader asked for. */
function reasonsIn({ selection, view }: Model): ReadonlyMap<number, string> | null {
  const asked = selection.behind.find(({ list }) => list === 'gaps');
  if (!asked) return null;
  const reasons = new Map<number, string>();
  for (const { proposal, message } of listsIn(view).find(({ id }) => id === asked.metric)?.gaps ?? []) {
    const before = reasons.get(proposal);
    reasons.set(proposal, before === undefined ? message : `${before}; ${message}`);
  }
  return reasons;
}
