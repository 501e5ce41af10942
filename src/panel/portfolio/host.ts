/** What the page of the portfolio tells the editor, hears from it and leaves with it. */
import * as v from 'valibot';
import { STAGES } from '../../core/model/stage';
import { SORT_KEYS, type Order, type Selection } from '../../core/portfolio/select';
import {
  LevelName,
  ToPortfolio,
  type FromPortfolio,
  type PortfolioView,
  type Reading,
} from '../../core/protocol/portfolio';
import { hear, keep, kept, post } from '../editor';

export function send(message: FromPortfolio): void {
  post(message);
}

export function listen(react: (view: PortfolioView, reading: Reading | null) => void): void {
  hear(ToPortfolio, ({ view, reading }) => react(view, reading));
}

/** What the page remembers while it is hidden. The portfolio itself is sent again: it may have thousands of rows. */
const Memory = v.object({
  selection: v.object({
    search: v.string(),
    stages: v.array(v.nullable(v.picklist(STAGES))),
    levels: v.array(v.nullable(LevelName)),
    behind: v.array(v.object({ metric: v.string(), list: v.picklist(['counted', 'among', 'gaps']) })),
  }),
  order: v.object({ by: v.picklist(SORT_KEYS), isDescending: v.boolean() }),
  /** Of the page and of the table, in pixels. */
  scroll: v.tuple([v.number(), v.number()]),
});
export type Memory = v.InferOutput<typeof Memory>;

/** Null at first; that of another version is forgotten. */
export function recall(): Memory | null {
  return kept(Memory);
}

export function remember(memory: {
  readonly selection: Selection;
  readonly order: Order;
  readonly scroll: Memory['scroll'];
}): void {
  keep(memory);
}
