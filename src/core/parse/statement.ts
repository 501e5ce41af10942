import type { Label, LabelKind, Passage, Standing, Statement, StatementKind } from '../model/proposal';
import type { Range } from '../model/text';
import { evenSpacing } from '../text/spacing';
import { normalise } from '../text/words';
import { trimmed, within, type Run } from './run';

/** What the statements of one place have in common. */
export interface Context {
  readonly labels: readonly Label[];
  readonly kind: StatementKind;
  readonly standing: Standing;
  readonly task: Passage['task'];
  /** The row every statement belongs to, such as a table's. */
  readonly row: number | null;
  /** The row labelled lines belong to, such as a list's; null when a paragraph is to have its own. */
  readonly labelledRow: number | null;
}

export const PROSE: Context = {
  labels: [],
  kind: 'prose',
  standing: 'statement',
  task: null,
  row: null,
  labelledRow: null,
};

export function withLabels(context: Context, labels: readonly (Label | null)[]): Context {
  const added = labels.filter((label) => label !== null);
  return added.length === 0 ? context : { ...context, labels: [...context.labels, ...added] };
}

/** A statement for something nobody filled in, standing at `range`. */
export function emptyStatement(range: Range, { labels, row }: Pick<Context, 'labels' | 'row'>): Statement {
  return { passage: EMPTY, labels, range, row: row ?? -1, locate: () => range };
}

const EMPTY: Passage = {
  text: '',
  kind: 'empty',
  standing: 'statement',
  task: null,
  emphasised: false,
  marks: [],
};

/** A stretch of `run` as a statement. */
export function statementOf(run: Run, { start, end }: Range, context: Context): Statement {
  const { map } = run;
  const written = run.text.slice(start, end);
  const spacing = context.standing === 'code' ? null : evenSpacing(written);
  const text = spacing?.text ?? written;
  const marks = within(run.marks, start, end);
  const place = (offset: number) => Math.min(start + (spacing?.before(offset) ?? offset), end);
  return {
    passage: {
      text,
      kind: context.kind,
      standing: context.standing,
      task: context.task ?? taskOf(text),
      emphasised: isEmphasised(run, start, end),
      marks: spacing ? marks.map((one) => ({ ...one, ...spacing.now(one) })) : marks,
    },
    labels: context.labels,
    range: map.locate(start, end),
    row: context.row ?? -1,
    locate: (from, to) => map.locate(place(from), place(to)),
  };
}

/** Boxes drawn where Markdown knows no task list. */
function taskOf(text: string): Passage['task'] {
  if (/^(?:\[[xX]\]|[☑☒])/u.test(text)) return 'checked';
  return /^(?:\[ ?\]|☐)/u.test(text) ? 'unchecked' : null;
}

/** Whether every letter is emphasised; a full stop after it need not be. */
function isEmphasised({ text, emphasis }: Run, start: number, end: number): boolean {
  if (emphasis.length === 0) return false;
  let plain = '';
  let from = start;
  for (const stretch of emphasis) {
    if (stretch.start > from) plain += text.slice(from, Math.min(stretch.start, end));
    from = Math.max(from, stretch.end);
  }
  plain += text.slice(Math.min(from, end), end);
  return !/[\p{L}\p{N}]/u.test(plain);
}

/** The words of a stretch of `run`, or of all of it, as a label; null when there are none. */
export function labelOf(kind: LabelKind, run: Run, of: Range | null = null, depth = 0): Label | null {
  const stretch = trimmed(run.text, of?.start ?? 0, of?.end ?? run.text.length);
  if (stretch.end === stretch.start) return null;
  const text = run.text.slice(stretch.start, stretch.end);
  return { kind, text, words: normalise(text), range: run.map.locate(stretch.start, stretch.end), depth };
}
