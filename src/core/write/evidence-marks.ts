import type { Facet, Criterion } from '../model/criterion';
import type { Range } from '../model/text';
import type { Guide, Topic } from '../assess/guide';
import { fieldsFor } from '../naming/fields';

/** Words of a document that speak for a facet. */
export interface EvidenceMark {
  readonly range: Range;
  readonly criterion: Criterion;
  readonly facet: Facet;
  /** What the facet is called where it is filled in: "By when". */
  readonly label: string;
  /** `vague` words speak of it without a concrete value, and do not count. */
  readonly strength: 'stated' | 'vague';
}

/** All words that convinced, and those that were too vague to. */
export function evidenceMarks({ proposals }: Guide): EvidenceMark[] {
  return proposals.flatMap(({ topics }) => topics.flatMap(marksOf));
}

function marksOf({ criterion, result }: Topic): EvidenceMark[] {
  return criterion.facets.flatMap((facet) => {
    const own = result.facets.find(({ id }) => id === facet.id);
    const marked = (strength: EvidenceMark['strength']) =>
      (strength === 'stated' ? own?.evidence : own?.vague) ?? [];
    return (['stated', 'vague'] as const).flatMap((strength) =>
      marked(strength).map(({ range }) => ({
        range,
        criterion,
        facet,
        label: labelOf(facet, criterion),
        strength,
      })),
    );
  });
}

function labelOf(facet: Facet, criterion: Criterion): string {
  return fieldsFor(criterion, [facet.id])[0]?.label ?? facet.title;
}
