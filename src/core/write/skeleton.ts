import { vocabularyOf } from '../assess/judge';
import type { Criterion, Facet } from '../model/criterion';
import { labelled } from './labelled';

/** One thing to fill in of a criterion's skeleton, as Markdown and as YAML call it. */
export interface Field {
  /** "Decision right"; null where the skeleton is prose. */
  readonly label: string | null;
  /** `decision_right`; null where the skeleton is one value. */
  readonly key: string | null;
  /** `‹may approve, stop, accept risk›` */
  readonly prompt: string;
  /** What it answers, when the criterion has a facet for it. */
  readonly facet: Facet | null;
}

/** What is to be filled in, wherever it stands. */
export const PROMPT = /‹[^‹›\n]*›/gu;

/** "Success metrics" */
export function headingOf(markdown: string): string {
  return /^#+ (.*)$/m.exec(markdown)?.[1] ?? '';
}

/** `outcome` */
export function keyOf(yaml: string): string {
  return /^\w+/.exec(yaml)?.[0] ?? '';
}

/** The fields of a criterion's skeleton, in their order. */
export function fieldsOf(criterion: Criterion): readonly Field[] {
  const known = fields.get(criterion) ?? readFields(criterion);
  fields.set(criterion, known);
  return known;
}

const fields = new WeakMap<Criterion, readonly Field[]>();

function readFields({ facets, skeleton }: Criterion): Field[] {
  const labels = labelsIn(skeleton.markdown);
  const pairs = [...skeleton.yaml.matchAll(/^[ -]+(\w+): (‹[^›]*›)/gm)];
  const prompts = skeleton.yaml.match(PROMPT) ?? [];
  return prompts.map((prompt, index) => {
    const label = labels[index] ?? null;
    const key = pairs.find(([, , value]) => value === prompt)?.[1] ?? null;
    return { label, key, prompt, facet: facetFor([key, label], facets) };
  });
}

/** The bold labels of a list, or the head of a table. */
function labelsIn(markdown: string): string[] {
  const bold = [...markdown.matchAll(/\*\*([^*:]+):\*\*/g)].map(([, label]) => label!);
  if (bold.length > 0) return bold;
  const head = /^\|(.+)\|$/m.exec(markdown)?.[1] ?? '';
  return head
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function facetFor(names: readonly (string | null)[], facets: readonly Facet[]): Facet | null {
  const labels = names.filter((name) => name !== null).map(labelled);
  const isNamed = (facet: Facet) => labels.some((label) => vocabularyOf(facet).matches(label));
  return facets.find(isNamed) ?? facets.find(({ id }) => names.includes(id)) ?? null;
}
