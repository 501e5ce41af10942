import { guideOf, openDocument, type Language } from '../../src/core';
import { inEnglish } from '../../src/core/text/say';
import { completionsAt } from '../../src/core/write/completion/complete';
import type { Completion } from '../../src/core/write/completion/completion';
import { placeAt } from '../../src/core/write/completion/place-at';
import { applied } from '../fixes/fixing';

const SUPPLY = {
  names: { people: ['Priya N.', 'Head of Claims'], sources: ['ClaimsHub', 'ServiceNow'] },
  today: '2026-11-22',
  say: inEnglish,
};

/** What is offered at the `▮` of a text. */
export function offered(marked: string, language: Language): Completion[] {
  const offset = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const place = placeAt(text, language, offset);
  if (!place) return [];
  return completionsAt(place, guideOf(openDocument(text, { language, assumeProposal: true })), SUPPLY);
}

/** The text after one of them was chosen, its tab stops left as they are. */
export function chosen(marked: string, language: Language, label: string): string {
  const found = offered(marked, language).find((one) => one.label === label);
  if (!found) throw new Error(`“${label}” is not offered`);
  const text = marked.replace('▮', '');
  const inserted = found.insert
    .replace(/\$\{\d+:((?:\\\}|[^}])*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$0/g, '')
    .replace(/\\([\\$}])/g, '$1');
  const { start, end } = found.range;
  const own = { offset: start, length: end - start, text: inserted };
  return applied(
    text,
    [own, ...(found.edits ?? [])].sort((a, b) => a.offset - b.offset),
  );
}

export function labelsOf(completions: readonly Completion[]): string[] {
  return completions.map(({ label }) => label);
}
