import type { Problem } from '../model/proposal';
import { linesOf } from '../text/lines';
import { Draft } from './draft';
import { PROSE } from './statement';
import { plainRun } from './run';

const LONGEST_LINE = 10_000;

/** The lines of a text that is too large or too deeply nested to be parsed, each a statement of its own. */
export function readPlain(source: string, problem: Pick<Problem, 'code' | 'message'>): Draft {
  const draft = new Draft();
  for (const { start, end } of linesOf(source)) {
    for (let from = start; from < end; from += LONGEST_LINE) {
      const text = source.slice(from, Math.min(from + LONGEST_LINE, end));
      draft.statement(plainRun(text, from), { start: 0, end: text.length }, PROSE);
    }
  }
  draft.problems.push({ ...problem, severity: 'warning', range: { start: 0, end: source.length } });
  return draft;
}

/** What `read` gives or, when the text is nested deeper than the stack allows, what `fallback` gives. */
export function unlessTooDeep<T>(read: () => T, fallback: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return fallback();
    throw error;
  }
}
