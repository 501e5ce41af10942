import assert from 'node:assert/strict';
import type { Detector } from '../../src/core/evidence/detector';

/** What a detector finds in each text: the words, or null where there is nothing to find. */
export function finds(name: string, detector: Detector, cases: Record<string, string | null>): void {
  describe(name, () => {
    for (const [text, expected] of Object.entries(cases)) {
      it(`${expected === null ? 'nothing' : `“${expected}”`} in “${text}”`, () => {
        const span = detector(text);
        assert.equal(span && text.slice(span.start, span.end).trim(), expected);
      });
    }
  });
}
