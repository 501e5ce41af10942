import type { Criterion } from '../core/model/criterion';
import { fieldsOf } from '../core/naming/fields';

/**
 * A grammar that shows the bold labels of the checklist. It colours any Markdown file, so that words that others use
 * as labels too are left alone: only labels of several words are shown.
 */
export function renderLabelGrammar(criteria: readonly Criterion[]): string {
  const labels = criteria
    .flatMap(fieldsOf)
    .map(({ label }) => label)
    .filter((label) => label.includes(' '));
  const words = [...new Set(labels)].sort();
  return JSON.stringify({
    scopeName: 'pilotlint.labels',
    injectionSelector: 'L:text.html.markdown -comment -markup.fenced_code -markup.inline.raw',
    patterns: [
      {
        match: `(?<=\\*\\*)(?:${words.join('|')})(?=:\\*\\*|\\*\\*:)`,
        name: 'entity.name.tag.label.pilotlint',
      },
    ],
  });
}
