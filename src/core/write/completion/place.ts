import type { Criterion } from '../../model/criterion';
import type { Say } from '../../model/say';
import { fieldsOf, type Field } from '../../naming/fields';
import { isNamed, isSame } from '../../naming/labels';
import { headingOf, keyOf } from '../../naming/skeleton';

/** Those of some criteria that a heading or key stands for: those that suggest it, else all that know it. */
export function criteriaOf(name: string, criteria: readonly Criterion[]): readonly Criterion[] {
  const suggesting = criteria.filter((criterion) => suggests(criterion, name));
  return suggesting.length > 0 ? suggesting : criteria.filter((criterion) => isNamed(name, criterion));
}

/** Whether it is the very heading or key of the criterion's skeleton. */
function suggests(criterion: Criterion, name: string): boolean {
  return [headingOf(criterion), keyOf(criterion)].some((own) => isSame(own, name));
}

/** What a criterion is about, as Markdown. */
export function aboutOf({ title, asks }: Criterion, say: Say): string {
  return `**${say(title)}**\n\n${say(asks)}`;
}

/** The field of some criteria that a label, column or key names. */
export function fieldNamed(name: string, criteria: readonly Criterion[]): Field | null {
  const fields = criteria.flatMap(fieldsOf);
  const isCalled = ({ label, key }: Field) => isSame(label, name) || isSame(key, name);
  const isMeant = ({ facet }: Field) => facet !== null && isNamed(name, facet);
  return fields.find(isCalled) ?? fields.find(isMeant) ?? null;
}
