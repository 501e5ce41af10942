import {
  adoptionTargetIn,
  changeIn,
  concernIn,
  roleImpactIn,
  shareInUseIn,
  timeIn,
  trainingIn,
} from '../evidence/change';
import { allOf, either, unless } from '../evidence/combined';
import { patternDetector } from '../evidence/detector';
import { mentions, states } from '../evidence/hits';
import { isPastResult } from '../evidence/outcomes';
import { personIn, roleIn } from '../evidence/people';
import { isNumber, quantityIn } from '../evidence/quantities';
import type { Reading } from '../evidence/reading';
import { findBy, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import { peopleIn } from '../evidence/workers';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';

const HEADINGS = phrases(`
  Change management, =Training, Training plan, Training and support, Training and enablement, User training,
  Staff training, Training needs, =Enablement, Stakeholder enablement, User enablement, =Adoption, Adoption plan, Adoption target,
  User adoption, Change and adoption, Adoption and change, Change plan, People and change, =Workforce,
  Workforce impact, Workforce plan, Communication plan, Communications plan, Training and communications,
  Skills and training, Professional learning, Professional development, Onboarding plan, User onboarding
`);
const KEYS = phrases(`
  change_management, training_plan, user_training, staff_training, training_materials, adoption_target,
  change_lead, workforce_plan, enablement
`);

const trainingLabel = vocabulary(`
  training, training plan, user training, staff training, training needs, sessions,
  enablement, onboarding, learning
`);
const whenLabel = vocabulary('when, date, dates, schedule, duration, length, before, by when, session');
const adoptionLabel = vocabulary(`
  adoption, adoption target, adoption rate, user adoption, uptake, =usage, usage rate, weekly usage, monthly usage, usage target, active users, weekly
  active users, daily active users, target usage
`);
const sponsorLabel = vocabulary('sponsor, executive sponsor, change lead, change sponsor, change owner');
const rolesLabel = vocabulary(`
  role impact, impact on roles, job impact, workforce impact, communication plan, communications plan,
  announcement, who is told
`);

/** Where training is the model's, and change is a change to the software. */
const elsewhere = vocabulary(`
  data, dataset, data usage, data use, data handling, training data, model, model training, model development, methodology, architecture,
  service configuration, configuration management, release management, version control, versioning, artifacts, manifest, mlops, budget, costs, cost estimate,
  problem, problem statement, background, market, competitors, alternatives, options, results, lessons learned
`);
/** A share in a register of risks is a probability. */
const notAdoption = vocabulary(elsewhere.phrases, 'risks, risk register, risk assessment, business risks');

/** Whatever they are called, who learns is people: "24 handlers get", "every picker is shown". */
const traineesIn = patternDetector(
  /(?<![\p{L}\d])(?:\d[\d,]{0,6}|all|every|each|the) (?!(?:[\p{L}\d-]{2,20} ){0,2}(?:models?|networks?|classifiers?|versions?|trees?|servers?|pipelines?|jobs?) )(?:[\p{L}\d-]{2,20} ){1,3}(?:(?:are|will be|gets?|have been|is) (?:trained|coached|briefed|onboarded|shown|taught|a\b|an\b|one\b|two\b|three\b|\d)|attends?|completes?|takes? part|goe?s? through|receives?)(?!\p{L})/iu,
);

/** Adoption as something wanted: "drive user adoption". */
const adoptionGoalIn = patternDetector(
  /\b(?:user|staff|employee|agent|workforce) adoption\b|\badoption (?:target|plan|campaign|strategy)\b/iu,
);

export const workforceChangePlan: Criterion = {
  id: 'workforce-change-plan',
  title: 'Workforce and change planned',
  pillar: 'People & process',
  severity: 'warning',
  asks: 'Who is trained and when, and how many people should be using it by when?',
  wording: {
    subject: 'The change plan',
    gap: 'No plan for training and adoption is given',
    stakes: 'a tool that works may stay unused',
    remedy: 'Write who is trained when, and how many should use it by which date.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'training',
      title: 'a training plan with people and dates',
      labels: [...trainingLabel.phrases, ...whenLabel.phrases],
      needed: true,
      ask: 'Say who is trained, for how long, and by when.',
      find: findBy(
        {
          name: 'people, training and a time',
          notUnder: elsewhere,
          find: states(allOf(trainingIn, either(peopleIn, roleIn, traineesIn), timeIn)),
        },
        {
          name: 'people and a time under a training label',
          under: trainingLabel,
          notUnder: elsewhere,
          find: states(allOf(either(peopleIn, roleIn, traineesIn), timeIn)),
        },
        {
          name: 'a time in a row about the training of people',
          where: isTrainingRow,
          notUnder: elsewhere,
          find: states(timeIn),
        },
        {
          name: 'training without its people or time',
          notUnder: elsewhere,
          find: mentions(allOf(trainingIn, either(peopleIn, roleIn, traineesIn, timeIn))),
        },
        {
          name: 'what people worry about, or who speaks for them',
          notUnder: elsewhere,
          find: mentions(concernIn),
        },
        { name: 'change management in general', find: mentions(changeIn) },
      ),
    },
    {
      id: 'adoption-target',
      title: 'an adoption target',
      labels: adoptionLabel.phrases,
      needed: true,
      ask: 'Give the share of people who should use it, and by when.',
      find: findBy(
        {
          name: 'a number under an adoption label',
          under: adoptionLabel,
          notUnder: notAdoption,
          find: ({ text }) => quantityIn(text) ?? (isNumber(text) ? wholeOf(text) : null),
        },
        {
          name: 'adoption with a number',
          notUnder: notAdoption,
          find: states(unless(isPastResult, adoptionTargetIn)),
        },
        {
          name: 'a share of people who use it',
          notUnder: notAdoption,
          find: states(unless(isPastResult, shareInUseIn)),
        },
        { name: 'adoption without a number', notUnder: elsewhere, find: mentions(adoptionGoalIn) },
      ),
    },
    {
      id: 'sponsor',
      title: 'a sponsor',
      labels: sponsorLabel.phrases,
      needed: false,
      ask: 'Name who stands behind the change.',
      find: findBy(
        { name: 'a sponsor label', under: sponsorLabel, find: states(either(roleIn, personIn)) },
        {
          name: 'somebody who sponsors it',
          find: states(allOf(patternDetector(/\bsponsor(?:s|ed)?\b/iu), roleIn)),
        },
      ),
    },
    {
      id: 'role-impact',
      title: 'what changes for whom and who tells them',
      labels: rolesLabel.phrases,
      needed: false,
      ask: 'Say how roles change and how people hear of it.',
      find: findBy(
        { name: 'a label for roles or communication', under: rolesLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'roles that change',
          notUnder: elsewhere,
          find: states(roleImpactIn),
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Change management',
      '',
      '- **Training:** ‹who, how long, before which date›',
      '- **Adoption target:** ‹share of people, how often, by when›',
      '- **Sponsor:** ‹name and role›',
      '- **Role impact:** ‹what changes for whom, and who tells them›',
    ].join('\n'),
    yaml: [
      'change_management:',
      '  training: ‹who, how long, before which date›',
      '  adoption_target: ‹share of people, how often, by when›',
      '  sponsor: ‹name and role›',
      '  role_impact: ‹what changes for whom, and who tells them›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A pilot has ten volunteers who were shown everything; a rollout has three hundred people who were not asked. Without time for training and a number for adoption, a tool that works stays unused, and nobody notices until the licence is renewed.',
  insufficient: [
    '“Training will be provided”, “we will train users as needed”.',
    'Adoption as a hope or a risk, without a number.',
    'The training of the model.',
    'Change control of the software.',
  ],
  examples: {
    good: [
      {
        text: '## Change management\n\nTraining: 60 agents, two 90-minute sessions before 1 May; 70% weekly use by week 8; the COO sponsors.',
      },
      {
        text: '## Training\n\n| Who | Training | When |\n| --- | --- | --- |\n| Vineyard foremen | half-day workshop | first week of March |\n\nAdoption target: 40 of 55 foremen log in every week by harvest.',
      },
      {
        text: 'change_management:\n  training: 24 ward pharmacists, one 45-minute session each by 12 June\n  adoption_target: 80% of discharges by week 10\n  sponsor: Chief Pharmacist\n',
      },
      {
        text: '# Repair quotes\n\nAll nine estimators get a two-hour workshop in April, run by the team leader. By the end of June 75% of quotes start from a draft, with 8 of 9 estimators using it daily.',
      },
    ],
    bad: [
      {
        text: '## Rollout\n\nWe will train users as needed.',
        because: 'It names no people and no time.',
        state: 'partial',
      },
      {
        text: '| Risk | Answer |\n| --- | --- |\n| Staff scepticism | involve tellers early |',
        because: 'It sees the worry and plans nothing for it.',
        state: 'partial',
      },
      {
        text: '## Risks\n\nUser adoption may be low.',
        because: 'A worry about adoption is no target.',
        state: 'partial',
      },
      {
        text: '## Training plan\n\n[Schedule and materials]',
        because: 'A placeholder trains nobody.',
        state: 'placeholder',
      },
      {
        text: '## Approach\n\nNo user training is planned.',
        because: 'It says that there is none.',
        state: 'missing',
      },
      {
        text: '## Model\n\nModel training takes three days on the training data of 2026, with weekly re-training.',
        because: 'What a model learns is no training of people.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF GOVERN 2.2, MAP 3.4', 'ISO/IEC 42001 A.4.6'],
};

/** Whether a cell stands in a row of a table that names people and the training they get. */
function isTrainingRow(statement: Statement, reading: Reading): boolean {
  if (!statement.labels.some(({ kind }) => kind === 'column')) return false;
  const row = reading.rowOf(statement);
  const names = statement.labels.filter(({ kind }) => kind === 'row').map(({ text }) => text);
  const words = [...names, ...row.map(({ passage }) => passage.text)];
  return (
    row.some((cell) => reading.isUnder(cell, trainingLabel)) &&
    words.some((text) => peopleIn(text) ?? roleIn(text))
  );
}
