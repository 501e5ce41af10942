import type { State } from '../model/assessment';

/** What the state of a criterion is called. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  met: 'Met',
  partial: 'Partly stated',
  placeholder: 'Not filled in',
  missing: 'Missing',
  'not-applicable': 'Not applicable',
};

/** Whether there is something left to write. */
export function lacksSomething(state: State): boolean {
  return state !== 'met' && state !== 'not-applicable';
}

/** What is said of a facet. */
export const FACET_NAMES = { stated: 'stated', vague: 'too vague', open: 'not found' } as const;

/** Codicons that are told apart by their shapes, not by colour alone. */
export const STATE_ICONS: Readonly<Record<State, string>> = {
  met: 'pass-filled',
  partial: 'color-mode',
  placeholder: 'edit',
  missing: 'circle-large-outline',
  'not-applicable': 'circle-slash',
};

export const FACET_ICONS = { stated: 'check', vague: 'question', open: 'dash' } as const;
