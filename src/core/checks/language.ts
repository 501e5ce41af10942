import type { Check } from '../model/check';

/** Languages the checklist has a vocabulary for. */
export const ASSESSED_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** The code of the one finding a document in another language gets. */
export const NOT_ASSESSED = 'not-assessed';

/** Says that a document was left alone: twenty gaps that are none would help nobody. */
export const language: Omit<Check, 'check'> = {
  id: 'language',
  title: 'A language the checklist reads',
  severity: 'information',
  asks: 'Is the proposal written in a language pilotlint has a vocabulary for?',
  why: 'The criteria look for words. In a language whose words they do not know, everything would seem to be missing, and none of it would be true.',
  remedy: 'Read the proposal against the checklist yourself, or keep a summary in a language that is read.',
};

/** What is said of a document in the language of a BCP 47 tag. */
export function notAssessedMessage(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return `This proposal seems to be written in ${name}, which pilotlint cannot read yet. It was not assessed.`;
}
