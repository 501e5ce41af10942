import { l10n } from 'vscode';
import type { State } from '../core/model/assessment';
import { STATE_NAMES } from '../core/report/states';

/** A state within a sentence. */
export function stateName(state: State): string {
  return l10n.t(STATE_NAMES[state]).toLocaleLowerCase();
}

/** "+9 points"; empty when there are none to gain. */
export function gainName(gain: number): string {
  if (gain <= 0) return '';
  return gain === 1 ? l10n.t('+1 point') : l10n.t('+{0} points', gain);
}

export function gapsName(gaps: number): string {
  if (gaps === 0) return l10n.t('no gaps');
  return gaps === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', gaps);
}

/** Parts of a line, those that say nothing left out. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
