import type { Criterion, Facet } from '../model/criterion';
import { isNamed } from './labels';

/** One thing to fill in of a criterion's skeleton. */
export interface Field {
  /** As Markdown calls it: "Decision right". */
  readonly label: string;
  /** As YAML calls it: `decision_right`. */
  readonly key: string;
  /** `‹may approve, stop, accept risk›` */
  readonly prompt: string;
  /** What it answers, when the criterion has a facet for it. */
  readonly facet: Facet | null;
}

/** The fields of a criterion's skeleton, in their order. */
export function fieldsOf(criterion: Criterion): readonly Field[] {
  const read = fields.get(criterion) ?? readFields(criterion);
  fields.set(criterion, read);
  return read;
}

/**
 * Those that answer one of some facets, given by their ids, to stand anywhere: "Owner" in the criterion's own table is
 * "Data owner" elsewhere.
 */
export function fieldsFor(criterion: Criterion, facets: readonly string[]): Field[] {
  return fieldsOf(criterion).flatMap((field) =>
    field.facet && facets.includes(field.facet.id) ? [known(field, field.facet)] : [],
  );
}

/** With names that tell the facet by themselves. */
function known(field: Field, facet: Facet): Field {
  const [first = facet.id] = facet.labels;
  const words = first.replace(/^=/, '').replace(/[_-]/g, ' ');
  const label = isNamed(field.label, facet) ? field.label : words.charAt(0).toUpperCase() + words.slice(1);
  const key = isNamed(field.key, facet) ? field.key : words.replaceAll(' ', '_');
  return { ...field, label, key };
}

const fields = new WeakMap<Criterion, readonly Field[]>();

function readFields({ facets, skeleton }: Criterion): Field[] {
  const labels = labelsIn(skeleton.markdown);
  const pairs = skeleton.yaml.matchAll(/^[ -]+(\w+): (‹[^›]*›)$/gm);
  return Array.from(pairs, ([, key = '', prompt = ''], index) => {
    const label = labels[index] ?? key;
    return { label, key, prompt, facet: facetFor([key, label], facets) };
  });
}

/** The bold labels of a list, or the head of a table. */
function labelsIn(markdown: string): string[] {
  const bold = Array.from(markdown.matchAll(/\*\*([^*:]+):\*\*/g), ([, label = '']) => label);
  if (bold.length > 0) return bold;
  const head = /^\|(.+)\|$/m.exec(markdown)?.[1] ?? '';
  return head
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function facetFor(names: readonly string[], facets: readonly Facet[]): Facet | null {
  const named = facets.find((facet) => names.some((name) => isNamed(name, facet)));
  return named ?? facets.find(({ id }) => names.includes(id)) ?? null;
}
