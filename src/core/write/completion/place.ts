import type { Criterion } from '../../model/criterion';
import type { Label } from '../../model/proposal';
import { vocabularyOf } from '../../assess/judge';
import { labelled } from '../labelled';
import { fieldsOf, headingOf, keyOf, type Field } from '../skeleton';

/** Those of some criteria that a heading or key stands for: those that suggest it, else all that know it. */
export function criteriaOf(name: string, criteria: readonly Criterion[]): readonly Criterion[] {
  const label = labelled(name);
  const suggesting = criteria.filter((criterion) => suggests(criterion, label));
  return suggesting.length > 0
    ? suggesting
    : criteria.filter((criterion) => vocabularyOf(criterion).matches(label));
}

/** Whether it is the very heading or key of the criterion's skeleton. */
function suggests({ skeleton }: Criterion, { words }: Label): boolean {
  return [headingOf(skeleton.markdown), keyOf(skeleton.yaml)].some((name) => labelled(name).words === words);
}

/** What a criterion is about, as Markdown. */
export function aboutOf({ title, asks }: Criterion): string {
  return `**${title}**\n\n${asks}`;
}

/** The field of some criteria that a label, column or key names. */
export function fieldNamed(name: string, criteria: readonly Criterion[]): Field | null {
  const label = labelled(name);
  const fields = criteria.flatMap(fieldsOf);
  const isNamed = (field: Field) =>
    [field.label, field.key].some((own) => own !== null && labelled(own).words === label.words);
  const isMeant = ({ facet }: Field) => facet !== null && vocabularyOf(facet).matches(label);
  return fields.find(isNamed) ?? fields.find(isMeant) ?? null;
}
