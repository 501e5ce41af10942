import type { Proposal } from '../model/proposal';
import { STAGES, type Stage } from '../model/stage';

/** What people write for a stage, beside its own name. */
const SYNONYMS: Readonly<Record<Stage, RegExp>> = {
  idea: /^(?:idea|ideation|concept|discovery|exploring|intake|backlog)\b/,
  proposed: /^(?:proposed|proposal|draft|planned|planning|submitted|in review|under review)\b/,
  pilot: /^(?:in )?(?:pilot|piloting|poc|proof of concept|trial|experiment|beta)\b/,
  production: /^(?:production|in production|live|scaled|rolled out|operational|deployed)\b/,
  stopped: /^(?:stopped|cancelled|canceled|rejected|abandoned|paused)\b/,
  retired: /^(?:retired|decommissioned|sunset)\b/,
};

/** The stage a value names, or null: "In pilot since May" is `pilot`. */
export function stageNamed(value: string): Stage | null {
  const words = value.trim().toLowerCase();
  return STAGES.find((stage) => SYNONYMS[stage].test(words)) ?? null;
}

/** The stage a proposal declares in a field or label called `stage`; null when it declares none. */
export function stageOf(proposal: Proposal): Stage | null {
  const declared = proposal.statements.find(
    ({ labels, passage }) => DECLARES.has(labels.at(-1)?.words ?? '') && passage.text !== '',
  );
  return declared ? stageNamed(declared.passage.text) : null;
}

const DECLARES: ReadonlySet<string> = new Set(['stage', 'pilot stage', 'project stage', 'lifecycle stage']);
