import { labelFor } from './judge';
import { breakdownOf } from './score';
import type { LiveDocument } from './assess';
import { naturalLanguageOf } from '../detect/natural-language';
import { criteriaIn, writingIn } from '../languages';
import type { Assessment, CriterionResult, ProposalAssessment } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import type { Label, Proposal } from '../model/proposal';
import type { Say } from '../model/say';
import type { AssessOptions } from '../model/settings';
import type { Language } from '../model/text';

/** What helps to write on: a document, its verdict, and where each criterion is spoken of. */
export interface Guide {
  readonly text: string;
  readonly language: Language;
  /** What it is asked, in the words of its language. */
  readonly criteria: readonly Criterion[];
  /** Those that were assessed; empty when the document holds none. */
  readonly proposals: readonly GuidedProposal[];
  /** Says what is written into the document, in the language it is written in. */
  readonly write: Say;
}

export interface GuidedProposal {
  readonly proposal: Proposal;
  readonly verdict: ProposalAssessment;
  /** One for each criterion that its language can be asked for, in the order of the checklist. */
  readonly topics: readonly Topic[];
}

/** A criterion in one proposal. */
export interface Topic {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
  /** The heading or key of its own; null when there is none. */
  readonly label: Label | null;
  /** Points that completing it would add to the score. */
  readonly gain: number;
}

/** Of the latest verdict; the same object until the next edit. */
export function guideOf(live: LiveDocument): Guide {
  const assessment = live.assess();
  const known = guides.get(assessment) ?? createGuide(live, assessment);
  guides.set(assessment, known);
  return known;
}

const guides = new WeakMap<Assessment, Guide>();

function createGuide(live: LiveDocument, { language, proposals: verdicts }: Assessment): Guide {
  const isAssessed = verdicts.some(({ criteria }) => criteria.length > 0);
  const parsed = isAssessed ? live.read().proposals : [];
  const spoken = naturalLanguageOf(live.text);
  const criteria = criteriaIn(spoken) ?? [];
  const proposals = parsed.flatMap((proposal, index) => {
    const verdict = verdicts[index];
    return verdict ? [guided(proposal, verdict, criteria, live.options)] : [];
  });
  return { text: live.text, language, criteria, proposals, write: writingIn(spoken) };
}

function guided(
  proposal: Proposal,
  verdict: ProposalAssessment,
  criteria: readonly Criterion[],
  { scale }: AssessOptions,
): GuidedProposal {
  const { gains } = breakdownOf(criteria, verdict.criteria, scale);
  const gainOf = ({ id }: Criterion) => gains.find(({ criterion }) => criterion === id)?.gain ?? 0;
  const topics = criteria.flatMap((criterion): Topic[] => {
    const result = verdict.criteria.find(({ id }) => id === criterion.id);
    if (!result) return [];
    return [{ criterion, result, label: labelFor(proposal, criterion), gain: gainOf(criterion) }];
  });
  return { proposal, verdict, topics };
}

/** What the proposal is asked, in its language. */
export function criteriaFor({ topics }: GuidedProposal): readonly Criterion[] {
  return topics.map(({ criterion }) => criterion);
}

/** The proposal a place belongs to: in a register, the last one that begins before it. */
export function proposalAt({ proposals }: Guide, offset: number): GuidedProposal | null {
  const begun = proposals.filter(({ proposal: { range } }) => range.start <= offset);
  return begun.at(-1) ?? proposals[0] ?? null;
}

/** Whether its section is still to be written: a label or a field of front matter is none. */
export function isLacking({ label, result }: Topic, language: Language): boolean {
  const isThere = language === 'yaml' ? label !== null : label?.kind === 'heading';
  return !isThere && result.state !== 'met' && result.state !== 'not-applicable';
}

/** What adds most to the score comes first. */
export function byGain(a: Topic, b: Topic): number {
  return b.gain - a.gain;
}
