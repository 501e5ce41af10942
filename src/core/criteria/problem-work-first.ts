import { orAbsence } from '../evidence/absences';
import { allOf, either, unless } from '../evidence/combined';
import { patternDetector, spanning } from '../evidence/detector';
import { mentions, onlyWith, states } from '../evidence/hits';
import { modelMeasureIn } from '../evidence/outcomes';
import {
  amountIn,
  burdenIn,
  durationTodayIn,
  hardshipIn,
  helpIn,
  isPromise,
  LACK,
  manyIn,
  painIn,
  shareInTroubleIn,
  timePerIn,
  todayIn,
  troubleIn,
} from '../evidence/pains';
import { roleIn } from '../evidence/people';
import { isNumber, quantityIn } from '../evidence/quantities';
import { mentionsMachine } from '../evidence/reviews';
import { findBy, lookingBack, wholeOf } from '../evidence/rules';
import { stepIn, tellsOfToday } from '../evidence/steps';
import { phrases, vocabulary } from '../evidence/vocabulary';
import { peopleIn } from '../evidence/workers';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Label } from '../model/proposal';
import { pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Problem, Problem statement, Problem definition, Problem to solve, Problem being solved, Problem evidence,
  Problem solved, Problem to be solved, Problem we, Problem space, Problem opportunity, Problems addressed,
  What problem, Which problem, Business problem, Business need, Mission need, Clinical need, Operational
  need, Customer need, User need, Need statement, Statement of need, =Need, =Needs, Pain points, Current
  pain, What hurts, Current state, Current situation, =Situation, Current challenges, =Challenge,
  =Challenges, Business challenge, Motivation, =Background, =Why, Why now, Why this matters, Why we are doing
  this, Case for change, Case for support, The work today, Cost today, Current impact, Why the current
  process fails, What is broken
`);
const KEYS = phrases(`
  problem, problem_statement, business_problem, business_justification, current_state, pain_points,
  motivation, =why, why_now
`);
const region = vocabulary(HEADINGS, KEYS);
/** Headings that tell of the problem in one proposal and of other things in the next. */
const account = vocabulary(
  region.phrases,
  '=context, business context, strategic context, =introduction, =overview, =summary, executive summary, =purpose, =occasion, =description, objective, =goal, =goals, business goals, intended use, purpose, what it does, what it is, model overview, public benefit, use case, vision',
);

const peopleLabel = vocabulary(`
  who, who is affected, who does it, who does the work, done by, users affected, stakeholders affected,
  affected users, affected people, affected teams, affected roles, team affected, =impacted, impacted users,
  impacted teams, target users, primary users, =users, end users, intended users, target audience, target group, target groups, user group, user groups, intended audience, beneficiaries, personas
`);
const workflowLabel = vocabulary(`
  =workflow, =process, =work, =task, =use case, business process, process function, business function,
  current process, business area, workflow affected, process affected
`);
/** Say for whom or what it is; the work and its pain may still be missing. */
const purposeLabel = vocabulary(
  workflowLabel.phrases,
  `who, done by, =users, target users, primary users, end users, intended users, personas, user personas, purpose, business purpose, approved purpose, business unit, business domain,
  business outcome, =function, process under test`,
);
const painLabel = vocabulary(`
  cost today, =today, baseline, current cost, current costs, current value, current performance, current
  impact, cost of the problem, size of the problem, time spent, error rate, impact today, as is, =volume,
  =pain
`);
const causeLabel = vocabulary('root cause, root causes, =cause, =causes, why it happens, failure points');

/** Where people and numbers belong to the plan, the solution or the money. */
const elsewhere = vocabulary(`
  solution, proposed solution, results, lessons learned, target, targets, success criteria, success metrics,
  metrics, KPIs, benefits, risks, risk register, risk assessment, budget, costs, cost estimate, cost model,
  ROI, timeline, milestones, roadmap, performance requirements, non functional requirements, architecture,
  monitoring, data, dataset, data sources, evaluation, alternatives, competitors, competitive landscape,
  market, training, oversight, review, human, rollout, rollout plan, implementation, decision, consequences,
  options, example, team
`);
/** Where what is hard is so for the way not taken. */
const rivals = vocabulary(
  'competitors, competitive landscape, competitive positioning, alternatives, market',
);
/** Where a number of today is one of the machine. */
const machinery = vocabulary(`
  monitoring, alerts, alert thresholds, model performance, performance requirements, operational metrics,
  guardrail metrics, SLO, SLA, infrastructure
`);

export const problemWorkFirst: Criterion = {
  id: 'problem-work-first',
  title: 'Problem stated before technology',
  pillar: 'Outcome',
  severity: 'warning',
  asks: 'Whose work hurts today, and how much does it cost in time, errors or money?',
  wording: {
    subject: 'The problem',
    gap: 'No problem in the work is stated',
    stakes: 'the pilot may solve something nobody needs solved',
    remedy: 'Write who does the work today and what it costs, before any technology.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'workflow',
      title: 'the person, team or workflow it hurts',
      labels: [...peopleLabel.phrases, ...workflowLabel.phrases],
      needed: true,
      ask: 'Name who does the work, or which workflow it is.',
      find: lookingBack(
        findBy(
          {
            name: 'people under a problem heading',
            under: region,
            notUnder: elsewhere,
            find: states(either(peopleIn, roleIn)),
          },
          {
            name: 'people under a label for who is affected',
            under: peopleLabel,
            notUnder: elsewhere,
            find: states(either(peopleIn, roleIn)),
          },
          {
            name: 'a workflow label',
            under: workflowLabel,
            notUnder: elsewhere,
            find: ({ text }, statement) =>
              statement &&
              isValue(statement.labels) &&
              /\p{L}[\s_-]\p{L}/u.test(text) &&
              !MODEL_TASK.test(text)
                ? wholeOf(text)
                : null,
          },
          {
            name: 'people and what is hard for them',
            notUnder: elsewhere,
            find: states(allOf(peopleIn, painIn)),
          },
          {
            name: 'people and how much they do',
            under: account,
            notUnder: elsewhere,
            find: ({ text }) => ((amountIn(text) ?? manyIn(text)) ? stepIn(text) : null),
          },
          {
            name: 'people and what they do today',
            notUnder: elsewhere,
            where: ({ passage }) => tellsOfToday(passage.text),
            find: ({ text }) => (mentionsMachine(text) ? null : stepIn(text)),
          },
          {
            // The purpose of the pilot or of its document is not the purpose of the work.
            name: 'a label for the users or the purpose, without the work',
            under: purposeLabel,
            notUnder: elsewhere,
            // What each row of a table is for is not what the pilot is for.
            where: ({ labels }) =>
              !labels.some(({ kind, words }) => kind === 'column' && words === 'purpose'),
            find: ({ text }) =>
              /\p{L}{3}/u.test(text) &&
              !/\b(?:pilot|document|template)\b/iu.test(text) &&
              !MODEL_TASK.test(text)
                ? { ...wholeOf(text), vague: true }
                : null,
          },
          {
            name: 'whom it helps, without what is hard',
            under: account,
            notUnder: elsewhere,
            find: mentions(helpIn),
          },
        ),
      ),
    },
    {
      id: 'pain',
      title: 'a number for what it costs today',
      labels: painLabel.phrases,
      needed: true,
      ask: 'Give the hours, errors, delays or money it costs now.',
      find: lookingBack(
        orAbsence(
          { name: 'what people cannot do, or do not have', pattern: LACK, vague: true },
          findBy(
            {
              name: 'a number under a problem heading',
              under: region,
              notUnder: elsewhere,
              find: ({ text }) => (isPromise(text) ? null : quantityIn(text)),
            },
            {
              name: 'a number under a label for today',
              under: painLabel,
              notUnder: machinery,
              find: ({ text }, statement) =>
                // "< 2%" is a bound to keep, not how things are.
                /^\s*[<>≤≥]/u.test(text) ||
                modelMeasureIn(text) ||
                statement?.labels.some((label) => modelMeasureIn(label.text))
                  ? null
                  : (quantityIn(text) ?? (isNumber(text) ? wholeOf(text) : null)),
            },
            {
              name: 'a number under a label that sets it in the present',
              notUnder: elsewhere,
              where: ({ labels }) => isValue(labels) && PRESENT.test(labels.at(-1)!.text),
              find: ({ text }, statement) =>
                statement?.labels.some((label) => modelMeasureIn(label.text)) ? null : quantityIn(text),
            },
            {
              name: 'a number for what goes wrong today',
              notUnder: elsewhere,
              find: onlyWith(either(troubleIn, painIn).needs, ({ text }) =>
                isPromise(text)
                  ? null
                  : spanning(
                      quantityIn(text),
                      todayIn(text) || peopleIn(text) ? troubleIn(text) : painIn(text),
                    ),
              ),
            },
            {
              name: 'how much people do',
              under: account,
              notUnder: elsewhere,
              find: ({ text }) =>
                isPromise(text) || mentionsMachine(text) ? null : spanning(stepIn(text), amountIn(text)),
            },
            {
              name: 'the time it takes people',
              notUnder: elsewhere,
              find: states(unless(isPromise, allOf(timePerIn, peopleIn))),
            },
            {
              name: 'a number in an account of today’s work',
              notUnder: elsewhere,
              where: ({ passage }) => tellsOfToday(passage.text),
              find: ({ text }) => (isPromise(text) || mentionsMachine(text) ? null : amountIn(text)),
            },
            {
              name: 'a share of things that go wrong, or how long they take',
              notUnder: elsewhere,
              find: states(
                unless(
                  (text) => isPromise(text) || mentionsMachine(text),
                  either(shareInTroubleIn, durationTodayIn),
                ),
              ),
            },
            {
              name: 'what is hard, without a number',
              notUnder: elsewhere,
              find: mentions(hardshipIn),
            },
            {
              name: 'a burden to lighten, without its size',
              notUnder: rivals,
              find: mentions(burdenIn),
            },
          ),
        ),
      ),
    },
    {
      id: 'root-cause',
      title: 'the root cause',
      labels: causeLabel.phrases,
      needed: false,
      ask: 'Say why it happens.',
      find: lookingBack(
        findBy(
          { name: 'a cause label', under: causeLabel, find: ({ text }) => wholeOf(text) },
          {
            name: 'a cause in a sentence about the problem',
            under: region,
            find: states(
              patternDetector(
                /\b(?:because|due to|caused by|stems? from|the reason is|driven by|as a result of|root cause)\b[^.;]{5,120}/iu,
              ),
            ),
          },
        ),
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Problem',
      '',
      '- **Who is affected:** ‹team or role›',
      '- **Workflow:** ‹the work they do›',
      '- **Cost today:** ‹hours, errors or money, per week›',
      '- **Root cause:** ‹why it happens›',
    ].join('\n'),
    yaml: [
      'problem:',
      '  who: ‹team or role›',
      '  workflow: ‹the work they do›',
      '  cost_today: ‹hours, errors or money, per week›',
      '  root_cause: ‹why it happens›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A pilot that starts from a technology looks for a use until the budget is gone. When the work and its cost are written down first, everyone can see whether the problem is worth solving, and later whether it got smaller. Nobody scales an answer to a question no team asked.',
  insufficient: [
    'The solution first: “we need a chatbot”, “we want to use language models in claims”.',
    'Competitors use it, the board asked for it, the technology is mature.',
    'A wish to be faster or better, with no account of how things are today.',
    'A target: it says where to go, not where the work stands.',
  ],
  examples: {
    good: [
      { text: '## Problem\n\nTwelve adjusters retype 900 PDFs a week; 7% are rekeyed wrongly.' },
      {
        text: '## Current state\n\n| Who | Work | Cost today |\n| --- | --- | --- |\n| Ward pharmacists | reconcile discharge medication | 35 minutes per patient |',
      },
      {
        text: 'problem:\n  workflow: matching supplier invoices to deliveries\n  cost_today: 260 hours a month and 4% paid twice\n  root_cause: delivery notes arrive as photographs\n',
      },
      {
        text: '## Why\n\nLetters to tenants go out late.\n\n- Written by: two housing officers\n- Current time to reply: 11 working days',
      },
      {
        text: '# School meals\n\nEvery Monday kitchen staff count returned trays by hand, and 18% of meals are wasted.',
      },
    ],
    bad: [
      {
        text: '## Problem\n\nWe want to use LLMs in claims.',
        because: 'It names a technology, not what is hard today.',
        state: 'partial',
      },
      {
        text: '## Motivation\n\nInspectors struggle with time-consuming reports.',
        because: 'It does not say how much it costs.',
        state: 'partial',
      },
      {
        text: '## Problem statement\n\n[Describe the problem]',
        because: 'A placeholder is no problem.',
        state: 'placeholder',
      },
      {
        text: '## Approach\n\nWe need a chatbot; competitors use AI.',
        because: 'A solution and a fashion are no problem.',
        state: 'missing',
      },
      {
        text: '## Problem\n\nWe have not yet measured how long triage takes.',
        because: 'A measurement that is still to come is no number.',
        state: 'partial',
      },
      {
        text: '## Risks\n\nUsers face delays of 5 seconds whenever the model is slow.',
        because: 'A delay of the machine is no problem of the work.',
        state: 'missing',
      },
      {
        text: '## Purpose\n\nThe copilot supports loan officers by collecting the papers of an application.',
        because: 'It says whom it helps, not what their work costs today.',
        state: 'partial',
      },
      {
        text: 'business_unit: home insurance\nprocess_under_test: first notice of loss\n',
        because: 'The work is named, what hurts in it is not.',
        state: 'partial',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 1.1'],
};

/** A task as those who build models name it is no work of people. */
const MODEL_TASK = pattern(
  /^\W{0,3}(?:\p{L}{1,20}[\s_-]){0,2}(?:classification|segmentation|regression|clustering|embedding|forecasting|summari[sz]ation|generation)\W{0,3}$/iu,
);

/** "Current response time", "today’s backlog". */
const PRESENT = pattern(/^\W{0,3}(?:current|today['’]s|present|existing) \p{L}/iu);

/** Whether a statement is the value of its label, not a paragraph somewhere below a heading. */
function isValue(labels: readonly Label[]): boolean {
  return ['inline', 'row', 'column', 'key'].includes(labels.at(-1)?.kind ?? '');
}
