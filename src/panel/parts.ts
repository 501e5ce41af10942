import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, type TemplateResult } from 'lit';

/** Notes that a criterion was opened or closed. */
export type Toggle = (id: string, isOpen: boolean) => void;

interface Button {
  readonly label: string;
  /** Name of a codicon. */
  readonly icon?: string;
  /** Read aloud in place of the label. */
  readonly name?: string;
  readonly isMain?: boolean;
  act(): void;
}

export function button({ label, icon, name, isMain = false, act }: Button): TemplateResult {
  return html`<vscode-button ?secondary=${!isMain} aria-label=${name ?? nothing} @click=${act}>
    ${
      icon
        ? html`<span slot="content-before" class="codicon codicon-${icon}" aria-hidden="true"></span>`
        : nothing
    }
    ${label}
  </vscode-button>`;
}
