import { html, type TemplateResult } from 'lit';

/** For the eye only: what it means stands beside it. */
export function icon(name: string, kind = ''): TemplateResult {
  return html`<span class="codicon codicon-${name} ${kind}" aria-hidden="true"></span>`;
}
