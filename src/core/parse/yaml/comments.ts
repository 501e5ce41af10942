import type { Label, Statement } from '../../model/proposal';
import type { Range } from '../../model/text';
import { linesOf } from '../../text/lines';
import { Draft } from '../draft';
import { RunBuilder, whole, type Run } from '../run';
import { PROSE } from '../statement';
import type { FieldReader, KeyPlace } from './fields';

/** Adds comments as guidance, each labelled with the keys of what it stands beside or before. */
export function addComments(comments: readonly Range[], source: string, { draft, keys }: FieldReader): void {
  if (comments.length === 0) return;
  const guidance = readComments(comments, source, keys);
  let next = 0;
  for (const block of draft.blocks.splice(0)) {
    const { start } = block.type === 'statement' ? block.statement.range : { start: 0 };
    while (guidance[next] && guidance[next]!.range.start < start) draft.add(guidance[next++]!);
    draft.blocks.push(block);
  }
  for (const statement of guidance.slice(next)) draft.add(statement);
}

function readComments(comments: readonly Range[], source: string, places: readonly KeyPlace[]): Statement[] {
  const draft = new Draft();
  const layout = new Layout(source);
  const keys = [...places].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const lines of groupLines(comments, layout)) {
    while (next < keys.length && keys[next]!.start < lines[0]!.start) next++;
    const run = runOf(lines, source);
    const labels = labelsOf(lines, layout, keys, next);
    draft.statement(run, whole(run), { ...PROSE, labels, standing: 'guidance' });
  }
  return draft.blocks.flatMap((block) => (block.type === 'statement' ? block.statement : []));
}

/** The lines of a text and what stands where on them. */
class Layout {
  readonly #lines: readonly Range[];

  constructor(private readonly source: string) {
    this.#lines = linesOf(source);
  }

  /** Zero-based, for a place on a line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  columnOf(offset: number): number {
    return offset - this.#lines[this.lineAt(offset)]!.start;
  }

  isFirstOnLine({ start }: Range): boolean {
    return this.source.slice(start - this.columnOf(start), start).trim() === '';
  }

  /** Whether a blank line or nothing at all follows. */
  isApart({ start }: Range): boolean {
    const line = this.#lines[this.lineAt(start) + 1];
    return !line || this.source.slice(line.start, line.end).trim() === '';
  }
}

/** Comments on lines of their own, one below the other, are one. */
function groupLines(comments: readonly Range[], layout: Layout): Range[][] {
  const groups: Range[][] = [];
  for (const comment of comments) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext = last && layout.lineAt(comment.start) === layout.lineAt(last.start) + 1;
    if (group && isNext && [last, comment].every((one) => layout.isFirstOnLine(one))) group.push(comment);
    else groups.push([comment]);
  }
  return groups;
}

function runOf(lines: readonly Range[], source: string): Run {
  const run = new RunBuilder();
  for (const { start, end } of lines) {
    const inner = start + /^[#\s]*/.exec(source.slice(start, end))![0].length;
    if (run.length > 0) run.break(start, inner);
    run.add(source.slice(inner, end), inner, end);
  }
  return run.build();
}

/** How many keys back the one is looked for that a comment is indented under. */
const FARTHEST = 1000;

/**
 * A comment beside a value belongs to it, one on a line of its own to the key below, unless it is indented deeper:
 * then it stands in for the value of a key above. What heads the document belongs to no key.
 */
function labelsOf(
  lines: readonly Range[],
  layout: Layout,
  keys: readonly KeyPlace[],
  next: number,
): readonly Label[] {
  const below = keys[next];
  const { start } = lines[0]!;
  if (next === 0 && layout.isApart(lines.at(-1)!)) return [];
  if (!layout.isFirstOnLine(lines[0]!)) return keys[next - 1]?.labels ?? [];
  const column = layout.columnOf(start);
  if (below && layout.columnOf(below.start) >= column) return below.labels;
  for (let index = next - 1; index >= Math.max(0, next - FARTHEST); index--) {
    if (layout.columnOf(keys[index]!.start) < column) return keys[index]!.labels;
  }
  return below?.labels ?? [];
}
