import type { Label, ReadingProblem, Statement } from '../model/proposal';
import type { Range } from '../model/text';
import type { PassagePool } from './passage-pool';
import { trimmed, type Run } from './run';
import { emptyStatement, statementOf, type Context } from './statement';

/** What a stretch of a document says, in order. Ranges are relative to the stretch. */
export type Block =
  | { readonly type: 'statement'; readonly statement: Statement }
  | Heading
  /** Says nothing in words, but is more than nothing. */
  | { readonly type: 'picture' }
  /** The end of what the heading of a `<summary>` stands over. */
  | { readonly type: 'close' };

export interface Heading {
  readonly type: 'heading';
  /** Null for a heading without words, which still ends the sections before it. */
  readonly label: Label | null;
  /** Its place in the outline: 1 to 6, or `PSEUDO` for a bold line or a `<summary>`. */
  readonly level: number;
}

/** A bold line standing alone is below every real heading. */
export const PSEUDO = 7;

/** Collects what a stretch of a document says. */
export class Draft {
  readonly blocks: Block[] = [];
  readonly problems: ReadingProblem[] = [];
  /** How many statements each row has. */
  readonly rows: number[] = [];

  newRow(): number {
    return this.rows.push(0) - 1;
  }

  heading(label: Label | null, level: number): void {
    this.blocks.push({ type: 'heading', label, level });
  }

  picture(): void {
    this.blocks.push({ type: 'picture' });
  }

  close(): void {
    this.blocks.push({ type: 'close' });
  }

  /** The words of a stretch of `run`, if there are any. */
  statement(run: Run, { start, end }: Range, context: Context): void {
    const stretch = trimmed(run.text, start, end);
    if (stretch.end > stretch.start) this.add(statementOf(run, stretch, context));
  }

  /** Something nobody filled in, standing at `range`. */
  empty(range: Range, context: Context): void {
    this.add(emptyStatement(range, context));
  }

  /** Takes the passages of an earlier reading where the words are the same. */
  share(pool: PassagePool): void {
    for (const [index, block] of this.blocks.entries())
      if (block.type === 'statement')
        this.blocks[index] = { ...block, statement: pool.share(block.statement) };
  }

  add(statement: Statement): void {
    if (statement.row >= 0) this.rows[statement.row]!++;
    this.blocks.push({ type: 'statement', statement });
  }
}
