import type { Evidence } from '../model/assessment';
import type { Facet } from '../model/criterion';
import type { Proposal } from '../model/proposal';
import type { Range } from '../model/text';
import { proposalAt, type GuidedProposal, type Guide, type Topic } from '../assess/guide';
import { contains } from '../text/ranges';
import { shortened } from '../text/shortened';

/** What is known of one criterion where somebody points at it. */
export interface Insight {
  readonly topic: Topic;
  readonly facts: readonly Fact[];
  /** The heading, key or words that were pointed at. */
  readonly range: Range;
}

/** One thing the criterion asks for, and what the proposal says of it. */
export interface Fact {
  readonly facet: Facet;
  readonly found: boolean;
  /** The words that convinced or, when not found, that are too vague; null when there are none. */
  readonly quote: string | null;
}

/** The criteria whose heading, key or finding is at a place; none where only the title is. */
export function insightsAt(guide: Guide, offset: number): Insight[] {
  const guided = proposalAt(guide, offset);
  if (!guided) return [];
  return guided.topics.flatMap((topic) => {
    const range = rangesOf(topic, guided).find(({ start, end }) => start <= offset && offset <= end);
    return range ? [{ topic, facts: factsOf(topic, guided.proposal), range }] : [];
  });
}

/** Findings about something absent stand at the title, and are not about it. */
function rangesOf({ criterion, label }: Topic, { proposal, verdict }: GuidedProposal): Range[] {
  const findings = verdict.findings
    .filter((finding) => finding.criterion === criterion.id)
    .map(({ range }) => range)
    .filter(({ start }) => start !== proposal.anchor.start);
  return label ? [label.range, ...findings] : findings;
}

/** Needed facts first. */
function factsOf({ criterion, result }: Topic, proposal: Proposal): Fact[] {
  const needed = [...criterion.facets].sort((a, b) => Number(b.needed) - Number(a.needed));
  const quoted = new Set<string>();
  return needed.flatMap((facet): Fact[] => {
    const own = result.facets.find(({ id }) => id === facet.id);
    if (!own) return [];
    const [best = null] = [...own.evidence, ...own.vague];
    const sentence = best && sentenceOf(best, proposal);
    // A sentence that says it all is quoted once, and then the words in it that count.
    const quote =
      best && (sentence === null || quoted.has(sentence) ? shortened(best.text, LONGEST) : sentence);
    if (quote !== null) quoted.add(quote);
    return [{ facet, found: own.found, quote }];
  });
}

const LONGEST = 100;

/** The whole statement around some words; null where it is long. */
function sentenceOf({ range }: Evidence, { statements }: Proposal): string | null {
  const around = statements.find((one) => contains(one.range, range));
  const sentence = around?.passage.text.trim() ?? '';
  return sentence !== '' && sentence.length <= LONGEST ? sentence : null;
}
