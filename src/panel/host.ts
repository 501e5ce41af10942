/** The editor, as a page in one of its webviews sees it. */
import * as v from 'valibot';
import { FromPanel, ToPanel } from '../core/protocol/messages';
import { PanelView } from '../core/protocol/readiness';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const { postMessage, getState, setState } = acquireVsCodeApi();

export function send(message: FromPanel): void {
  postMessage(message);
}

export function listen(react: (message: ToPanel) => void): void {
  window.addEventListener('message', ({ data }) => {
    const message = v.safeParse(ToPanel, data);
    if (message.success) react(message.output);
  });
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
  const memory = v.safeParse(Memory, getState());
  return memory.success ? memory.output : { view: null, open: [], scroll: 0 };
}

export function remember(memory: Memory): void {
  setState(memory);
}
