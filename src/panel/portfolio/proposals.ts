import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../core/model/assessment';
import { STAGES, type Stage } from '../../core/model/stage';
import { LEVEL_NAMES } from '../../core/report/levels';
import { levelName } from './levels';
import { EVERYTHING } from '../../core/portfolio/select';
import { button } from '../parts';
import { heatMap } from './heat-map';
import { listsIn, type Model } from './model';

const HEADING = 'proposals';

/** The heat map, and what it is narrowed to. */
export function proposals(model: Model): TemplateResult {
  const { rows, view } = model;
  return html`<section class="proposals">
    <h2 id=${HEADING} tabindex="-1">${l10n.t('Proposals and criteria')}</h2>
    <div class="filters">
      ${search(model)} ${stages(model)} ${levels(model)} ${chips(model)}
      <output>${l10n.t('{0} of {1} shown', rows.length, view.proposals.length)}</output>
    </div>
    ${heatMap(model)}
  </section>`;
}

/** Takes the reader to the list that was asked for. */
export function showProposals(): void {
  const heading = document.getElementById(HEADING);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

function search({ selection, choose }: Model): TemplateResult {
  const change = ({ target }: Event) => choose({ search: (target as HTMLInputElement).value });
  return html`<input
    type="search"
    placeholder=${l10n.t('Title, path, id or owner')}
    aria-label=${l10n.t('Search')}
    .value=${selection.search}
    @input=${change}
  />`;
}

function stages({ selection, choose, view }: Model): TemplateResult {
  const there = [...STAGES, null].filter((stage) => view.proposals.some((one) => one.stage === stage));
  const options = there.map((stage) => ({ value: stage, name: stage ?? l10n.t('No stage') }));
  return chooser<Stage>(l10n.t('Stage'), l10n.t('All stages'), options, selection.stages, (chosen) =>
    choose({ stages: chosen }),
  );
}

function levels({ selection, choose, view }: Model): TemplateResult {
  const there = [...(Object.keys(LEVEL_NAMES) as Level[]), null].filter((level) =>
    view.proposals.some((one) => one.level === level),
  );
  const options = there.map((level) => ({ value: level, name: levelName(level) }));
  return chooser<Level>(l10n.t('Level'), l10n.t('All levels'), options, selection.levels, (chosen) =>
    choose({ levels: chosen }),
  );
}

function chooser<T>(
  label: string,
  all: string,
  options: readonly { readonly value: T | null; readonly name: string }[],
  chosen: readonly (T | null)[],
  choose: (chosen: (T | null)[]) => void,
): TemplateResult {
  const change = ({ target }: Event) => {
    const option = options[(target as HTMLSelectElement).selectedIndex - 1];
    choose(option ? [option.value] : []);
  };
  return html`<select aria-label=${label} @change=${change}>
    <option .selected=${chosen.length === 0}>${all}</option>
    ${options.map(({ value, name }) => html`<option .selected=${chosen.includes(value)}>${name}</option>`)}
  </select>`;
}

/** Which list behind a number is shown, with a way back to all. */
function chips({ selection, choose, view }: Model) {
  if (JSON.stringify(selection) === JSON.stringify(EVERYTHING)) return nothing;
  const names = selection.behind.map(({ metric, list }) => {
    const found = listsIn(view).find(({ id }) => id === metric);
    const label = list === 'gaps' ? l10n.t('Missing facts') : found?.[list].label;
    return `${found?.title}: ${label}`;
  });
  return html`${names.map((name) => html`<span class="tag">${name}</span>`)}
  ${button({ label: l10n.t('Show all'), icon: 'clear-all', act: () => choose(EVERYTHING) })}`;
}
