import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Changes,
  CriterionView,
  NextLevel,
  PillarView,
  ReadinessView,
} from '../core/protocol/readiness';
import type { Level } from '../core/model/assessment';
import { LEVEL_NAMES } from '../core/report/levels';
import { criterionActions, worth } from './criterion';
import { gauge } from './gauge';
import { icon } from './icons';
import { bar, type Toggle } from './parts';

/** What there is to see at a glance. */
export function overview(view: ReadinessView, toggle: Toggle): TemplateResult {
  return html`<div class="overview">
    ${gauge(view)} ${ladder(view)} ${view.nextLevel ? nextLevel(view.nextLevel, toggle) : nothing}
    ${view.next ? nextFix(view.next, view, toggle) : done()}
    ${view.changes ? changes(view.changes, view) : nothing} ${pillars(view.pillars)}
  </div>`;
}

/** The four levels, and which is reached. */
function ladder({ level: reached }: ReadinessView): TemplateResult {
  const levels = Object.keys(LEVEL_NAMES) as Level[];
  return html`<ol class="ladder" aria-label=${l10n.t('Levels')}>
    ${levels.map(
      (level) =>
        html`<li
          class=${level <= reached ? 'reached' : ''}
          aria-current=${level === reached ? 'step' : nothing}
        >
          ${l10n.t(LEVEL_NAMES[level])}
        </li>`,
    )}
  </ol>`;
}

/** What to do for the next level, folded: it may be much. */
function nextLevel({ level, lacks }: NextLevel, toggle: Toggle): TemplateResult {
  const name = `${level} ${l10n.t(LEVEL_NAMES[level])}`;
  const count = lacks.length;
  return html`<details class="steps">
    <summary>
      <span>${count === 1 ? l10n.t('1 step to {0}', name) : l10n.t('{0} steps to {1}', count, name)}</span>
    </summary>
    <ul>
      ${lacks.map(
        ({ criterion, text }) =>
          html`<li>
            ${icon('circle-small')} <span>${criterion === null ? text : link(criterion, text, toggle)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

function changes({ score, level, gained, lost }: Changes, now: ReadinessView): TemplateResult {
  const points = now.score - score;
  const isSame = points === 0 && gained.length + lost.length === 0;
  if (isSame) return html`<p class="changes aside">${l10n.t('As ready as in the last commit')}</p>`;
  return html`<section class="changes">
    <h2>${l10n.t('Since the last commit')}</h2>
    <p>
      ${icon(points < 0 ? 'arrow-down' : points > 0 ? 'arrow-up' : 'dash', points < 0 ? 'lost' : 'gained')}
      <strong>${pointsText(points)}</strong>
      <span class="aside">
        ${
          level === now.level
            ? l10n.t('{0} before', score)
            : l10n.t('{0} before, at {1} {2}', score, level, l10n.t(LEVEL_NAMES[level]))
        }
      </span>
    </p>
    <ul>
      ${gained.map((title) => html`<li>${icon('add', 'gained')} ${l10n.t('Met now: {0}', title)}</li>`)}
      ${lost.map((title) => html`<li>${icon('remove', 'lost')} ${l10n.t('No longer met: {0}', title)}</li>`)}
    </ul>
  </section>`;
}

function pointsText(points: number): string {
  const amount = points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '±0';
  return Math.abs(points) === 1 ? l10n.t('{0} point', amount) : l10n.t('{0} points', amount);
}

function nextFix(next: CriterionView, view: ReadinessView, toggle: Toggle): TemplateResult {
  return html`<section class="next">
    <h2>${icon('lightbulb')} ${l10n.t('Next best fix')} <span class="aside">${worth(next)}</span></h2>
    <p>${link(next.id, next.title, toggle)}</p>
    <p class="aside">${next.asks}</p>
    ${criterionActions(next, view)}
  </section>`;
}

function done(): TemplateResult {
  return html`<p class="next">
    ${icon('pass-filled', 'met')} ${l10n.t('Everything asked for is written down.')}
  </p>`;
}

function link(id: string, title: string, toggle: Toggle): TemplateResult {
  return html`<a href="#${id}" @click=${(event: Event) => goTo(event, id, toggle)}>${title}</a>`;
}

/** Opens a criterion and takes the reader there. */
function goTo(event: Event, id: string, toggle: Toggle): void {
  event.preventDefault();
  const details = document.getElementById(id)?.querySelector('details');
  if (!details) return;
  details.open = true;
  toggle(id, true);
  details.querySelector('summary')?.focus();
  details.scrollIntoView({ block: 'start' });
}

/** A bar for each pillar. It is a table, so that it can be read as one. */
function pillars(all: readonly PillarView[]): TemplateResult {
  return html`<table class="pillars">
    <caption>
      ${l10n.t('Pillars')}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">${l10n.t('Pillar')}</th>
        <td></td>
        <th scope="col">${l10n.t('Share of its points')}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(pillarRow)}
    </tbody>
  </table>`;
}

function pillarRow({ name, percent, isWeakest }: PillarView): TemplateResult {
  return html`<tr class=${isWeakest ? 'weakest' : ''}>
    <th scope="row">
      ${name}${isWeakest ? html`<span class="unseen">${l10n.t(', the weakest')}</span>` : nothing}
    </th>
    <td class="bar" aria-hidden="true">${bar((percent ?? 0) / 100)}</td>
    <td>${percent === null ? l10n.t('not counted') : l10n.t('{0}%', percent)}</td>
  </tr>`;
}
