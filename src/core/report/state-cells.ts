import type { State } from '../model/assessment';
import type { Cell, Tone } from './page';
import { STATE_NAMES } from './states';

/** How the state of a criterion is marked and coloured in reports. */
const MARKS: Readonly<Record<State, { readonly symbol: string; readonly tone: Tone }>> = {
  met: { symbol: '●', tone: 'good' },
  partial: { symbol: '◐', tone: 'fair' },
  placeholder: { symbol: '◌', tone: 'open' },
  missing: { symbol: '✕', tone: 'bad' },
  'not-applicable': { symbol: '–', tone: 'aside' },
};

export const STATES = Object.keys(MARKS) as State[];

/** "● Met" */
export function stateTitle(state: State): string {
  return `${MARKS[state].symbol} ${STATE_NAMES[state]}`;
}

/** A state in a table, with its name. */
export function stateCell(state: State): Cell {
  return { text: [stateTitle(state)], tone: MARKS[state].tone };
}

/** A state in a narrow column: its symbol alone, to be heard by its name. */
export function symbolCell(state: State | undefined): Cell {
  if (!state) return { text: [''] };
  const { symbol, tone } = MARKS[state];
  return { text: [symbol], tone, spoken: STATE_NAMES[state] };
}
