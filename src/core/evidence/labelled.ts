import type { Label, Statement } from '../model/proposal';
import type { Detector } from './detector';

const OWN: readonly Label['kind'][] = ['inline', 'row', 'column', 'key', 'lead'];

/** Whether a statement's own label, row, column or key speaks of something: "| Accuracy | 95% |". */
export function isLabelledBy(statement: Statement | null, find: Detector): boolean {
  return statement?.labels.some(({ kind, words }) => OWN.includes(kind) && find(words) !== null) ?? false;
}

/** What an item or row says it is about, as the writer put it; empty when it does not. */
export function subjectOf(statement: Statement | null): string {
  return statement?.labels.filter(({ kind }) => kind === 'inline' || kind === 'row').at(-1)?.text ?? '';
}

/** Words of a statement behind what it says it is about. */
export function withSubject(statement: Statement, text: string): string {
  const subject = subjectOf(statement);
  return subject === '' ? text : `${subject}: ${text}`;
}
