import type { Criterion } from '../core/model/criterion';
import type { Language } from '../core/model/text';
import { toSnippet } from '../core/text/snippet';
import { templateOf } from '../core/write/template';
import { snippetPrefix } from './render-page';

/** A file of VS Code snippets: the skeleton of every criterion, and of a whole proposal. */
export function renderSnippets(criteria: readonly Criterion[], language: Language): string {
  const whole = {
    prefix: 'pilot-proposal',
    description: 'A whole AI pilot proposal, to fill in',
    body: toBody(templateOf(criteria, language)),
  };
  const single = criteria.map(({ id, title, asks, skeleton }) => [
    title,
    { prefix: snippetPrefix(id), description: asks, body: toBody(skeleton[language]) },
  ]);
  return JSON.stringify({ 'AI pilot proposal': whole, ...Object.fromEntries(single) });
}

function toBody(skeleton: string): string[] {
  return `${toSnippet(skeleton)}\n$0`.split('\n');
}
