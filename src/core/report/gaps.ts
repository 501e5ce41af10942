import type { FileReport } from './json';
import { lacksSomething } from './states';

/** What the count is made of: a report has it, and the verdict it is made from. */
interface Judged {
  readonly criteria: readonly Pick<FileReport['criteria'][number], 'id' | 'state'>[];
  readonly findings: readonly Pick<FileReport['findings'][number], 'criterion' | 'waived'>[];
}

/** Findings about what is asked for and not stated, those that are hidden left out. A remark on the wording is none. */
export function countGaps({ criteria, findings }: Judged): number {
  const open = criteria.filter(({ state }) => lacksSomething(state)).map(({ id }) => id);
  return findings.filter(({ criterion, waived }) => !waived && open.includes(criterion)).length;
}
