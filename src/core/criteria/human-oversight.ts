import { orAbsence } from '../evidence/absences';
import { isDenied } from '../evidence/clauses';
import { either } from '../evidence/combined';
import { anyWords, mentions, onlyWith, states } from '../evidence/hits';
import { personIn, roleIn } from '../evidence/people';
import { quantityIn } from '../evidence/quantities';
import {
  blindCheckIn,
  chooserIn,
  isAboutOutputs,
  NOT_AUTOMATED,
  NOT_REPLACED,
  NOTHING_ALONE,
  NOTHING_WITHOUT_A_PERSON,
  occasionIn,
  outputIn,
  outputReviewerIn,
  overrideIn,
  overruleIn,
  oversightIn,
  reviewerIn,
  reviewIn,
} from '../evidence/reviews';
import { findBy, hitOf, type Hit, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import { peopleIn } from '../evidence/workers';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';

const HEADINGS = phrases(`
  Human oversight, Human in the loop, HITL, Human review, Human review process, Human judgement, Human
  judgment, Human decision, Human check, Human control, Human approval, Human approval step, Human
  validation, Human supervision, Human checkpoints, HITL checkpoints, Human role, Human escalation, Oversight,
  Oversight measures, Output review, Review step, Review of results, Review of outputs, Review by, Who
  checks, Who verifies outputs, How alerts are handled, Role of people, Decision boundaries, Override
`);
const KEYS = phrases(`
  human_oversight, hitl, human_in_the_loop, human_review, human_approval_required, human_reviewer, override,
  requires_human_review, human_approval, decision_authority
`);
const region = vocabulary(HEADINGS, KEYS);

const reviewerLabel = vocabulary(`
  who reviews, reviewed by, output reviewer, human reviewer, who verifies, who verifies outputs, verified
  by, checked by, verifier, who approves outputs, overseer, hitl reviewer, reviewer, who decides
`);
const occasionLabel = vocabulary(`
  what is reviewed, which outputs, when, reviewed when, review trigger, trigger, human approval required,
  human approval, approval required for, requires human review, scope of review, applies to, sample,
  outputs reviewed
`);
const overrideLabel = vocabulary(
  'override, stop authority, can override, may stop, override authority, veto',
);
const biasLabel = vocabulary(
  'automation bias check, automation bias, blind check, overreliance, over-reliance',
);

/** Where people review something other than what the pilot gives. */
const elsewhere = vocabulary(`
  problem, problem statement, problem definition, background, current process, current state, pain points,
  baseline, approvals, sign off, document control, revision history, raci, code review, security review,
  testing, test plan, annotation, labelling, labeling, ground truth, market, competitors, user research,
  open questions, next steps, timeline, milestones, success metrics, kpis, alternatives, options
`);

export const humanOversight: Criterion = {
  id: 'human-oversight',
  title: 'Human judgement kept where it matters',
  pillar: 'People & process',
  severity: 'warning',
  asks: 'Who reviews which outputs of the AI, and when?',
  wording: {
    subject: 'Human oversight',
    gap: 'No human oversight is described',
    stakes: 'mistakes of the AI reach people unchecked',
    remedy: 'Write who reviews which outputs, when, and that they may override them.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'reviewer',
      title: 'a named reviewer',
      labels: reviewerLabel.phrases,
      needed: true,
      ask: 'Name the role that looks over what the AI gives.',
      find: orAbsence(
        [
          { name: 'nothing happens without a person', pattern: NOTHING_WITHOUT_A_PERSON },
          { name: 'people who are not replaced', pattern: NOT_REPLACED, vague: true },
          { name: 'decisions that no machine takes', pattern: NOT_AUTOMATED, vague: true },
        ],
        findBy(
          {
            name: 'a person under an oversight heading',
            under: region,
            notUnder: elsewhere,
            find: states(either(reviewerIn, peopleIn, roleIn)),
          },
          {
            name: 'a person who reviews outputs',
            notUnder: elsewhere,
            find: onlyWith(either(reviewerIn, chooserIn).needs, ({ text }, statement) =>
              outputReviewerIn(text, statement?.passage.text),
            ),
          },
          {
            name: 'a person under a reviewer label',
            under: reviewerLabel,
            notUnder: elsewhere,
            find: states(reviewerIn),
          },
          {
            name: 'a name under a reviewer label',
            under: reviewerLabel,
            where: (statement, reading) => reading.isUnder(statement, region),
            find: states(personIn),
          },
          {
            name: 'people in general',
            notUnder: elsewhere,
            // A ticked “human in the loop” names nobody and no moment, and earns nothing.
            where: ({ passage }) => passage.task === null,
            find: mentions(either(oversightIn, overruleIn)),
          },
        ),
      ),
    },
    {
      id: 'occasion',
      title: 'the outputs or the moment of review',
      labels: occasionLabel.phrases,
      needed: true,
      ask: 'Say which outputs are reviewed, or before which step.',
      find: orAbsence(
        [
          { name: 'nothing happens without a person', pattern: NOTHING_WITHOUT_A_PERSON },
          { name: 'nothing happens by itself', pattern: NOTHING_ALONE },
        ],
        findBy(
          {
            name: 'an occasion under an oversight heading',
            under: region,
            notUnder: elsewhere,
            find: states(either(occasionIn, quantityIn)),
          },
          {
            name: 'an occasion label',
            under: occasionLabel,
            where: (statement, reading) => reading.isUnder(statement, region),
            find: states(anyWords),
          },
          {
            name: 'when or what people review',
            notUnder: elsewhere,
            find: onlyWith(either(reviewerIn, chooserIn).needs, (clause, statement) => {
              const { text } = clause;
              const reviewer = outputReviewerIn(text, statement?.passage.text);
              if (!reviewer || isDenied(clause, reviewer)) return null;
              return occasionIn(text) ?? outputIn(text) ?? itIn(text, statement);
            }),
          },
          {
            name: 'when or what is reviewed',
            notUnder: elsewhere,
            find: onlyWith(reviewIn.needs, ({ text }) =>
              isAboutOutputs(text) && reviewIn(text) ? occasionIn(text) : null,
            ),
          },
        ),
      ),
    },
    {
      id: 'override',
      title: 'the right to override or stop',
      labels: overrideLabel.phrases,
      needed: false,
      ask: 'Say that the reviewer may override or stop it.',
      find: findBy(
        { name: 'an override label', under: overrideLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'a person who may override',
          notUnder: elsewhere,
          find: states(overrideIn),
        },
      ),
    },
    {
      id: 'bias-check',
      title: 'a check against trusting it blindly',
      labels: biasLabel.phrases,
      needed: false,
      ask: 'Say how you notice that people wave everything through.',
      find: findBy(
        { name: 'an automation bias label', under: biasLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'a check of the reviewers',
          find: states(blindCheckIn),
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Human oversight',
      '',
      '- **Who reviews:** ‹role›',
      '- **Which outputs:** ‹all, or which ones›',
      '- **When:** ‹before which step›',
      '- **Override:** ‹may reject, change or stop›',
      '- **Automation bias check:** ‹share checked blind›',
    ].join('\n'),
    yaml: [
      'human_oversight:',
      '  who_reviews: ‹role›',
      '  which_outputs: ‹all, or which ones›',
      '  when: ‹before which step›',
      '  override: ‹may reject, change or stop›',
      '  automation_bias_check: ‹share checked blind›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'An AI that may act alone will one day act wrongly, and the first bad case stops a pilot nobody had fenced in. “A human in the loop” protects only when it is somebody’s work: this role, these cases, before that step, with the right to say no.',
  insufficient: [
    '“Human in the loop” alone: it names nobody and no moment.',
    'Humans stay involved where appropriate; nobody is replaced.',
    'The approval of the project, its code or its documents: that is governance, not oversight of outputs.',
    'The manual review of today, before the pilot.',
  ],
  examples: {
    good: [
      {
        text: '## Human oversight\n\nA licensed adjuster approves every denial and can override it; 5% are re-checked blind.',
      },
      {
        text: '## Oversight\n\n| Output | Who reviews | When |\n| --- | --- | --- |\n| Translated safety notice | Shift supervisor | before it is posted |',
      },
      {
        text: 'human_oversight:\n  who_reviews: duty pharmacist\n  when: before any dose change is written back\n  override: may reject and restore the old dose\n',
      },
      {
        text: '# Planning letters\n\nThe assistant drafts replies to objections. No letter leaves the council until a planning officer has signed it.',
      },
    ],
    bad: [
      {
        text: '## Approach\n\nHumans stay in the loop: it is a human-in-the-loop design.',
        because: 'It names no role and no moment.',
        state: 'partial',
      },
      {
        text: '## Guardrails\n\nAll alerts require human approval before escalation.',
        because: 'Which outputs is clear, whose work it is remains open.',
        state: 'partial',
      },
      { text: '## Human oversight\n\nTBC', because: 'A placeholder reviews nothing.', state: 'placeholder' },
      {
        text: '## Approach\n\nThe agent closes tickets without human review.',
        because: 'It says that nobody looks.',
        state: 'missing',
      },
      {
        text: '## Current process\n\nClerks review every invoice by hand.\n\n## Delivery\n\nTwo engineers review the code.',
        because: 'These reviews are about today’s work and the code, not the outputs of the AI.',
        state: 'missing',
      },
      {
        text: '## Safeguards\n\nPublishing requires manual confirmation.',
        because: 'Somebody confirms, but nobody says who.',
        state: 'partial',
      },
    ],
  },
  standards: ['NIST AI RMF GOVERN 3.2, MAP 3.5', 'EU AI Act 14(4), 26(2)'],
};

/** “It”, where the sentences around say what. */
function itIn(text: string, statement: Statement | null): Hit | null {
  return outputIn(statement?.passage.text ?? '') && hitOf(/\b(?:it|them|these)\b/iu.exec(text));
}
