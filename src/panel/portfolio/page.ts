import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioView, Reading } from '../../core/protocol/portfolio';
import { icon } from '../icons';
import { button } from '../parts';
import { send } from './host';
import { levels } from './levels';
import { listButton, metrics } from './metrics';
import { FACTS, type Model } from './model';
import { proposals } from './proposals';

export function page(model: Model): TemplateResult {
  const { view, reading } = model;
  return html`<main class="portfolio">
    ${header(view, reading)}
    ${
      view.proposals.length === 0
        ? reading
          ? nothing
          : empty()
        : html`<div class="glance">${flag(model)} ${levels(model)}</div>
            ${metrics(model)} ${proposals(model)}`
    }
  </main>`;
}

function header({ proposals: all, today }: PortfolioView, reading: Reading | null): TemplateResult {
  return html`<header>
    <div>
      <h1>${l10n.t('Portfolio')}</h1>
      <p class="aside">
        ${l10n.t('{0} proposals, counted from {1}. What is missing is listed, never guessed.', all.length, today)}
      </p>
      ${reading ? progress(reading) : nothing}
    </div>
    ${button({ label: l10n.t('Export…'), icon: 'export', act: () => send({ type: 'export' }) })}
  </header>`;
}

/** No live region: nobody wants to hear of every file. */
function progress({ done, files, isStopped }: Reading): TemplateResult {
  if (isStopped) {
    return html`<p class="aside">
      ${l10n.t('Stopped: {0} of {1} files were read.', done, files)}
      <button class="link" @click=${() => send({ type: 'read' })}>${l10n.t('Read all')}</button>
    </p>`;
  }
  return html`<p class="aside">
    ${icon('loading', 'codicon-modifier-spin')}
    ${files === 0 ? l10n.t('Looking for proposals…') : l10n.t('Reading files: {0} of {1}', done, files)}
  </p>`;
}

function empty(): TemplateResult {
  return html`<section class="notice">
    ${icon('search')}
    <h2>${l10n.t('No AI pilot proposal yet')}</h2>
    <p>${l10n.t('A Markdown or YAML file says that it is one with “type: ai-pilot” in its front matter.')}</p>
    ${button({ label: l10n.t('Start a new proposal'), isMain: true, act: () => send({ type: 'new' }) })}
  </section>`;
}

const FLAGS = {
  flagged: { icon: 'flame', title: () => l10n.t('Signs of pilot fatigue') },
  clear: { icon: 'pass', title: () => l10n.t('No sign of pilot fatigue') },
  unknown: { icon: 'question', title: () => l10n.t('Too early to speak of pilot fatigue') },
} as const;

/** Part of the proposals tells nothing: of what is not all there, there is no verdict. */
const UNREAD = {
  icon: 'ellipsis',
  title: () => l10n.t('No word on pilot fatigue yet'),
  text: () => l10n.t('It takes all proposals to tell: what is counted here is what was read so far.'),
};

function flag(model: Model): TemplateResult {
  const { view, reading } = model;
  const { fatigue, gaps } = view;
  const state = reading ? 'unread' : fatigue.state;
  const { icon: name, title } = reading ? UNREAD : FLAGS[fatigue.state];
  return html`<section class="flag ${state}">
    ${icon(name)}
    <div>
      <h2>${title()}</h2>
      <p>${reading ? UNREAD.text() : fatigue.reading}</p>
      ${
        gaps.length === 0
          ? nothing
          : html`<p>
              ${listButton({ metric: FACTS, list: 'gaps' }, l10n.t('Facts to correct'), gaps.length, model)}
            </p>`
      }
    </div>
  </section>`;
}
