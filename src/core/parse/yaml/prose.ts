import type { Label } from '../../model/proposal';
import type { Draft } from '../draft';
import { addParagraph, type Next } from '../paragraph';
import { RunBuilder, whole, type Run } from '../run';
import { labelOf, withLabels, type Context } from '../statement';
import { addLineTo, type ScalarLine } from './scalar';

const HEADING = /^(#{1,6})\s+(?=\S)/;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s+/;
const FENCE = /^(?:`{3}|~{3})/;

/** What the lines of a scalar say; people write paragraphs, lists and headings into them as in Markdown. */
export function addProse(lines: readonly ScalarLine[], outer: Context, draft: Draft): void {
  const [only] = lines;
  if (only && lines.length === 1) return addLine(only, outer, draft);
  let headings: readonly Label[] = [];
  let leads: readonly Label[] = [];
  const parts = partsOf(lines);
  parts.forEach((part, index) => {
    const run = runOf(part.lines);
    const isLed = part.type === 'item' || parts[index - 1]?.type === 'text';
    const context = withLabels(outer, isLed ? [...headings, ...leads] : headings);
    if (part.type === 'heading') headings = headingsWith(headings, run, part.depth);
    if (part.type === 'code') draft.statement(run, whole(run), { ...context, standing: 'code' });
    if (part.type === 'item') addParagraph(run, { ...context, kind: 'item' }, 'nothing', draft);
    else leads = part.type === 'text' ? addParagraph(run, context, nextOf(parts[index + 1]), draft) : [];
  });
}

/** A value on one line is no list of labelled lines. */
function addLine(line: ScalarLine, context: Context, draft: Draft): void {
  const run = runOf([line]);
  draft.statement(run, whole(run), context);
}

/** Lines that belong together. */
interface Part {
  readonly type: 'text' | 'item' | 'heading' | 'code';
  readonly lines: ScalarLine[];
  /** Of a heading. */
  readonly depth: number;
}

function partsOf(lines: readonly ScalarLine[]): Part[] {
  const parts: Part[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = isOpen ? parts.at(-1) : undefined;
    if (last && belongsTo(last, line)) last.lines.push(line);
    else if (last?.type === 'code' || line.text === '') isOpen = false;
    else {
      const part = partAt(line);
      parts.push(part);
      isOpen = part.type !== 'heading';
    }
  }
  return parts;
}

function belongsTo({ type }: Part, { text }: ScalarLine): boolean {
  if (type === 'code') return !FENCE.test(text);
  return text !== '' && ![HEADING, ITEM, FENCE].some((start) => start.test(text));
}

function partAt(line: ScalarLine): Part {
  const heading = HEADING.exec(line.text);
  if (heading) return startOf('heading', line, heading[0].length, heading[1]!.length);
  if (FENCE.test(line.text)) return startOf('code', line, line.text.length);
  return ITEM.test(line.text)
    ? startOf('item', line, ITEM.exec(line.text)![0].length)
    : startOf('text', line, 0);
}

function startOf(type: Part['type'], line: ScalarLine, marker: number, depth = 0): Part {
  return { type, lines: [withoutStart(line, marker)], depth };
}

/** The line without its bullet, `#` or fence, which always stands in its first piece. */
function withoutStart({ text, pieces }: ScalarLine, length: number): ScalarLine {
  const [first, ...rest] = pieces;
  if (!first || length === 0) return { text, pieces };
  const cut = Math.min(length, first.text.length);
  const shorter = { text: first.text.slice(cut), start: first.start + cut, end: first.end };
  return { text: text.slice(cut), pieces: [shorter, ...rest] };
}

function nextOf(part: Part | undefined): Next {
  if (part?.type === 'item') return 'list';
  return part?.type === 'text' ? 'text' : 'nothing';
}

function headingsWith(headings: readonly Label[], run: Run, depth: number): readonly Label[] {
  const label = labelOf('heading', run, null, depth);
  return [...headings.filter((heading) => heading.depth < depth), ...(label ? [label] : [])];
}

function runOf(lines: readonly ScalarLine[]): Run {
  const run = new RunBuilder();
  let end = 0;
  for (const line of lines) {
    const [first] = line.pieces;
    if (!first) continue;
    if (run.length > 0) run.break(Math.min(end, first.start), first.start);
    addLineTo(run, line);
    end = line.pieces.at(-1)!.end;
  }
  return run.build();
}
