import type { Range } from '../model/text';
import { alertLabel, isColon, isLabelLike, plainLabel, strongLabel, type Line } from './label-shapes';
import { trimmed, type Run } from './run';

/**
 * Splits a paragraph into its labelled lines. What follows a labelled line without a label of its own belongs to
 * it; a paragraph without labels is one line.
 */
export function labelledLines(run: Run): Line[] {
  if (isPlain(run)) return [{ label: null, value: trimmed(run.text, 0, run.text.length) }];
  const lines: Line[] = [];
  for (const segment of segmentsOf(run)) {
    if (isFence(run, segment)) continue;
    if (isBlank(run, lines.at(-1))) lines.pop();
    const last = lines.at(-1);
    const definition = last && definitionOf(run, last, segment);
    if (definition) lines[lines.length - 1] = definition;
    else if (!last || startsLine(segment, run, lines)) lines.push(segment);
    else lines[lines.length - 1] = { ...last, value: { start: last.value.start, end: segment.end } };
  }
  return lines.map(({ value, ...line }) => ({ ...line, value: trimmed(run.text, value.start, value.end) }));
}

/** Without any of these no line can be told from another. */
function isPlain({ text, marks, emphasis }: Run): boolean {
  return marks.length === 0 && emphasis.length === 0 && !/[:：•▪‣◦●○■]|\[!|^(?:!!!|\?\?\?|===)/.test(text);
}

function isBlank({ text }: Run, line: Line | undefined): boolean {
  return line?.label === null && text.slice(line.value.start, line.value.end).trim() === '';
}

/** `:::`, which ends what `:::tip` begins. */
function isFence({ text }: Run, { start, end }: Range): boolean {
  return /^\s*:{3,}\s*$/.test(text.slice(start, end));
}

/** A stretch of a paragraph at whose start a line may begin. */
interface Segment extends Line, Range {
  readonly origin: Origin;
  readonly isStrong: boolean;
}

/** How a segment is set off from the one before it. */
type Origin = 'soft' | 'hard' | 'bullet';

interface Cut {
  /** Where the segment before it ends. */
  readonly end: number;
  readonly start: number;
  readonly origin: Origin;
}

function segmentsOf(run: Run): Segment[] {
  const openers = openersOf(run);
  const breaks = run.breaks.map(({ at, hard }) => cutAt(run.text, at, hard));
  const cuts = [...breaks, ...inlineCuts(run, openers)].sort((a, b) => a.start - b.start);
  const first = bulletAt(run.text, 0);
  const starts = [{ end: 0, start: first, origin: 'hard' as const }, ...cuts];
  return starts.map((cut, index) => segmentOf(run, openers, cut, starts[index + 1]?.end ?? run.text.length));
}

function cutAt(text: string, at: number, hard: boolean): Cut {
  const start = bulletAt(text, at + 1);
  return { end: at, start, origin: start > at + 1 ? 'bullet' : hard ? 'hard' : 'soft' };
}

/** Where the words begin after a bullet that Markdown does not know. */
function bulletAt(text: string, at: number): number {
  return /^\s*[•▪‣◦●○■]\s/.exec(text.slice(at, at + 8))
    ? text.indexOf(' ', text.slice(at).search(/\S/) + at) + 1
    : at;
}

function segmentOf(
  run: Run,
  openers: ReadonlyMap<number, number>,
  { start, origin }: Cut,
  end: number,
): Segment {
  const from = trimmed(run.text, start, end).start;
  const strongEnd = openers.get(from);
  const strong = strongEnd === undefined ? null : strongLabel(run.text, { start: from, end: strongEnd }, end);
  const other = () => alertLabel(run.text, from, end) ?? plainLabel(run.text, from, end);
  const line = strong ?? other() ?? { label: null, value: { start, end } };
  return { ...line, start, end, origin, isStrong: strong !== null };
}

/** A plain label in the midst of wrapped prose begins no line, unless the paragraph is a list of such lines. */
function startsLine({ label, origin, isStrong }: Segment, run: Run, lines: readonly Line[]): boolean {
  if (origin === 'bullet') return true;
  if (!label) return false;
  return (
    isStrong || origin === 'hard' || (lines[0]!.label !== null && !/\p{Ll}/u.test(run.text[label.start]!))
  );
}

/** `Term` and `: value` on two lines. */
function definitionOf(run: Run, last: Line, { start, end }: Segment): Line | null {
  if (last.label || run.text[start] !== ':' || run.text[start + 1] !== ' ') return null;
  const label = trimmed(run.text, last.value.start, last.value.end);
  return isLabelLike(run.text.slice(label.start, label.end))
    ? { label, value: { start: start + 1, end } }
    : null;
}

/** Where bold or emphasised words begin, and where they end. */
function openersOf({ marks, emphasis }: Run): Map<number, number> {
  const openers = new Map(emphasis.map(({ start, end }) => [start, end]));
  for (const { kind, start, end } of marks) if (kind === 'strong') openers.set(start, end);
  return openers;
}

/** `**Owner:** Jane | **Due:** May` is two lines in one. */
function inlineCuts({ text }: Run, openers: ReadonlyMap<number, number>): Cut[] {
  const isLabelled = [...openers].some(
    ([start, end]) => text.slice(0, start).trim() === '' && isColon(text, end - 1),
  );
  const cuts: Cut[] = [];
  for (const [start, end] of openers) {
    const before = /(?:\s*[|·•;]\s*|\s{2,})$/.exec(text.slice(Math.max(0, start - 8), start));
    const isNext = isLabelled && isColon(text, end - 1) && text[start - 1] === ' ';
    const isLabel = isNext || (before !== null && (isColon(text, end - 1) || isColon(text, end)));
    if (isLabel) cuts.push({ end: start - (before?.[0].length ?? 1), start, origin: 'hard' });
  }
  return cuts;
}
