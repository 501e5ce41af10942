import { orAbsence } from '../evidence/absences';
import { allOf } from '../evidence/combined';
import { anyWords, mentions, states } from '../evidence/hits';
import {
  affectedIn,
  ethicsMentionIn,
  fairnessTestIn,
  harmIn,
  harmValueIn,
  NO_DISCRIMINATION,
  NO_HARMFUL_OUTPUT,
  NO_LONE_REFUSAL,
  peopleIn,
  recourseIn,
  sufferingIn,
} from '../evidence/impact';
import { findBy, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';

const HEADINGS = phrases(`
  Impact on people, Ethics, Ethical considerations, Ethics and fairness, Ethical AI, Ethical impact, Ethical and social impact, Social impact, Ethical implications, Ethical
  risks, Safety and ethics, Bias and harm, AI ethics, Impact
  assessment, Algorithmic impact assessment, Equality impact assessment, Equity impact, Human rights
  impact, Fairness, Fairness and bias, =Bias, Model bias, Algorithmic bias, Bias mitigation, Bias and
  fairness, Responsible AI, Trustworthy AI, Societal impact, Equity, Affected groups, People affected,
  Who it affects, Potential harms, Harms, Unintended consequences, Undesired outcomes, Undesired user
  outcomes, Negative impacts, Fair lending, Inclusion, Fairness assessment, Bias risk, Bias risks, Bias assessment, Bias and ethics, Vulnerable groups, Impact on individuals, Impact on employees, Impact on customers, Impact on patients, Impact on citizens, Impact on workers, Risks to people, Risks to individuals, Human impact, Harm assessment, Accessibility and inclusion, Social responsibility, Ethics and safety, Fundamental rights,
  get hurt, be hurt, be harmed, Who loses, Who suffers, Pays for a mistake, Pays for mistakes, Effects on people, Effect on people, Consequences for people, People at risk, Does to people
`);
const KEYS = phrases(`
  impact_assessment, affected_groups, fairness, appeal, ethics, ethical_considerations, =bias, equity,
  equity_note, harms, responsible_ai, people_affected, bias_mitigation
`);
const region = vocabulary(HEADINGS, KEYS);

const peopleLabel = vocabulary(`
  people affected, who is exposed, people exposed, tenants affected, residents affected, customers affected, patients affected, employees affected, staff affected, students affected, citizens affected, users affected, affected groups, affected people, who is affected, who it affects, affected
  stakeholders, affected populations, affected users, impacted groups, impacted people, vulnerable groups, impact on individuals, affected persons, affected persons groups, data subjects, who could be harmed, secondary impact, who bears it, who
  absorbs it, who is harmed
`);
const harmLabel = vocabulary(`
  harm, harms, =hazard, =hazards, risks for people, risks for the people, risks for persons, risks for the persons, risks for users, risks for patients, risks for residents, potential harm, potential harms, possible harm, risk to people, what could go wrong,
  negative impact, risks to individuals, risk to individuals, risks to people, harm to people, worst case for people, consequences of errors, consequences of mistakes, consequences of error, customer impact, patient impact, user impact
`);
const fairnessLabel = vocabulary(`
  mitigation or fairness test, fairness test, fairness testing, fairness metrics, bias testing, bias
  test, bias audit, bias mitigation
`);
const recourseLabel = vocabulary(`
  appeal, appeals, disclosure, disclosure or appeal, recourse, redress, right to appeal, transparency to
  users
`);

/** Where people and faults are a problem to solve, a metric or a market, and no harm the pilot could do. */
const elsewhere = vocabulary(`
  references, competitors, market, problem, problem statement, background, current state, pain points,
  success metrics, kpis, business value, benefits, training plan, results
`);

export const ethicsImpact: Criterion = {
  id: 'ethics-impact',
  title: 'Impact on people assessed',
  pillar: 'Governance',
  severity: 'warning',
  asks: 'Who could the pilot harm, how, and what is done about it?',
  wording: {
    subject: 'The impact assessment',
    gap: 'Nothing says who could be harmed and how',
    stakes: 'the first to notice an unfair error will be the people it hits',
    remedy: 'Name the people affected, the harm they could come to, and how you test for it.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'people-affected',
      title: 'the people affected',
      labels: peopleLabel.phrases,
      needed: true,
      ask: 'Name the groups of people the pilot can do something to, not only its users.',
      find: orAbsence(
        [
          { name: 'discrimination ruled out', pattern: NO_DISCRIMINATION, vague: true },
          { name: 'harmful results ruled out', pattern: NO_HARMFUL_OUTPUT, vague: true },
          { name: 'refusals by a machine ruled out', pattern: NO_LONE_REFUSAL, vague: true },
        ],
        findBy(
          {
            name: 'people under a label that asks for them',
            under: peopleLabel,
            notUnder: elsewhere,
            find: states(peopleIn),
          },
          {
            name: 'people under an ethics heading',
            under: region,
            notUnder: elsewhere,
            find: states(peopleIn),
          },
          {
            name: 'people who are said to be affected',
            notUnder: elsewhere,
            find: states(allOf(peopleIn, affectedIn)),
          },
          {
            name: 'people in a sentence about harm',
            isPossibility: true,
            notUnder: elsewhere,
            find: states(allOf(peopleIn, harmIn)),
          },
          { name: 'a way to be told or to object', notUnder: elsewhere, find: mentions(recourseIn) },
          { name: 'ethics in general', notUnder: elsewhere, find: mentions(ethicsMentionIn) },
          {
            name: 'a fairness test, without who is affected',
            notUnder: elsewhere,
            find: mentions(fairnessTestIn),
          },
        ),
      ),
    },
    {
      id: 'harms',
      title: 'a possible harm to people',
      labels: harmLabel.phrases,
      needed: true,
      ask: 'Say what could go wrong for these people.',
      find: findBy(
        {
          name: 'a harm under a label that asks for it',
          under: harmLabel,
          notUnder: elsewhere,
          find: states(anyWords),
        },
        {
          name: 'a harm under an ethics heading',
          isPossibility: true,
          under: region,
          notUnder: elsewhere,
          find: states(harmValueIn),
        },
        {
          name: 'what could happen to people, under an ethics heading',
          isPossibility: true,
          under: region,
          notUnder: elsewhere,
          find: states(sufferingIn),
        },
        { name: 'a harm to people', isPossibility: true, notUnder: elsewhere, find: states(harmIn) },
      ),
    },
    {
      id: 'mitigation',
      title: 'a mitigation or fairness test',
      labels: fairnessLabel.phrases,
      needed: false,
      ask: 'Say how unequal errors are tested for, and what gap is allowed.',
      find: findBy(
        { name: 'a fairness label', under: fairnessLabel, find: ({ text }) => wholeOf(text) },
        { name: 'a fairness test', find: states(fairnessTestIn) },
      ),
    },
    {
      id: 'recourse',
      title: 'a disclosure or appeal',
      labels: recourseLabel.phrases,
      needed: false,
      ask: 'Say how people learn that AI was used and how they can object.',
      find: findBy(
        { name: 'an appeal label', under: recourseLabel, find: ({ text }) => wholeOf(text) },
        { name: 'a way to be told or to object', find: states(recourseIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Impact on people',
      '',
      '- **People affected:** ‹groups it can do something to›',
      '- **Possible harm:** ‹what could go wrong for them›',
      '- **Fairness test:** ‹what is compared, allowed gap›',
      '- **Disclosure or appeal:** ‹how they learn of it and object›',
    ].join('\n'),
    yaml: [
      'impact_assessment:',
      '  affected_groups: ‹groups it can do something to›',
      '  harms: ‹what could go wrong for them›',
      '  fairness_test: ‹what is compared, allowed gap›',
      '  appeal: ‹how they learn of it and object›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'An error rate that looks small on average can fall on one group of people alone. Pilots that find this out from a complaint or a newspaper stop for good. Naming who is affected and how it could hurt them is what lets a pilot test for it while it is still small.',
  insufficient: [
    '“AI will be used ethically”, “we are committed to responsible AI”.',
    'Bias as a word in a list of risks, without who would bear it.',
    'Harm to the project, its budget or the brand: that is not harm to people.',
    'Automation bias of the reviewer: it belongs to human oversight.',
  ],
  examples: {
    good: [
      {
        text: '## Impact on people\n\nNon-native speakers may be mis-scored; error gap of at most 2 points tested; appeal to a supervisor.',
      },
      {
        text: '## Bias and fairness\n\n| People affected | Possible harm | Fairness test |\n| --- | --- | --- |\n| Tenants in arrears | Wrongly flagged for a visit | False alarms compared by age and district each month |',
      },
      {
        text: 'impact_assessment:\n  affected_groups: night-shift drivers and agency staff\n  harms: a fatigue alert could be held against them in a roster review\n  appeal: through the shop steward\n',
      },
      {
        text: '## Risks\n\nApplicants with a gap in their employment could be wrongly rejected, so every rejection is read by a person.',
      },
    ],
    bad: [
      {
        text: '## Ethics\n\nWe are committed to responsible AI.',
        because: 'It names nobody and no harm.',
        state: 'partial',
      },
      {
        text: '## Risks\n\nModel bias is monitored.',
        because: 'It does not say who would bear the bias.',
        state: 'partial',
      },
      {
        text: '## Fairness\n\nNo impact assessment has been done so far.',
        because: 'A denial is a gap, not an assessment.',
        state: 'partial',
      },
      {
        text: '## Impact assessment\n\n- **People affected:** TBD\n- **Possible harm:** TBD',
        because: 'A placeholder names nobody.',
        state: 'placeholder',
      },
      {
        text: '## Business impact\n\nThe impact on margin is large; we trade in private equity data.',
        because: 'Impact and equity here are money.',
        state: 'missing',
      },
      {
        text: '## Limitations\n\nBias in ranking is possible.',
        because: 'It does not say who would bear it.',
        state: 'partial',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 5.1, MEASURE 2.11, MEASURE 3.3', 'ISO/IEC 42001 A.5.2–A.5.5'],
};
