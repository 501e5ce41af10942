import type { Range, TextChange } from '../model/text';

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The change that puts other words in place of a range. */
export function replaced({ start, end }: Range, text: string): TextChange {
  return { offset: start, length: end - start, text };
}
