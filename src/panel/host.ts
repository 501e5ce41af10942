/** What the page of readiness tells the editor, hears from it and leaves with it. */
import * as v from 'valibot';
import { FromPanel, ToPanel } from '../core/protocol/messages';
import { PanelView } from '../core/protocol/readiness';
import { hear, keep, kept, post } from './editor';

export function send(message: FromPanel): void {
  post(message);
}

export function listen(react: (message: ToPanel) => void): void {
  hear(ToPanel, react);
}

/** What the page remembers while it is hidden, and when the window is loaded again. */
const Memory = v.object({
  view: v.nullable(PanelView),
  /** Ids of the criteria that are open. */
  open: v.array(v.string()),
  /** In pixels. */
  scroll: v.number(),
});
export type Memory = v.InferOutput<typeof Memory>;

/** That of another version is forgotten. */
export function recall(): Memory {
  return kept(Memory) ?? { view: null, open: [], scroll: 0 };
}

export function remember(memory: Memory): void {
  keep(memory);
}
