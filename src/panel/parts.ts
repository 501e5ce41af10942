import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** Notes that a criterion was opened or closed. */
export type Toggle = (id: string, isOpen: boolean) => void;

/** A part of a whole, 0 to 1, for the eye only: the number stands beside it. */
export function bar(share: number): TemplateResult {
  return html`<svg class="share" aria-hidden="true">
    <rect class="track" width="100%" height="100%" rx="2"></rect>
    ${share > 0 ? svg`<rect class="value" width="${100 * share}%" height="100%" rx="2"></rect>` : nothing}
  </svg>`;
}

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
