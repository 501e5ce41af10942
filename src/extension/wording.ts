import { l10n } from 'vscode';
import type { State } from '../core/model/assessment';

/** A state in words. */
export function stateName(state: State): string {
  switch (state) {
    case 'met':
      return l10n.t('met');
    case 'partial':
      return l10n.t('partly stated');
    case 'placeholder':
      return l10n.t('not filled in');
    case 'missing':
      return l10n.t('missing');
    case 'not-applicable':
      return l10n.t('not applicable');
  }
}

/** A state as an icon, always beside words. */
export const STATE_ICONS: Readonly<Record<State, string>> = {
  met: '$(pass)',
  partial: '$(warning)',
  placeholder: '$(edit)',
  missing: '$(circle-slash)',
  'not-applicable': '$(dash)',
};

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
