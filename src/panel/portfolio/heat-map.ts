import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { State } from '../../core/model/assessment';
import type { SortKey } from '../../core/portfolio/select';
import { LETTERS, type CriterionColumn } from '../../core/protocol/portfolio';
import { STATE_NAMES } from '../../core/report/states';
import { icon } from '../icons';
import { send } from './host';
import { listsIn, type Model, type Row } from './model';
import { ROW_HEIGHT, windowOf } from './window';
import { placeName } from '../../core/report/place-name';

/** Proposals and criteria as a table. Only rows in sight are there: thousands would freeze the page. */
export function heatMap(model: Model): TemplateResult {
  const { rows, view } = model;
  const { first, last } = windowOf(rows.length);
  const reasons = reasonsIn(model);
  const width = COLUMNS.length + view.criteria.length + (reasons ? 1 : 0);
  return html`${legend()}
    <div class="table" tabindex="0" role="region" aria-label=${l10n.t('Proposals and criteria')}>
      <table class="heat ${reasons ? 'reasoned' : ''}" aria-rowcount=${rows.length + 1}>
        <colgroup>
          ${COLUMNS.map(({ by }) => html`<col class="column-${by}" />`)}
          ${reasons ? html`<col class="column-why" />` : nothing}
          <col span=${view.criteria.length} class="column-criterion" />
        </colgroup>
        <thead>
          <tr aria-rowindex="1">
            ${COLUMNS.map((column) => sortHeader(column, model))}
            ${reasons ? html`<th scope="col">${l10n.t('Missing facts')}</th>` : nothing}
            ${view.criteria.map((criterion) => criterionHeader(criterion, view.proposals.length))}
          </tr>
        </thead>
        <tbody>
          ${spacer(first, width)}
          ${repeat(
            rows.slice(first, last),
            (_, index) => (first + index) % SLOTS,
            (row, index) => proposalRow(row, first + index, reasons),
          )}
          ${spacer(rows.length - last, width)}
        </tbody>
      </table>
    </div>`;
}

/** More than are ever there: a row that scrolls out of sight is used again for the one that scrolls into it. */
const SLOTS = 512;

/** Stands for rows that are not there. Its height is an attribute: the page allows no inline styles. */
function spacer(rows: number, width: number) {
  if (rows <= 0) return nothing;
  return html`<tr class="spacer" aria-hidden="true">
    <td colspan=${width} height=${rows * ROW_HEIGHT}></td>
  </tr>`;
}

interface Column {
  readonly by: SortKey;
  readonly name: () => string;
  readonly value: (row: Row) => string | number | null;
}

const COLUMNS: readonly Column[] = [
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

function sortHeader({ by, name }: Column, { order, sort }: Model): TemplateResult {
  const isSorted = order.by === by;
  const direction = isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none';
  const change = () => sort({ by, isDescending: isSorted && !order.isDescending });
  return html`<th scope="col" class="column-${by}" aria-sort=${direction}>
    <button class="link" @click=${change}>
      ${name()} ${isSorted ? icon(order.isDescending ? 'arrow-down' : 'arrow-up') : nothing}
    </button>
  </th>`;
}

function criterionHeader({ id, title, met }: CriterionColumn, total: number): TemplateResult {
  const name = l10n.t('{0}, met by {1} of {2}', title, met, total);
  return html`<th scope="col" class="criterion">
    <button class="link" title=${name} @click=${() => send({ type: 'explain', criterion: id })}>
      <span>${title}</span>
    </button>
  </th>`;
}

function proposalRow(row: Row, index: number, reasons: ReadonlyMap<number, string> | null): TemplateResult {
  const { path, entry, states } = row;
  const [, ...rest] = COLUMNS;
  return html`<tr aria-rowindex=${index + 2}>
    <th scope="row">
      <button
        class="link"
        data-row=${index}
        title=${placeName({ path, entry })}
        @click=${() => send({ type: 'open', path, entry })}
      >
        ${row.title}
      </button>
    </th>
    ${rest.map(({ by, value }) => html`<td class="column-${by}">${value(row) ?? '–'}</td>`)}
    ${reasons ? html`<td>${reasons.get(row.index) ?? ''}</td>` : nothing} ${[...states].map(stateCell)}
  </tr>`;
}

const STATES = Object.keys(LETTERS) as State[];
const BY_LETTER: ReadonlyMap<string, State> = new Map(STATES.map((state) => [LETTERS[state], state]));

/** The style sheet draws a shape over the name: names are for those who hear the table. */
function stateCell(letter: string): TemplateResult {
  const state = BY_LETTER.get(letter);
  return html`<td class="state ${state ?? ''}">${state ? l10n.t(STATE_NAMES[state]) : ''}</td>`;
}

function legend(): TemplateResult {
  return html`<ul class="legend" aria-hidden="true">
    ${STATES.map((state) => html`<li><span class="state ${state}"></span> ${l10n.t(STATE_NAMES[state])}</li>`)}
  </ul>`;
}

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
