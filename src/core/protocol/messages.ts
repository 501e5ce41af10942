/** What the extension and the page of the readiness panel say to each other; either side checks what it hears. */
import * as v from 'valibot';
import { Command, PanelView } from './readiness';

export const ToPanel = v.object({ type: v.literal('show'), view: PanelView });
export type ToPanel = v.InferOutput<typeof ToPanel>;

export const FromPanel = v.variant('type', [
  /** The page is there, and has nothing to show yet or something old. */
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('reveal'), uri: v.string(), start: v.number(), end: v.number() }),
  /** Another pilot of the same document. */
  v.object({ type: v.literal('choose'), uri: v.string() }),
  v.object({ type: v.literal('fix'), uri: v.string(), criterion: v.string() }),
  v.object({ type: v.literal('explain'), criterion: v.string() }),
  v.object({ type: v.literal('run'), command: Command }),
]);
export type FromPanel = v.InferOutput<typeof FromPanel>;

/** Null when it is no message of the panel. */
export function readMessage(heard: unknown): FromPanel | null {
  const message = v.safeParse(FromPanel, heard);
  return message.success ? message.output : null;
}
