import type { Criterion } from '../../model/criterion';
import type { Say } from '../../model/say';
import type { GuidedProposal } from '../../assess/guide';
import { fieldsOf } from '../../naming/fields';
import { normalise } from '../../text/words';
import { toSnippet } from '../../text/snippet';
import type { Completion } from './completion';
import type { LinePlace } from './markdown-place';
import { headingsAround, sectionsAt } from './section-at';

/** The facts that the section around a place does not state yet, as labels. */
export function labelCompletions(
  { hashes, isItem, isBold, range }: LinePlace,
  guided: GuidedProposal,
  say: Say,
): Completion[] {
  if (hashes !== '') return [];
  const present = wordsIn(guided, range.start);
  return sectionsAt(guided, range.start).flatMap((criterion) =>
    lackingFields(criterion, guided)
      .filter(({ label }) => !present.has(normalise(label)))
      .map(({ label, prompt, facet }) => ({
        kind: 'field',
        label,
        detail: '',
        gain: 0,
        about: say(facet?.ask ?? criterion.asks),
        insert: toSnippet(`${isItem || isBold ? '' : '- '}${isBold ? '' : '**'}${label}:** ${prompt}`),
        filter: label,
        range,
      })),
  );
}

/** The fields of a criterion whose facets are not stated, those that are needed first. */
export function lackingFields(criterion: Criterion, { topics }: GuidedProposal) {
  const { facets = [] } = topics.find((topic) => topic.criterion === criterion)?.result ?? {};
  const isFound = (id: string | undefined) => facets.some((facet) => facet.id === id && facet.found);
  const lacking = fieldsOf(criterion).filter(({ facet }) => !isFound(facet?.id));
  return lacking.sort((a, b) => Number(b.facet?.needed ?? false) - Number(a.facet?.needed ?? false));
}

/** The labels that the section has, filled in or not. */
function wordsIn({ proposal }: GuidedProposal, offset: number): ReadonlySet<string> {
  const [heading] = headingsAround(proposal, offset);
  const own = proposal.statements.filter(({ labels }) => heading && labels.includes(heading));
  return new Set(own.flatMap(({ labels }) => labels.map(({ words }) => words)));
}
