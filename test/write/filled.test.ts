import assert from 'node:assert/strict';
import { CRITERIA, assess, type Language } from '../../src/core';
import { PROMPT } from '../../src/core/text/prompt';

/** What a careful writer puts where each skeleton asks for something, in its order. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'outcome-defined': ['Median triage time', '42 minutes', '25 minutes', '30 September 2027', 'ClaimsHub'],
  'data-source-named': [
    'ClaimsHub claims table',
    'Claims Data Office',
    'read replica, granted',
    '24 months, nightly',
  ],
  'api-integration-planned': [
    'Salesforce',
    'REST API',
    'OAuth service account',
    'CRM Platform',
    'sandbox on 1 May 2027',
  ],
  'governance-owner-assigned': [
    'Priya Nair, Head of Model Risk',
    'may approve and stop the pilot',
    'the CRO',
    '14 May 2027',
  ],
  'problem-work-first': [
    'twelve claims adjusters',
    'retyping PDFs into ClaimsHub',
    '300 hours a week',
    'scans arrive without fields',
  ],
  'data-quality-access': [
    'address field 93% complete, launch needs 97%',
    'approved since 3 March 2027',
    'no data before 2025',
    'weekly, by the Claims Data Office',
  ],
  'data-rights-privacy': ['confidential, names of customers', 'DPIA-114 approved', '30 days, in the EU'],
  'ethics-impact': [
    'claimants who write in a second language',
    'their claims may be scored too low',
    'error gap of at most 2 points',
    'a supervisor decides appeals',
  ],
  'governance-fit': [
    'Tier 2, because it advises and is seen by customers',
    'Model Risk Policy MR-07',
    'Operational Risk Committee',
    'monthly',
  ],
  'human-oversight': [
    'a licensed adjuster',
    'every denial',
    'before the letter is sent',
    'may reject any draft',
    '5% checked blind',
  ],
  'process-redesign': [
    'agents draft every reply by hand',
    'agents approve drafts of the assistant',
    'retyping of addresses',
    'cases over 5,000 euros skip the assistant',
  ],
  'workforce-change-plan': [
    '60 agents, two sessions of 90 minutes before 1 May 2027',
    '70% of agents weekly by 30 June 2027',
    'Dana Wu, COO',
    'agents review instead of typing, team leads tell them',
  ],
  'frontline-pathway': [
    'night-shift adjusters in Leeds',
    'the #triage-ai channel',
    'the lead adjuster, each Friday',
  ],
  'fallback-rollback': [
    'two failed checks in an hour',
    'the queue returns to manual triage',
    'the on-call engineer',
    '10 minutes',
  ],
  'monitoring-plan': ['weekly override rate', 'above 15%', 'Claims Operations', 'weekly', 'a Sev-3 incident'],
  'operating-model': [
    'Claims Platform team, from 1 July 2027',
    '4,000 euros a month, cost centre 7710',
    'IT service desk, weekdays 8 to 18',
    'fixes within 2 days, 90 days notice',
  ],
  'performance-expectations': [
    'recall of at least 0.92',
    'p95 latency under 3 seconds at 200 claims an hour',
    '500 live emails of March',
    '40 euros for each wrong route',
  ],
  'decision-gate': ['14 October 2027', 'median of 25 minutes or less', 'median above 35 minutes', 'the COO'],
  'scale-path': [
    '240 users in Leeds',
    'single sign-on and the data contract are live',
    '1 March 2028',
    '9,000 euros for licences',
  ],
  'strategy-alignment': [
    'Goal 2: lower cost to serve',
    'a rules engine, rejected at 61% coverage',
    'the shared document gateway',
  ],
};

/** The skeleton with its slots answered. */
function filled(id: string, language: Language): string {
  const skeleton = CRITERIA.find((criterion) => criterion.id === id)!.skeleton[language];
  const answers = [...ANSWERS[id]!];
  const quote = (answer: string) => (language === 'yaml' ? JSON.stringify(answer) : answer);
  return skeleton.replace(PROMPT, () => quote(answers.shift() ?? 'one answer too few'));
}

describe('a skeleton that was filled in', () => {
  for (const { id } of CRITERIA) {
    for (const language of ['markdown', 'yaml'] as const) {
      it(`is met: ${id} in ${language}`, () => {
        const title = language === 'markdown' ? '# Claims triage\n\n' : 'title: Claims triage\n';
        const [proposal] = assess(title + filled(id, language), { language, assumeProposal: true }).proposals;
        const result = proposal?.criteria.find((criterion) => criterion.id === id);
        const lacking = result?.facets.filter(({ found }) => !found).map((facet) => facet.id);
        assert.deepEqual({ state: result?.state, lacking }, { state: 'met', lacking: [] });
      });
    }
  }
});
