import type { Check, CheckHit } from '../model/check';
import type { Say } from '../model/say';
import { languageName } from '../text/say';

/** Says that a document was left alone: twenty gaps that are none would help nobody. */
export const language: Omit<Check, 'check'> = {
  id: 'language',
  title: 'A language the checklist reads',
  severity: 'information',
  asks: 'Is the proposal written in a language pilotlint has a vocabulary for?',
  why: 'The criteria look for words. In a language whose words they do not know, everything would seem to be missing, and none of it would be true.',
  remedy:
    'English is read in full; of German and Spanish, the four core criteria. Read the proposal against the rest of the checklist yourself, or keep a summary in English.',
};

/** What is said of a document in the language of a BCP 47 tag, of which so many criteria could be asked. */
export function languageHit(tag: string, criteria: number, say: Say): Pick<CheckHit, 'what' | 'message'> {
  const name = languageName(tag, say);
  return criteria === 0
    ? {
        what: 'not-assessed',
        message: say(
          'This proposal seems to be written in {0}, which pilotlint cannot read yet. It was not assessed.',
          name,
        ),
      }
    : {
        what: 'partly-assessed',
        message: say(
          'This proposal seems to be written in {0}, of which pilotlint knows the words for the {1} core criteria. The others were not assessed.',
          name,
          criteria,
        ),
      };
}
