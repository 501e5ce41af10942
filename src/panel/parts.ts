import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, type TemplateResult } from 'lit';

/** Notes that a criterion was opened or closed. */
export type Toggle = (id: string, isOpen: boolean) => void;

/** For the eye only: what it means stands beside it. */
export function icon(name: string, kind = ''): TemplateResult {
  return html`<span class="codicon codicon-${name} ${kind}" aria-hidden="true"></span>`;
}

interface Button {
  readonly label: string;
  /** Name of a codicon. */
  readonly symbol?: string;
  /** Read aloud in place of the label. */
  readonly name?: string;
  readonly isMain?: boolean;
  act(): void;
}

export function button({ label, symbol, name, isMain = false, act }: Button): TemplateResult {
  return html`<vscode-button ?secondary=${!isMain} aria-label=${name ?? nothing} @click=${act}>
    ${symbol ? html`<span slot="content-before">${icon(symbol)}</span>` : nothing} ${label}
  </vscode-button>`;
}
