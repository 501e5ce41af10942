import * as l10n from '@vscode/l10n';
import { arc } from 'd3-shape';
import { html, svg, type TemplateResult } from 'lit';
import type { ReadinessView } from '../core/protocol/readiness';
import { LEVEL_NAMES } from '../core/report/levels';

/** Score and level as a half circle; what the gates hold back is drawn paler. The figures stand in it as text. */
export function gauge({ score, uncappedScore, level }: ReadinessView): TemplateResult {
  return html`<div class="gauge ${level}" role="status">
    <svg viewBox="-100 -100 200 104" aria-hidden="true">
      ${svg`<path class="track" d=${segment(0, 100)} />
      <path class="held" d=${segment(0, uncappedScore)} />
      <path class="value" d=${segment(0, score)} />`}
    </svg>
    <p class="score"><strong>${score}</strong> <span>${l10n.t('of 100')}</span></p>
    <p class="level"><strong>${level}</strong> ${l10n.t(LEVEL_NAMES[level])}</p>
    ${
      uncappedScore > score
        ? html`<p class="aside">${l10n.t('Held back from {0} by the core', uncappedScore)}</p>`
        : ''
    }
  </div>`;
}

const draw = arc<null>().innerRadius(80).outerRadius(98).cornerRadius(4);

/** Of the half circle, in points of the score. */
function segment(from: number, to: number): string {
  if (to <= from) return '';
  return draw.startAngle(angleOf(from)).endAngle(angleOf(to))(null) ?? '';
}

function angleOf(points: number): number {
  return (points / 100 - 0.5) * Math.PI;
}
