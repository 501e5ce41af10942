import type { Statement } from '../../model/proposal';
import type { TextChange } from '../../model/text';
import type { Field } from '../../naming/fields';
import { lineEnd, lineStart } from '../../text/lines';

/** Adds lines written as the last `Label: value` line or list item is; null when there is none. */
export function addToList(
  text: string,
  statements: readonly Statement[],
  fields: readonly Field[],
): TextChange[] | null {
  const labelled = statements.filter((one) => one.labels.at(-1)?.kind === 'inline');
  const line = labelled.flatMap((one) => lineOf(text, one, statements) ?? []).at(-1);
  if (line) return [linesAfter(text, line, fields, labelled)];
  const item = statements.filter(({ passage }) => passage.kind === 'item').at(-1);
  const marker = item && ITEM.exec(text.slice(lineStart(text, item.range.start), item.range.start))?.[0];
  if (!marker) return null;
  return [linesAfter(text, { end: lineEnd(text, item.range.end), before: marker, after: ': ' }, fields, [])];
}

/** How a labelled line is written around its label, and where it ends. */
interface Line {
  readonly end: number;
  /** "- **" */
  readonly before: string;
  /** ":** " */
  readonly after: string;
}

const ITEM = /^[\s>]*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?$/;
const LABELLED = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?[*_]{0,3}$/;
const COLON = /^[*_]{0,3}\s?(?:[:：]|\s[-–—](?=\s))[*_]{0,3}\s*/;

function lineOf(text: string, { labels, range }: Statement, all: readonly Statement[]): Line | null {
  const label = labels.at(-1)!;
  const before = text.slice(lineStart(text, label.range.start), label.range.start);
  const after = COLON.exec(text.slice(label.range.end, lineEnd(text, label.range.end)))?.[0];
  if (!LABELLED.test(before) || !after) return null;
  // What is nested below a labelled item belongs to it.
  const nested = all.filter((one) => one.labels.some((other) => other.range.start === label.range.start));
  const end = Math.max(range.end, label.range.end, ...nested.map((one) => one.range.end));
  return { end: lineEnd(text, end), before, after: after.trimEnd() };
}

function linesAfter(
  text: string,
  { end, before, after }: Line,
  fields: readonly Field[],
  labelled: readonly Statement[],
): TextChange {
  const isTogether = /[-*+]\s|\d/.test(before) || (labelled.length > 1 && !isSpread(text, labelled));
  const breaks = [...labelled.map(({ range }) => lineEnd(text, range.end)), end].map((at) =>
    breakAt(text, at),
  );
  const hard = breaks.find((one) => one !== '') ?? '';
  const isLastBroken = breaks.at(-1) !== '';
  const lines = fields.map(({ label, prompt }, index) => {
    const marker = before.replace(/\d+(?=[.)])/, (number) => `${Number(number) + index + 1}`);
    return `${isTogether ? '\n' : '\n\n'}${marker}${label}${after.trimEnd()} ${prompt}`;
  });
  return {
    offset: end,
    length: 0,
    text: `${isLastBroken ? '' : hard}${lines.join(hard)}${isLastBroken ? hard : ''}`,
  };
}

/** What breaks a line where it ends. */
function breakAt(text: string, end: number): string {
  return / {2,}$|\\$/.exec(text.slice(lineStart(text, end), end))?.[0] ?? '';
}

/** Whether there are blank lines between labelled lines. */
function isSpread(text: string, labelled: readonly Statement[]): boolean {
  const [first, second] = labelled.slice(-2);
  return Boolean(first && second && /\n\s*\n/.test(text.slice(first.range.end, second.range.start)));
}
