import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CriterionView, Note, Notice, PanelView, ReadinessView } from '../core/protocol/readiness';
import { criterion, line } from './criterion';
import { send } from './host';
import { overview } from './overview';
import { icon } from './icons';
import { button, type Toggle } from './parts';

export function page(view: PanelView, open: ReadonlySet<string>, toggle: Toggle): TemplateResult {
  return view.kind === 'notice' ? notice(view) : readiness(view, open, toggle);
}

function notice({ icon: name, title, text, actions }: Notice): TemplateResult {
  return html`<main class="notice">
    ${icon(name, name === 'loading' ? 'codicon-modifier-spin' : '')}
    <h1>${title}</h1>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
    ${actions.map(({ label, command }, index) =>
      button({ label, isMain: index === 0, act: () => send({ type: 'run', command }) }),
    )}
  </main>`;
}

function readiness(view: ReadinessView, open: ReadonlySet<string>, toggle: Toggle): TemplateResult {
  const row = (one: CriterionView) => criterion(one, view, open.has(one.id), toggle);
  return html`<main class="readiness">
    ${header(view)} ${overview(view, toggle)}
    <div class="criteria">
      ${remarks(view)}
      ${repeat(
        view.groups,
        ({ name }) => name,
        ({ name, met, asked, criteria }) =>
          html`<section>
            <h2>${name} <span class="aside">${l10n.t('{0} of {1} met', met, asked)}</span></h2>
            <ul>
              ${repeat(criteria, ({ id }) => id, row)}
            </ul>
          </section>`,
      )}
      <footer>
        ${l10n.t('Checklist {0}. What is written is measured, never whether it is true.', view.checklist)}
      </footer>
    </div>
  </main>`;
}

function header(view: ReadinessView): TemplateResult {
  const { uri, title, path, stage, isTemplate, why, pilots, pilot, remarks: notes } = view;
  const kind = isTemplate ? l10n.t('Template') : stage ? l10n.t('Stage: {0}', stage) : l10n.t('No stage');
  return html`<header>
    <h1>${title}</h1>
    <p class="aside" title=${why}><span class="tag">${kind}</span> ${path}</p>
    ${
      pilots > 1
        ? html`<p class="pilots">
            <span>${l10n.t('Pilot {0} of {1} in this file', pilot + 1, pilots)}</span>
            ${button({ label: l10n.t('Choose…'), act: () => send({ type: 'choose', uri }) })}
          </p>`
        : nothing
    }
    ${
      isTemplate
        ? html`<p class="hint">
            ${icon('info')}
            <span>
              ${l10n.t('A form to fill in: its gaps are meant to be there. Copy it, and fill in the copy.')}
            </span>
          </p>`
        : nothing
    }
    ${notes
      .filter(isGrave)
      .map((note) => html`<p class="hint">${icon('error', 'lost')} ${line(note, note.message, uri)}</p>`)}
  </header>`;
}

/** A file that is damaged is said first: the rest follows from it. */
function isGrave({ severity }: Note): boolean {
  return severity === 'error';
}

function remarks({ remarks: all, uri }: ReadinessView): TemplateResult | typeof nothing {
  const notes = all.filter((note) => !isGrave(note));
  if (notes.length === 0) return nothing;
  return html`<section>
    <h2>${l10n.t('Also noticed')}</h2>
    <ul class="remarks">
      ${notes.map((note) => html`<li>${icon(REMARK_ICONS[note.severity])} ${line(note, note.message, uri)}</li>`)}
    </ul>
  </section>`;
}

const REMARK_ICONS: Readonly<Record<Note['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};
