import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { CriterionView, FacetView, Note, Quote, ReadinessView } from '../core/protocol/readiness';
import { FACET_ICONS, FACET_NAMES, STATE_ICONS, STATE_NAMES, lacksSomething } from '../core/report/states';
import { send } from './host';
import { icon } from './icons';
import { button, type Toggle } from './parts';

/** One criterion; it opens to its facets. */
export function criterion(
  one: CriterionView,
  view: ReadinessView,
  isOpen: boolean,
  toggle: Toggle,
): TemplateResult {
  const { id, title, state, isCore } = one;
  const isHere = view.here.includes(id);
  const onToggle = ({ target }: Event) => toggle(id, (target as HTMLDetailsElement).open);
  return html`<li id=${id} class="criterion ${state} ${isCore ? 'core' : ''} ${isHere ? 'here' : ''}">
    <details ?open=${isOpen} @toggle=${onToggle}>
      <summary aria-current=${isHere ? 'location' : nothing}>
        ${icon(STATE_ICONS[state], 'state')}
        <span class="title">${title}</span>
        <span class="aside ${state === 'met' ? 'unseen' : ''}">${statusOf(one)}</span>
      </summary>
      ${body(one, view)}
    </details>
  </li>`;
}

function statusOf(one: CriterionView): string {
  const name = l10n.t(STATE_NAMES[one.state]);
  const points = worth(one);
  return points ? `${name} · ${points}` : name;
}

/** What completing it brings. */
export function worth({ gain, potential }: CriterionView): string {
  if (gain > 0) return gain === 1 ? l10n.t('+1 point') : l10n.t('+{0} points', gain);
  return potential > 0 ? l10n.t('+{0} once the core is met', potential) : '';
}

function body(one: CriterionView, view: ReadinessView): TemplateResult {
  const { uri } = view;
  return html`<div class="body">
    ${one.state === 'met' ? nothing : one.notes.map((note) => html`<p>${noteLine(note, one, uri)}</p>`)}
    ${
      one.notes.some(({ isWaived }) => isWaived)
        ? html`<p class="aside">${l10n.t('Set aside by a directive in the text.')}</p>`
        : nothing
    }
    <ul class="facets">
      ${one.facets.map((facet) => facetItem(facet, uri))}
    </ul>
    ${criterionActions(one, view)}
  </div>`;
}

/** What nothing in the text speaks of has no place to go to. */
function noteLine(note: Note, { state }: CriterionView, uri: string): TemplateResult | string {
  return state === 'missing' ? note.message : line(note, note.message, uri);
}

function facetItem({ title, ask, isNeeded, state, quotes }: FacetView, uri: string): TemplateResult {
  return html`<li class="facet ${state}">
    ${icon(FACET_ICONS[state])}
    <div>
      <span class="name">${title}</span>
      <span class="aside">${facetNote(state, isNeeded)}</span>
      ${quotes.map((quote) => html`<blockquote>${line(quote, `“${quote.text}”`, uri)}</blockquote>`)}
      ${state === 'stated' ? nothing : html`<p class="aside">${ask}</p>`}
    </div>
  </li>`;
}

function facetNote(state: FacetView['state'], isNeeded: boolean): string {
  const name = l10n.t(FACET_NAMES[state]);
  return isNeeded ? name : l10n.t('{0}, optional', name);
}

/** Words that show their place in the document. */
export function line(at: Omit<Quote, 'text'>, words: string, uri: string): TemplateResult {
  const { start, end } = at;
  return html`<button class="line" type="button" @click=${() => send({ type: 'reveal', uri, start, end })}>
    ${words} <span class="aside">${l10n.t('Line {0}', at.line)}</span>
  </button>`;
}

export function criterionActions(
  { id, title, state }: CriterionView,
  { uri }: ReadinessView,
): TemplateResult {
  return html`<div class="actions">
    ${
      lacksSomething(state)
        ? button({
            label: l10n.t('Fix'),
            icon: 'wand',
            name: l10n.t('Fix: {0}', title),
            isMain: true,
            act: () => send({ type: 'fix', uri, criterion: id }),
          })
        : nothing
    }
    ${button({
      label: l10n.t('Documentation'),
      icon: 'book',
      name: l10n.t('Documentation: {0}', title),
      act: () => send({ type: 'explain', criterion: id }),
    })}
  </div>`;
}
