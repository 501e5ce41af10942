import type { State } from '../model/assessment';
import type { Cell, Tone } from './page';

/** How the state of a criterion is written and coloured, in every report. */
export const STATES: Readonly<
  Record<State, { readonly symbol: string; readonly name: string; readonly tone: Tone }>
> = {
  met: { symbol: '●', name: 'met', tone: 'good' },
  partial: { symbol: '◐', name: 'partial', tone: 'fair' },
  placeholder: { symbol: '◌', name: 'placeholder', tone: 'open' },
  missing: { symbol: '✕', name: 'missing', tone: 'bad' },
  'not-applicable': { symbol: '–', name: 'not applicable', tone: 'aside' },
};

export const STATE_NAMES = Object.keys(STATES) as State[];

/** A state in a table, with its name. */
export function stateCell(state: State): Cell {
  const { symbol, name, tone } = STATES[state];
  return { text: [`${symbol} ${name}`], tone };
}

/** A state in a narrow column: its symbol alone, to be heard by its name. */
export function symbolCell(state: State | undefined): Cell {
  if (!state) return { text: [''] };
  const { symbol, name, tone } = STATES[state];
  return { text: [symbol], tone, spoken: name };
}
