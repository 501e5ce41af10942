import type { Criterion } from '../core/model/criterion';
import type { Language } from '../core/model/text';
import { toSnippets } from '../core/text/snippet';
import { snippetPrefix } from './render-page';

/** A file of VS Code snippets: the skeleton of every criterion, and of a whole proposal. */
export function renderSnippets(criteria: readonly Criterion[], language: Language): string {
  const whole = {
    prefix: 'pilot-proposal',
    description: 'A whole AI pilot proposal, to fill in',
    body: toBody(wholeSkeleton(criteria, language)),
  };
  const single = criteria.map(({ id, title, asks, skeleton }) => [
    title,
    { prefix: snippetPrefix(id), description: asks, body: toBody(skeleton[language]) },
  ]);
  return JSON.stringify({ 'AI pilot proposal': whole, ...Object.fromEntries(single) });
}

/** An AI pilot proposal with everything left to fill in. */
export function wholeSkeleton(criteria: readonly Criterion[], language: Language): string {
  const sections = criteria.map(({ skeleton }) => skeleton[language]);
  if (language === 'yaml')
    return ['type: ai-pilot', 'stage: proposed', 'title: ‹title›', ...sections].join('\n');
  return ['---\ntype: ai-pilot\nstage: proposed\n---', '# ‹Title›', ...sections].join('\n\n');
}

/** Every `‹…›` becomes a tab stop; left as it is, it still counts as not filled in. */
function toBody(skeleton: string): string[] {
  const [body] = toSnippets([skeleton]);
  return `${body}\n$0`.split('\n');
}
