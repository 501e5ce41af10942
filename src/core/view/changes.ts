import { CRITERIA } from '../criteria';
import type { Assessment, ProposalAssessment } from '../model/assessment';
import type { Say } from '../model/say';
import type { Changes } from '../protocol/readiness';

/** What became of a proposal since it was committed; null when it was not, or not as a proposal. */
export function changesBetween(
  committed: Assessment | null,
  now: ProposalAssessment,
  say: Say,
): Changes | null {
  const before = committed?.proposals.find(({ entry }) => entry === now.entry);
  if (!before?.readiness || !now.readiness) return null;
  const { score, level } = before.readiness;
  return { score, level, gained: metIn(now, before, say), lost: metIn(before, now, say) };
}

/** Titles of what is met in the one and not in the other. */
function metIn(one: ProposalAssessment, other: ProposalAssessment, say: Say): string[] {
  const own = metOf(one);
  const others = metOf(other);
  return CRITERIA.filter(({ id }) => own.has(id) && !others.has(id)).map(({ title }) => say(title));
}

function metOf({ criteria }: ProposalAssessment): ReadonlySet<string> {
  return new Set(criteria.filter(({ state }) => state === 'met').map(({ id }) => id));
}
