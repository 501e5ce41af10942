/** The editor, as any page in one of its webviews sees it. What it hands over may be of another version. */
import * as v from 'valibot';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const { postMessage, getState, setState } = acquireVsCodeApi();

export function post(message: unknown): void {
  postMessage(message);
}

/** Other messages are passed over. */
export function hear<T>(schema: v.GenericSchema<unknown, T>, react: (message: T) => void): void {
  window.addEventListener('message', ({ data }) => {
    const message = v.safeParse(schema, data);
    if (message.success) react(message.output);
  });
}

/** What was kept; null when that is nothing, or something else. */
export function kept<T>(schema: v.GenericSchema<unknown, T>): T | null {
  const memory = v.safeParse(schema, getState());
  return memory.success ? memory.output : null;
}

export function keep(memory: unknown): void {
  setState(memory);
}
