import type { Label, Statement } from '../model/proposal';
import type { Detector } from './detector';

const OWN: readonly Label['kind'][] = ['inline', 'row', 'column', 'key', 'lead'];

/** Whether a statement's own label, row, column or key speaks of something: "| Accuracy | 95% |". */
export function isLabelledBy(statement: Statement | null, find: Detector): boolean {
  return statement?.labels.some(({ kind, words }) => OWN.includes(kind) && find(words) !== null) ?? false;
}
