import { orAbsence } from '../evidence/absences';
import { either } from '../evidence/combined';
import { mentions, onlyWith, states } from '../evidence/hits';
import { isLabelledBy } from '../evidence/labelled';
import {
  bareGradeIn,
  bareTierIn,
  cadenceIn,
  forumIn,
  NO_HIGH_RISK,
  reasonedGradeIn,
  reasonIn,
  riskGradeIn,
  riskStructureIn,
  riskStructureMentionIn,
  riskTierIn,
} from '../evidence/risk-structures';
import { findBy, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';
import { pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Risk tier, Risk classification, Risk level, Risk rating, Risk assessment, Risk and compliance, Risk
  score, Risk profile, Overall risk, Inherent risk, Residual risk, Governance and risk, Governance fit,
  Compliance, Regulatory compliance, Regulatory requirements, Compliance requirements, Regulatory and
  compliance, Security and compliance, Safety and compliance, Governance and compliance, Legal and
  compliance, Risk controls, Control framework, Model risk management, Model risk, Risk management, AI
  governance, Applicable policies, Policies and standards, Regulatory considerations, Legal and
  regulatory, Approval requirements, Tiering, EU AI Act, AI Act, Risk governance, Governance structure
`);
const KEYS = phrases(`
  governance_review, risk_tier, risk_level, risk_class, risk_classification, risk_rating, risk_factors,
  =policy, =policies, applicable_policies, review_board, review_cadence, high_impact, compliance,
  regulatory, regulatory_flags, materiality, blast_radius, autonomy_level, risk_category, risk_controls, compliance_requirements
`);
const region = vocabulary(HEADINGS, KEYS);

const tierLabel = vocabulary(`
  risk tier, tier, proposed tier, risk level, risk class, risk classification, risk rating, risk
  category, high impact, ai risk level, eu ai act, ai act, risk tier and reason, impact level, model
  tier
`);
/** "Risk is low": the risk as a whole, not that of something. */
const RISK_IS = pattern(/^\W{0,3}(?:the |its )?(?:overall )?risk is\b/iu);
/** Boards, policies and levels that belong to something else. */
const elsewhere = vocabulary(`
  references, competitors, competitive positioning, competitive landscape, market, background, user stories, features, data retention, retention,
  fallback policy, team, success metrics, kpis, revision history, maintainers, authors, technology stack, outputs, inputs, capabilities, core capabilities, project title,
  =title, =name, =for, =to, prepared for, submitted to, presented to, audience, business goals
`);

/** Grades of what the pilot could do, short of a tier. */
const gradeLabel = vocabulary(`
  materiality, blast radius, customer impact, criticality, =autonomy, autonomy level, inherent risk,
  residual risk, risk exposure, autonomy tier, autonomy limit, level of autonomy
`);
const reasonLabel = vocabulary(`
  why this tier, tier rationale, rationale, reason, justification, risk factors, basis for the tier,
  because
`);
const structureLabel = vocabulary(`
  policy, policies, applicable policies, review board, forum, reviewed by, governing policy, forum or
  policy, oversight body, committee, governance body, policy reference, =framework, governance framework,
  risk framework, =standard
`);
const cadenceLabel = vocabulary(`
  review cadence, cadence, review frequency, frequency of review, reporting cadence, review cycle, next
  review
`);

export const governanceFit: Criterion = {
  id: 'governance-fit',
  title: 'Governance fits existing risk structures',
  pillar: 'Governance',
  severity: 'warning',
  asks: 'Which risk tier does the pilot have and why, and which existing forum or policy covers it?',
  wording: {
    subject: 'The fit with existing governance',
    gap: 'Nothing ties the pilot to an existing risk tier, forum or policy',
    stakes: 'the first real risk review will come when it wants to go live',
    remedy: 'Name the tier with its reason, and the forum or policy that covers it.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'forum-or-policy',
      title: 'an existing forum or policy',
      labels: structureLabel.phrases,
      needed: true,
      ask: 'Name the committee that reviews it or the policy it comes under.',
      find: findBy(
        {
          name: 'a forum or policy under its label',
          under: structureLabel,
          notUnder: elsewhere,
          find: states(riskStructureIn),
        },
        { name: 'a named forum, function or policy', notUnder: elsewhere, find: states(riskStructureIn) },
        {
          name: 'a forum in a label',
          notUnder: elsewhere,
          find: ({ text }) => ({ ...wholeOf(text), vague: true }),
          where: (statement) => isLabelledBy(statement, forumIn),
        },
        {
          name: 'reviews, regulations or ratings in general',
          notUnder: elsewhere,
          find: mentions(riskStructureMentionIn),
        },
      ),
    },
    {
      id: 'risk-tier',
      title: 'a risk tier with its reason',
      labels: tierLabel.phrases,
      needed: true,
      ask: 'Give the tier or level and say in a few words why.',
      find: orAbsence(
        [{ name: 'a high tier that is denied', pattern: NO_HIGH_RISK }],
        findBy(
          {
            name: 'a grade of what it could do',
            under: gradeLabel,
            notUnder: elsewhere,
            find: mentions(bareGradeIn),
          },
          {
            name: 'a grade under a tier label',
            under: tierLabel,
            notUnder: elsewhere,
            find: ({ text }, statement, reading) => {
              const grade = riskGradeIn(text);
              if (!grade) return null;
              const isReasoned =
                reasonIn(text) ||
                (statement && reading.rowOf(statement).some((other) => reading.isUnder(other, reasonLabel)));
              return { ...wholeOf(text), vague: !isReasoned };
            },
          },
          {
            name: 'a grade of the risk and its reason',
            under: vocabulary('=risk, =overall risk, =risk of the pilot'),
            notUnder: elsewhere,
            find: states(reasonedGradeIn),
          },
          {
            name: 'a grade of its risk in a sentence with its reason',
            notUnder: elsewhere,
            find: onlyWith([RISK_IS], ({ text }) => (RISK_IS.test(text) ? reasonedGradeIn(text) : null)),
          },
          {
            name: 'a tier in a sentence',
            notUnder: elsewhere,
            find: onlyWith(either(riskTierIn, bareTierIn).needs, ({ text }, statement, reading) => {
              const isAboutRisk = statement && (reading.isUnder(statement, region) || riskStructureIn(text));
              const tier = riskTierIn(text) ?? (isAboutRisk ? bareTierIn(text) : null);
              return tier && { ...tier, vague: !reasonIn(text) };
            }),
          },
        ),
      ),
    },
    {
      id: 'cadence',
      title: 'a review cadence',
      labels: cadenceLabel.phrases,
      needed: false,
      ask: 'Say how often risk is looked at again.',
      find: findBy(
        { name: 'a cadence label', under: cadenceLabel, find: ({ text }) => wholeOf(text) },
        { name: 'a regular review', find: states(cadenceIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Risk tier',
      '',
      '- **Risk tier:** ‹tier or level, and why›',
      '- **Policy:** ‹existing policy it comes under›',
      '- **Review board:** ‹existing committee or forum›',
      '- **Review cadence:** ‹how often›',
    ].join('\n'),
    yaml: [
      'governance_review:',
      '  risk_tier: ‹tier or level, and why›',
      '  policy: ‹existing policy it comes under›',
      '  review_board: ‹existing committee or forum›',
      '  review_cadence: ‹how often›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'Organisations already know how to weigh risk: in committees, policies and tiers. A pilot beside them looks fast until it wants to go live, and then has to pass all of them at once. Finding its tier and its forum at the start makes each later step an ordinary agenda item.',
  insufficient: [
    '“Will follow policy”, “compliant with all regulations”: which one?',
    'A new AI board that reports to nobody.',
    'A tier without the reason for it.',
    'A list of project risks: it is no place in the organisation’s own structure.',
  ],
  examples: {
    good: [
      {
        text: '## Risk tier\n\nTier 2 (advisory, customer-facing) under Model Risk Policy MR-07; reviewed monthly at the Operational Risk Committee.',
      },
      {
        text: '## Compliance\n\n| Question | Answer |\n| --- | --- |\n| Risk level | Limited, because it drafts and never sends |\n| Review board | Clinical Safety Group, under DCB0129 |',
      },
      {
        text: 'governance_review:\n  risk_tier: high, since it ranks applications for a permit\n  policy: Automated Decisions Directive\n  review_board: Digital Assurance Board\n  review_cadence: quarterly\n',
      },
    ],
    bad: [
      {
        text: '## AI governance\n\nWe will set up AI governance later.',
        because: 'It names no tier and nothing that exists.',
        state: 'partial',
      },
      {
        text: '## Approach\n\nA new AI Review Board will be formed, and the project will follow all applicable policies.',
        because: 'A board that is still to be formed is no existing structure.',
        state: 'partial',
      },
      {
        text: 'risk_level: limited\n',
        because: 'A level without its reason cannot be checked.',
        state: 'partial',
      },
      {
        text: '## Risk tier\n\n- **Risk tier:** ‹1, 2 or 3›\n- **Policy:**',
        because: 'A placeholder is no tier.',
        state: 'placeholder',
      },
      {
        text: '## Pricing\n\nThe vendor offers three tiers; tier pricing starts at 40 seats.',
        because: 'A price tier is not a risk tier.',
        state: 'missing',
      },
      {
        text: 'materiality: high\nblast_radius: low\n',
        because: 'The stakes are graded, but no tier, reason, forum or policy is named.',
        state: 'partial',
      },
      {
        text: '## Meetings\n\n- **Monthly steering committee:** progress and changes of course',
        because: 'A forum of the project is named only by its kind.',
        state: 'partial',
      },
      {
        text: '## Outputs\n\nThe model predicts a customer risk tier.',
        because: 'A tier that the machine gives to others is not its own.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF GOVERN 1.1, GOVERN 1.3–1.5', 'ISO/IEC 42001 6.1, 8.2', 'EU AI Act 9'],
};
