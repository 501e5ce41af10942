import { isSame } from '../../naming/labels';
import { criteriaOf, fieldNamed } from './place';
import type { Criterion } from '../../model/criterion';
import type { Say } from '../../model/say';
import type { Completion } from './completion';
import type { LabelledPlace } from './markdown-place';
import type { ValuePlace } from './yaml-place';
import { directiveCompletions } from './directives';
import { keyCompletions } from './keys';
import { labelCompletions } from './labels';
import type { Place } from './place-at';
import { sectionCompletions } from './sections';
import { HEADER } from '../header';
import { criteriaFor, proposalAt, type Guide, type GuidedProposal } from '../../assess/guide';
import { fieldsOf } from '../../naming/fields';
import { CRITERIA } from '../../criteria';
import { sectionsAt } from './section-at';
import { valuesFor, wantedBy, type Supply, type Wanted } from './values';

/** What can be inserted at a place of a document, the most useful first. Nothing where no proposal is. */
export function completionsAt(place: Place, guide: Guide, supply: Supply): Completion[] {
  const guided = proposalAt(guide, place.range.start);
  if (!guided) return [];
  switch (place.type) {
    case 'prompt':
      // Editors compare with what is there: the prompt itself.
      return valuesFor(wantedByPrompt(place.prompt, guided, guide.write), place.range, supply).map(
        (value) => ({
          ...value,
          filter: place.prompt + value.filter,
        }),
      );
    case 'directive':
      return directiveCompletions(place, guide, guided, supply.say);
    case 'yaml-key':
      return keyCompletions(place, guide, guided, supply.say);
    case 'line':
      return [
        ...labelCompletions(place, guided, supply.say),
        ...sectionCompletions(place, guide, guided, supply.say),
      ];
    case 'yaml-value':
    case 'labelled': {
      const wanted = wantedAt(place, guided, guide.write);
      return wanted ? valuesFor(wanted, place.range, supply, place.lead) : [];
    }
  }
}

function wantedByPrompt(prompt: string, guided: GuidedProposal, write: Say): Wanted {
  const fields = [...criteriaFor(guided), ...CRITERIA].flatMap(fieldsOf);
  const field = fields.find((one) => one.prompt === prompt);
  return field
    ? wantedBy(field, write)
    : (HEADER.find((one) => one.prompt === prompt) ?? { prompt, options: [] });
}

/** The field of the section or mapping; at the top, a field of the header or of any criterion. */
function wantedAt(place: LabelledPlace | ValuePlace, guided: GuidedProposal, write: Say): Wanted | null {
  const isKey = place.type === 'yaml-value';
  const name = isKey ? place.key : place.label;
  const around = isKey
    ? criteriaOf(place.path.at(-1) ?? '', criteriaFor(guided))
    : sectionsAt(guided, place.range.start);
  return wantedIn(around, name, write) ?? wantedInHeader(name) ?? wantedIn(CRITERIA, name, write);
}

function wantedIn(criteria: readonly Criterion[], name: string, write: Say): Wanted | null {
  const field = fieldNamed(name, criteria);
  return field && wantedBy(field, write);
}

function wantedInHeader(name: string): Wanted | null {
  return HEADER.find(({ key }) => isSame(key, name)) ?? null;
}
