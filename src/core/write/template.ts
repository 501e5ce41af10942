import { stringify } from 'yaml';
import type { Criterion } from '../model/criterion';
import type { Stage } from '../model/stage';
import type { Language } from '../model/text';

/** What somebody who starts a proposal already knows; nothing else is filled in. */
export interface Known {
  readonly title?: string;
  readonly owner?: string;
  readonly stage?: Stage;
}

/** A whole proposal to fill in: everything not known is a `‹…›` that counts as not filled in. */
export function templateOf(criteria: readonly Criterion[], language: Language, known: Known = {}): string {
  const sections = criteria.map(({ skeleton }) => skeleton[language]);
  return language === 'yaml' ? yamlOf(sections, known) : markdownOf(sections, known);
}

function yamlOf(sections: readonly string[], known: Known): string {
  const title = `title: ${known.title ? scalar(known.title) : '‹title›'}`;
  return [...headerOf(known), title, ...sections].join('\n');
}

function markdownOf(sections: readonly string[], known: Known): string {
  const header = ['---', ...headerOf(known), '---'].join('\n');
  return [header, `# ${known.title ?? '‹Title›'}`, ...sections].join('\n\n');
}

function headerOf({ owner, stage = 'proposed' }: Known): string[] {
  return ['type: ai-pilot', `stage: ${stage}`, ...(owner ? [`owner: ${scalar(owner)}`] : [])];
}

/** Words as a value that YAML reads as these words, in quotes where it has to be. */
function scalar(words: string): string {
  return stringify(words, { lineWidth: 0 }).trim();
}
