import type { Assessment, ProposalAssessment } from '../../src/core/model/assessment';
import type { PilotRecord } from '../../src/core/model/record';

export const TEXT = '# Triage\r\n\r\n## Outcome\r\nCut 😀 time to 25 minutes.\r\n';

/** The range of some words of `TEXT`. */
export function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** A record in which nothing is filled in but the owner. */
export const RECORD: PilotRecord = {
  id: null,
  owner: 'Ada Moss',
  problemId: null,
  started: null,
  decisionDate: null,
  originalDecisionDate: null,
  extensions: null,
  decided: null,
  decision: null,
  ended: null,
  productionDate: null,
  lastReviewed: null,
  baseline: null,
  target: null,
  actual: null,
};

/** A verdict on `TEXT`, with whatever a test cares about. */
export function proposalWith(change: Partial<ProposalAssessment> = {}): ProposalAssessment {
  return {
    entry: null,
    title: 'Triage',
    range: { start: 0, end: TEXT.length },
    detection: { isProposal: true, isTemplate: false, why: 'front matter type: ai-pilot' },
    stage: 'pilot',
    record: RECORD,
    readiness: {
      score: 49,
      uncappedScore: 71,
      level: 'L0',
      weakestPillar: 'Data',
      nextBestFix: { criterion: 'data-source-named', gain: 9 },
    },
    criteria: [
      {
        id: 'outcome-defined',
        state: 'met',
        score: 1,
        region: [at('Outcome')],
        facets: [
          {
            id: 'target',
            needed: true,
            found: true,
            evidence: [{ range: at('25 minutes'), text: '25 minutes', rule: 'a rule' }],
            vague: [],
          },
          { id: 'baseline', needed: false, found: false, evidence: [], vague: [] },
        ],
      },
      { id: 'governance-owner-assigned', state: 'not-applicable', score: 0, facets: [], region: [] },
    ],
    findings: [
      {
        criterion: 'data-source-named',
        facet: null,
        code: 'data-source-named/missing',
        severity: 'error',
        message: 'No data source is named, so nobody can say what it works on. Name the system.',
        range: at('Triage'),
        related: null,
        fixable: true,
        waived: false,
      },
      {
        criterion: 'decision-gate',
        facet: 'date',
        code: 'decision-gate/date-missing',
        severity: 'hint',
        message: 'A date would help.',
        range: at('Cut'),
        related: null,
        fixable: false,
        waived: false,
      },
    ],
    ...change,
  };
}

export function nonProposal(why = 'a README'): ProposalAssessment {
  const detection = { isProposal: false, isTemplate: false, why };
  const unread = { title: null, stage: null, record: null, readiness: null, criteria: [], findings: [] };
  return proposalWith({ ...unread, detection });
}

export function assessmentOf(
  proposals: readonly ProposalAssessment[],
  problems: Assessment['problems'] = [],
): Assessment {
  return { language: 'markdown', proposals, problems };
}
