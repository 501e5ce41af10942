import type { Language, Range } from '../../model/text';
import { PROMPT } from '../../text/prompt';
import { lineAt } from '../../text/lines';
import { directivePlaceAt, type DirectivePlace } from './directive-place';
import { markdownPlaceAt, type MarkdownPlace } from './markdown-place';
import { yamlPlaceAt } from './yaml-place';

/** Inside a `‹…›` that is still to be filled in. */
export interface PromptPlace {
  readonly type: 'prompt';
  readonly prompt: string;
  readonly range: Range;
}

export type Place = PromptPlace | DirectivePlace | MarkdownPlace;

/** What is being written at a place, told from the lines alone; null where nothing can be offered. */
export function placeAt(text: string, language: Language, offset: number): Place | null {
  const special = promptAt(text, offset) ?? directivePlaceAt(text, offset);
  if (special) return special;
  return language === 'yaml'
    ? yamlPlaceAt(text, offset, { start: 0, end: text.length })
    : markdownPlaceAt(text, offset);
}

function promptAt(text: string, offset: number): PromptPlace | null {
  const { start, end } = lineAt(text, offset);
  for (const { 0: prompt, index } of text.slice(start, end).matchAll(PROMPT)) {
    const range = { start: start + index, end: start + index + prompt.length };
    if (range.start < offset && offset <= range.end) return { type: 'prompt', prompt, range };
  }
  return null;
}
