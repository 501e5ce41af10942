import { vocabulary } from '../evidence/vocabulary';
import type { Criterion, Facet } from '../model/criterion';
import type { Language } from '../model/text';
import { normalise } from '../text/words';
import { isNamedBy } from './naming';

/** A line of a criterion's skeleton: what to fill in, and the facet it answers. */
export interface Slot {
  /** "Decision right", or the key `decision_right`. */
  readonly name: string;
  /** `‹may approve, stop, accept risk›`. */
  readonly prompt: string;
  readonly facet: string | null;
}

/** The slots of a criterion's skeleton, in its order. Every facet has one. */
export function slotsOf(criterion: Criterion, language: Language): Slot[] {
  const skeleton = criterion.skeleton[language];
  const named = language === 'yaml' ? keysIn(skeleton) : labelsIn(skeleton);
  const slots = named.map(([name, prompt]) => ({ name, prompt, facet: facetNamed(criterion, name) }));
  const lacking = criterion.facets.filter(({ id }) => !slots.some(({ facet }) => facet === id));
  return [...slots, ...lacking.map((facet) => ownSlot(facet, language))];
}

/** The slots that answer one of the facets. */
export function slotsFor(criterion: Criterion, facets: readonly string[], language: Language): Slot[] {
  return slotsOf(criterion, language).filter(({ facet }) => facet !== null && facets.includes(facet));
}

/** What stands below the heading of a section to fill in. */
export function bodyOf({ skeleton }: Criterion): string {
  return skeleton.markdown.replace(/^.*\n+/, '');
}

/** The section's key, and whether it holds a list. */
export function keyOf({ skeleton }: Criterion): { readonly key: string; readonly isList: boolean } {
  return { key: skeleton.yaml.split(':')[0]!, isList: /^\s+- /m.test(skeleton.yaml) };
}

function labelsIn(skeleton: string): [name: string, prompt: string][] {
  const items = [...skeleton.matchAll(/^- \*\*(.+):\*\* (‹.*›)$/gm)];
  if (items.length > 0) return items.map(([, name, prompt]) => [name!, prompt!]);
  const [header = [], , row = []] = skeleton
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return header.map((name, index) => [name, row[index] ?? '‹…›']);
}

function keysIn(skeleton: string): [name: string, prompt: string][] {
  return [...skeleton.matchAll(/(\w+): (‹.*›)$/gm)].map(([, key, prompt]) => [key!, prompt!]);
}

/** The facet whose labels name it best: in full, or else among other words. */
function facetNamed({ facets }: Criterion, name: string): string | null {
  const words = normalise(name);
  const exact = facets.find(({ labels }) => labels.some((one) => normalise(one.replace(/^=/, '')) === words));
  return (exact ?? facets.find(({ labels }) => isNamedBy(name, vocabulary(labels))))?.id ?? null;
}

function ownSlot({ id, labels, title }: Facet, language: Language): Slot {
  const [first = id] = labels;
  const words = first.replace(/^=/, '').replace(/[_-]/g, ' ');
  const name = language === 'yaml' ? words.replace(/ /g, '_') : words[0]!.toUpperCase() + words.slice(1);
  return { name, prompt: `‹${title.replace(/^(?:an?|the|its|one) /, '')}›`, facet: id };
}
