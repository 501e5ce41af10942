import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { LEVEL_NAMES } from '../../core/report/levels';
import type { Level } from '../../core/model/assessment';
import { bar } from '../parts';
import type { Model } from './model';

/** How many proposals are at each level: bars that are a table, and filters. */
export function levels(model: Model): TemplateResult {
  const { levels: counts, proposals } = model.view;
  const names = (Object.keys(LEVEL_NAMES) as Level[]).map((level) => ({ level, count: counts[level] }));
  const rest = { level: null, count: counts.notAssessed };
  const all = counts.notAssessed > 0 ? [...names, rest] : names;
  return html`<div>
    <table class="levels">
      <caption>
        ${l10n.t('Levels')}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">${l10n.t('Level')}</th>
          <td></td>
          <th scope="col">${l10n.t('Proposals')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((one) => levelRow(one, proposals.length, model))}
      </tbody>
    </table>
    ${counts.notAssessed > 0 ? html`<p class="aside">${UNREAD()}</p>` : nothing}
  </div>`;
}

const UNREAD = () =>
  l10n.t(
    'Not assessed is what is written in a language Pilotlint does not read. Dates and owners are counted all the same.',
  );

/** Null is what was not assessed. */
export function levelName(level: Level | null): string {
  return level === null ? l10n.t('Not assessed') : `${level} ${l10n.t(LEVEL_NAMES[level])}`;
}

interface LevelCount {
  readonly level: Level | null;
  readonly count: number;
}

function levelRow({ level, count }: LevelCount, total: number, model: Model): TemplateResult {
  const isChosen = model.selection.levels.includes(level);
  const choose = () => model.choose({ levels: isChosen ? [] : [level] });
  return html`<tr class=${level ?? 'unassessed'}>
    <th scope="row">
      <button class="link" aria-pressed=${isChosen} ?disabled=${count === 0} @click=${choose}>
        ${levelName(level)}
      </button>
    </th>
    <td class="bar" aria-hidden="true">${bar(count / total)}</td>
    <td>${count}</td>
  </tr>`;
}
