import type { Proposal } from '../model/proposal';

const STAGES = ['idea', 'proposed', 'pilot', 'production', 'stopped', 'retired'];

/** The stage a proposal declares, as written in lower case; null when it declares none. */
export function stageOf(proposal: Proposal): string | null {
  const declared = proposal.statements.find(
    ({ labels, passage }) => labels.at(-1)?.words === 'stage' && passage.text !== '',
  );
  const words = declared?.passage.text.trim().toLowerCase() ?? '';
  return STAGES.includes(words) ? words : null;
}
