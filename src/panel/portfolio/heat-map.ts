import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { STATE_NAMES } from '../../core/report/states';
import { STATES, columnsOf, type Placed } from './columns';
import type { Model } from './model';
import { ROW_HEIGHT, windowOf } from './window';

/** Proposals and criteria as a grid. Only rows in sight are there: thousands would freeze the page. */
export function heatMap(model: Model): TemplateResult {
  const { rows } = model;
  const { first, last } = windowOf(rows.length);
  const columns = columnsOf(model);
  const place = placing(model, first, last, columns.length);
  return html`${legend()}
    <div class="table">
      <table
        class="heat ${columns.some(({ kind }) => kind === 'why') ? 'reasoned' : ''}"
        role="grid"
        aria-label=${l10n.t('Proposals and criteria')}
        aria-rowcount=${rows.length + 1}
      >
        <colgroup>
          ${columns.map(({ kind }) => html`<col class="column-${kind}" />`)}
        </colgroup>
        <thead>
          <tr aria-rowindex="1">
            ${columns.map(({ head }, column) => head(place(0, column)))}
          </tr>
        </thead>
        <tbody>
          ${spacer(first, columns.length)}
          ${repeat(
            rows.slice(first, last),
            (_, index) => (first + index) % SLOTS,
            (row, index) =>
              html`<tr aria-rowindex=${first + index + 2}>
                ${columns.map(({ cell }, column) => cell(row, place(first + index + 1, column)))}
              </tr>`,
          )}
          ${spacer(rows.length - last, columns.length)}
        </tbody>
      </table>
    </div>`;
}

/** The keyboard comes to the cell it was in last, or to one in sight. */
function placing({ at, rows }: Model, first: number, last: number, columns: number) {
  const isDrawn = at.row === 0 || (at.row > first && at.row <= last);
  const stop = {
    row: isDrawn ? at.row : Math.min(first + 1, rows.length),
    column: Math.min(at.column, columns - 1),
  };
  return (row: number, column: number): Placed => ({
    row,
    column,
    tab: row === stop.row && column === stop.column ? 0 : -1,
  });
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

function legend(): TemplateResult {
  return html`<ul class="legend" aria-hidden="true">
    ${STATES.map((state) => html`<li><span class="state ${state}"></span> ${l10n.t(STATE_NAMES[state])}</li>`)}
  </ul>`;
}
