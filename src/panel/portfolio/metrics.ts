import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Behind } from '../../core/portfolio/select';
import type { MetricCard } from '../../core/protocol/portfolio';
import { icon } from '../icons';
import { bar } from '../parts';
import { showProposals } from './proposals';
import type { Model } from './model';

/** The metrics of pilot fatigue: each with its definition, and the lists behind its numbers. */
export function metrics(model: Model): TemplateResult {
  return html`<section>
    <h2>${l10n.t('Pilot fatigue')}</h2>
    <ul class="metrics">
      ${model.view.metrics.map((metric) => card(metric, model))}
    </ul>
  </section>`;
}

function card(metric: MetricCard, model: Model): TemplateResult {
  const { id, title, definition, reading, share, counted, among, gaps } = metric;
  // Words alone: there is nothing to count.
  const isIdle = !/\d/.test(reading);
  return html`<li>
    <h3>${title}</h3>
    <p class="reading ${isIdle ? 'idle' : ''}">${reading}</p>
    ${share === null ? nothing : bar(share)}
    <p class="aside">${definition}</p>
    <div class="lists">
      ${listButton({ metric: id, list: 'counted' }, counted.label, counted.proposals.length, model)}
      ${listButton({ metric: id, list: 'among' }, among.label, among.proposals.length, model)}
      ${listButton({ metric: id, list: 'gaps' }, l10n.t('Missing facts'), gaps.length, model)}
    </div>
  </li>`;
}

/** Shows the proposals behind a number; nothing where there are none. */
export function listButton(behind: Behind, label: string, count: number, model: Model) {
  if (count === 0) return nothing;
  const isChosen = model.selection.behind.some(
    ({ metric, list }) => metric === behind.metric && list === behind.list,
  );
  const choose = () => {
    model.choose({ behind: isChosen ? [] : [behind] });
    if (!isChosen) showProposals();
  };
  return html`<button class="link" aria-pressed=${isChosen} @click=${choose}>
    ${behind.list === 'gaps' ? icon('warning') : nothing} ${label}: ${count}
  </button>`;
}
