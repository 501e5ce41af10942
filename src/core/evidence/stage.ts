import type { Proposal } from '../model/proposal';
import { STAGES, type Stage } from '../model/stage';

/** What people write for a stage, beside its own name; in German and Spanish, too. */
const SYNONYMS: Readonly<Record<Stage, RegExp>> = {
  idea: /^(?:ideas?|idee|ideation|concept|konzept|concepto|discovery|exploring|exploration|exploratory|research|intake|backlog)(?![\p{L}-])/u,
  proposed:
    /^(?:proposed|proposal|draft|plann(?:ed|ing)|submitted|in review|under review|awaiting approval|approved|not started|pre-?pilot|ready (?:for|to) pilot|vorgeschlagen|vorschlag|entwurf|geplant|beantragt|propuest[ao]|borrador|planificad[ao])(?![\p{L}-])/u,
  pilot:
    /^(?:in (?:the )?|active |running |live |laufender |en )?(?:pilot|piloting|pilotphase|pilotprojekt|pilotbetrieb|piloto|prueba|poc|proof[- ]of[- ]concept|prototype|mvp|trial|experiment|beta|field test|limited release)(?![\p{L}-])/u,
  production:
    /^(?:(?:in |en )?(?:production|prod|produktion|producción|betrieb|operation|use)|live|scal(?:ed|ing)|roll(?:ed|ing) out|roll-?out|operational|deployed|general availability|ga|en uso)(?![\p{L}-])/u,
  stopped:
    /^(?:stopped|cancell?ed|rejected|abandoned|paused|suspended|on hold|gestoppt|abgebrochen|pausiert|detenid[ao]|cancelad[ao])(?![\p{L}-])/u,
  retired:
    /^(?:retired|decommissioned|sunset|end of life|archived|stillgelegt|abgeschaltet|retirad[ao])(?![\p{L}-])/u,
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
