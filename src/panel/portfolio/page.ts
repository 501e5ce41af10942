import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioView } from '../../core/protocol/portfolio';
import { icon } from '../icons';
import { button } from '../parts';
import { send } from './host';
import { levels } from './levels';
import { listButton, metrics } from './metrics';
import { FACTS, type Model } from './model';
import { proposals } from './proposals';

export function page(model: Model): TemplateResult {
  const { view } = model;
  return html`<main class="portfolio">
    ${header(view)}
    ${
      view.proposals.length === 0
        ? empty()
        : html`<div class="glance">${flag(model)} ${levels(model)}</div>
            ${metrics(model)} ${proposals(model)}`
    }
  </main>`;
}

function header({ proposals: all, today }: PortfolioView): TemplateResult {
  return html`<header>
    <div>
      <h1>${l10n.t('Portfolio')}</h1>
      <p class="aside">
        ${l10n.t('{0} proposals, counted from {1}. What is missing is listed, never guessed.', all.length, today)}
      </p>
    </div>
    ${button({ label: l10n.t('Export…'), icon: 'export', act: () => send({ type: 'export' }) })}
  </header>`;
}

function empty(): TemplateResult {
  return html`<section class="notice">
    ${icon('search')}
    <h2>${l10n.t('No AI pilot proposal yet')}</h2>
    <p>${l10n.t('A Markdown or YAML file says that it is one with “type: ai-pilot” in its front matter.')}</p>
  </section>`;
}

const FLAGS = {
  flagged: { icon: 'flame', title: () => l10n.t('Signs of pilot fatigue') },
  clear: { icon: 'pass', title: () => l10n.t('No sign of pilot fatigue') },
  unknown: { icon: 'question', title: () => l10n.t('Too early to speak of pilot fatigue') },
} as const;

function flag(model: Model): TemplateResult {
  const { fatigue, gaps } = model.view;
  const { icon: name, title } = FLAGS[fatigue.state];
  return html`<section class="flag ${fatigue.state}">
    ${icon(name)}
    <div>
      <h2>${title()}</h2>
      <p>${fatigue.reading}</p>
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
