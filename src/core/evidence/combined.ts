import type { Pattern } from '../text/pattern';
import { spanning, type Detector } from './detector';
import type { Span } from './placeholders';

/** What the first of some detectors finds that finds anything. */
export function either(...finds: readonly Detector[]): Detector {
  const needs = finds.flatMap((one) => one.needs ?? []);
  return needing(finds.every((one) => one.needs) ? needs : undefined, (text) => {
    for (const find of finds) {
      const span = find(text);
      if (span) return span;
    }
    return null;
  });
}

/** From the first words that some detectors find to the last, where each of them finds some. */
export function allOf(...finds: readonly Detector[]): Detector {
  return needing(finds.find((one) => one.needs)?.needs, (text) => {
    const spans: Span[] = [];
    for (const find of finds) {
      const span = find(text);
      if (!span) return null;
      spans.push(span);
    }
    return spanning(...spans);
  });
}

/** What detectors have seen in a text they remember themselves. */
function needing(needs: readonly Pattern[] | undefined, find: (text: string) => Span | null): Detector {
  return Object.assign(find, { needs });
}

/** What a detector finds in texts that are not out of the question. */
export function unless(isOut: (text: string) => unknown, find: Detector): Detector {
  return needing(find.needs, (text) => (isOut(text) ? null : find(text)));
}
