import { html, type TemplateResult } from 'lit';
import type { CriterionView, FacetView } from '../core/protocol/readiness';

/** For the eye only: what it means stands beside it. */
export function icon(name: string, kind = ''): TemplateResult {
  return html`<span class="codicon codicon-${name} ${kind}" aria-hidden="true"></span>`;
}

/** Told apart by their shapes, not by colour alone. */
export const STATE_ICONS: Readonly<Record<CriterionView['state'], string>> = {
  met: 'pass-filled',
  partial: 'color-mode',
  placeholder: 'edit',
  missing: 'circle-large-outline',
  'not-applicable': 'circle-slash',
};

export const FACET_ICONS: Readonly<Record<FacetView['state'], string>> = {
  stated: 'check',
  vague: 'question',
  open: 'dash',
};
