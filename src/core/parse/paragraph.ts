import type { Label } from '../model/proposal';
import type { Draft } from './draft';
import { labelOf, withLabels, type Context } from './statement';
import { isLabelLike, type Line } from './label-shapes';
import { labelledLines } from './labelled-lines';
import type { Run } from './run';

/** What stands below a paragraph: a list (or table), the list nested in its item, other words, or nothing of its own. */
export type Next = 'list' | 'nested' | 'text' | 'nothing';

/**
 * Adds what a paragraph says and returns the labels it gives to what stands below it: "The pilot succeeds if:"
 * introduces a list, and so does `**Risks:**`.
 */
export function addParagraph(run: Run, outer: Context, next: Next, draft: Draft): Label[] {
  const [first, ...rest] = labelledLines(run);
  if (!first) return [];
  if (!first.isTitle) return addLines(run, [first, ...rest], outer, next, draft);
  const title = compact([labelOf('lead', run, first.label)]);
  const { value } = first;
  const lines = value.end > value.start ? [{ label: null, value }, ...rest] : rest;
  return lines.length === 0 ? title : addLines(run, lines, withLabels(outer, title), next, draft);
}

function addLines(run: Run, lines: readonly Line[], context: Context, next: Next, draft: Draft): Label[] {
  const isList = lines.filter(({ label }) => label).length > 1;
  const labelledRow = context.row ?? context.labelledRow ?? (isList ? draft.newRow() : null);
  const shared = { ...context, labelledRow };
  for (const line of lines.slice(0, -1)) addLine(run, line, shared, draft);
  return addLastLine(run, lines.at(-1)!, shared, next, draft);
}

function addLastLine(run: Run, line: Line, context: Context, next: Next, draft: Draft): Label[] {
  const isBlank = line.value.end === line.value.start;
  if (isBlank && line.label && next !== 'nothing') return compact([labelOf('lead', run, line.label)]);
  const lead = leadOf(run, line, next);
  if (!lead || line.label || !isShortLead(run, line)) addLine(run, line, context, draft);
  const inline = lead && line.label ? labelOf('inline', run, line.label) : null;
  return compact([inline, lead]);
}

function addLine(run: Run, { label, value }: Line, context: Context, draft: Draft): void {
  const inline = label && labelOf('inline', run, label);
  if (!inline) return draft.statement(run, value, context);
  const labelled = { ...withLabels(context, [inline]), row: context.labelledRow };
  if (value.end > value.start) draft.statement(run, value, labelled);
  // A cell that ends in a colon is a label for its neighbours.
  else if (context.kind === 'cell') draft.statement(run, label, context);
  else draft.empty(inline.range, labelled);
}

/** The last sentence of a line, when it leads up to the list below. */
function leadOf(run: Run, { label, value }: Line, next: Next): Label | null {
  if (next !== 'list' && next !== 'nested') return null;
  const text = run.text.slice(value.start, value.end);
  const isOpen = /[:：]$/.test(text);
  if (next === 'list' && !isOpen && (label || !isLabelLike(text))) return null;
  const start = lastSentence(text);
  const end = text.length - (isOpen ? 1 : 0);
  if (end - start > LONGEST_LEAD) return null;
  return labelOf('lead', run, { start: value.start + start, end: value.start + end });
}

/** Where the last sentence of a text starts. */
function lastSentence(text: string): number {
  const last = [...text.matchAll(/[.!?]\s+(?=\S)/g)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** What is longer says too much to be a label. */
const LONGEST_LEAD = 200;

/** Longer introductions say something of their own. */
function isShortLead(run: Run, { value }: Line): boolean {
  const text = run.text.slice(value.start, value.end);
  return /[:：]$/.test(text) && isLabelLike(text.slice(0, -1));
}

function compact<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}
