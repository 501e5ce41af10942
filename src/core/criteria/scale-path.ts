import { allOf, either, unless } from '../evidence/combined';
import { dateIn, durationIn } from '../evidence/dates';
import { anyWords, mentions, states } from '../evidence/hits';
import { isLabelledBy } from '../evidence/labelled';
import { boundIn } from '../evidence/quantities';
import type { Reading } from '../evidence/reading';
import { findBy, wholeOf } from '../evidence/rules';
import {
  extraIn,
  followerIn,
  growIn,
  growthGateIn,
  growthMentionIn,
  laterPhaseIn,
  laterVersionIn,
  namedPlaceIn,
  nextIn,
  nextPlaceIn,
  populationIn,
  preconditionIn,
  wideningIn,
} from '../evidence/scaling';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';

const HEADINGS = phrases(`
  Path to scale, Scale plan, Scaling plan, Scale-up plan, Scaling, Scale-up, Scalability, Rollout, Rollout
  plan, Roll-out plan, Roll-out, Rollout strategy, Phased rollout, Path to production, Production path,
  Expansion plan, Expansion criteria, =Expansion, Launch plan, Launch strategy, Release plan, After the pilot, After v1, After the MVP,
  Beyond the pilot, Next phase, Growth plan, Future rollout, Production plan, Productionisation, Productionization, Adoption roadmap, Way to production, From pilot to production, From pilot to scale, After a successful pilot, Next wave, Future phases, =Waves, Deployment plan, Deployment phases,
  Deployment strategy, Rollout phases, Production rollout, Roadmap, Roadmap to production, Beyond the first
  site, Next sites
`);
const KEYS = phrases(`
  scale_path, scale_plan, rollout, =waves, production_date, rollout_plan, expansion, path_to_scale, scaling,
  next_population, future_enhancements, scale_up, scaling_plan, expansion_plan
`);
const ELSEWHERE = phrases(`
  problem, problem statement, background, current state, competitors, competitive analysis, references,
  alternatives considered, evaluation scores, budget, data sources, training plan
`);
const region = vocabulary(HEADINGS, KEYS);
const elsewhere = vocabulary(ELSEWHERE);

const populationLabel = vocabulary(`
  next population, next users, next site, next sites, population, users, coverage, audience, who, wave,
  volume, sites, user %, share of users, traffic, scope
`);
const preconditionLabel = vocabulary(`
  preconditions, precondition, prerequisites, entry criteria, success gate, success gates, passing criteria,
  success criteria, gate, needs, go criteria, expansion criteria, conditions, requires, scale criteria, exit
  criteria, readiness criteria, =before, =before that, =beforehand, =first, needed first, in place first, must be in place
`);
const waves = vocabulary('=wave, =waves, rollout wave, rollout phase');
const dateLabel = vocabulary(
  'date, dates, when, start, start date, quarter, timing, by when, production date, duration',
);
const extraLabel = vocabulary(
  'extra cost, extra capacity, added cost, capacity, cost, extra cost or capacity, licences',
);
/** Who takes part in the pilot does not come next. */
const PILOT_ITSELF =
  /\b(?:pilot (?:users?|groups?|sites?|teams?|cohorts?|with|in|at)|proof of concept|poc)\b/iu;
const reuseLabel = vocabulary('=portability, reusability, replicability, transferability');

export const scalePath: Criterion = {
  id: 'scale-path',
  title: 'Path to scale',
  pillar: 'Strategy & scale',
  severity: 'warning',
  asks: 'Who or how much comes next after the pilot, and what must be in place first?',
  wording: {
    subject: 'The path to scale',
    gap: 'No path to scale is described',
    stakes: 'a successful pilot has nowhere to go',
    remedy: 'Name the next users, sites or volume and what must be in place first.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: ELSEWHERE,
  facets: [
    {
      id: 'next-population',
      title: 'the next population or volume',
      labels: populationLabel.phrases,
      needed: true,
      ask: 'Name the next users, sites or volume, with a number or a name.',
      find: findBy(
        {
          name: 'a group or share under a scale heading',
          under: region,
          notUnder: elsewhere,
          find: ({ text }) => {
            const population = populationIn(text);
            return population && { ...population, vague: PILOT_ITSELF.test(text) };
          },
        },
        {
          name: 'a population label under a scale heading',
          under: populationLabel,
          notUnder: elsewhere,
          where: isOfPlan,
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'a named place under a scale heading',
          under: region,
          notUnder: elsewhere,
          find: states(allOf(growIn, namedPlaceIn)),
        },
        {
          name: 'a group or share in a sentence about growing',
          notUnder: elsewhere,
          find: states(allOf(growthMentionIn, populationIn)),
        },
        {
          name: 'a place that comes next and how many are there',
          notUnder: elsewhere,
          where: isNext,
          find: states(nextPlaceIn),
        },
        {
          name: 'a group or share in a later phase',
          notUnder: elsewhere,
          where: (statement) => isLabelledBy(statement, laterPhaseIn),
          find: states(unless((text) => PILOT_ITSELF.test(text), populationIn)),
        },
        { name: 'those who follow', notUnder: elsewhere, find: states(followerIn) },
        {
          name: 'growing, without saying to whom',
          notUnder: elsewhere,
          find: mentions(growthMentionIn),
        },
        {
          name: 'a later phase in which it grows',
          notUnder: elsewhere,
          where: (statement) => isLabelledBy(statement, laterPhaseIn),
          find: mentions(wideningIn),
        },
        {
          name: 'what comes after the first version',
          notUnder: elsewhere,
          where: ({ labels }) => labels.some(({ kind, words }) => kind !== 'title' && laterVersionIn(words)),
          find: mentions(anyWords),
        },
        {
          name: 'that others can use it too',
          under: reuseLabel,
          find: ({ text }) =>
            /^\W*(?:no|not|none)\b/iu.test(text) ? null : { ...wholeOf(text), vague: true },
        },
      ),
    },
    {
      id: 'preconditions',
      title: 'a precondition',
      labels: preconditionLabel.phrases,
      needed: true,
      ask: 'Say what must be in place first: a threshold, access, a contract, trained people.',
      find: findBy(
        {
          name: 'a precondition label under a scale heading',
          under: preconditionLabel,
          notUnder: elsewhere,
          where: isOfPlan,
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'what stands under a label of the gate to more',
          notUnder: elsewhere,
          where: isGateToMore,
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'a precondition under a scale heading',
          under: region,
          notUnder: elsewhere,
          find: states(preconditionIn),
        },
        {
          name: 'a precondition of the place that comes next',
          notUnder: elsewhere,
          where: (statement) => isNext(statement) && nextPlaceIn(statement.passage.text) !== null,
          find: states(preconditionIn),
        },
        {
          name: 'a precondition in a sentence about growing',
          notUnder: elsewhere,
          find: states(allOf(growthMentionIn, either(preconditionIn, boundIn))),
        },
      ),
    },
    {
      id: 'dated-steps',
      title: 'dated steps',
      labels: dateLabel.phrases,
      needed: false,
      ask: 'Date each step: Q1, week 8, from May.',
      find: findBy(
        {
          name: 'a date under a scale heading',
          under: region,
          find: states(either(dateIn, durationIn)),
        },
        {
          name: 'a date in a sentence about growing',
          find: states(allOf(growthMentionIn, dateIn)),
        },
      ),
    },
    {
      id: 'extra-cost',
      title: 'the extra cost or capacity',
      labels: extraLabel.phrases,
      needed: false,
      ask: 'Say what more users need: licences, machines, trainers, money.',
      find: findBy(
        {
          name: 'a cost label under a scale heading',
          under: extraLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: ({ text }) => wholeOf(text),
        },
        { name: 'extra cost or capacity', under: region, find: states(extraIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Path to scale',
      '',
      '| Next population | Preconditions | Date | Extra cost |',
      '| --- | --- | --- | --- |',
      '| ‹users, sites or volume› | ‹what must be in place› | ‹when› | ‹licences, people, money› |',
    ].join('\n'),
    yaml: [
      'scale_path:',
      '  - next_population: ‹users, sites or volume›',
      '    preconditions: ‹what must be in place›',
      '    date: ‹when›',
      '    extra_cost: ‹licences, people, money›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'What works for twenty volunteers meets other rules, other data and other habits at the next site. Pilots stall in that gap: everybody agreed to scale, and nobody had booked the access, the contract or the trainers it needs. Naming the next step and its preconditions lets that work start in time.',
  insufficient: [
    'Enterprise-wide rollout, scale across the business: everywhere is no next step.',
    'A platform that “scales”: machines are rarely what holds it up.',
    'A list of build phases that ends with the pilot.',
    'Next steps with no precondition: access, contracts, training, thresholds.',
  ],
  examples: {
    good: [
      {
        text: '## Rollout\n\nWave 2: Leeds, 240 users, Q1, once SSO and the data contract are live.',
      },
      {
        text: '## Scale plan\n\n| Wave | Sites | Preconditions | Start |\n| --- | --- | --- | --- |\n| 2 | Two packing lines in Gdańsk | cameras calibrated, operators trained | Q2 2027 |\n| 3 | All nine lines | reject rate under 1% for a month | Q4 2027 |',
      },
      {
        text: 'scale_path:\n  next_population: 14 further clinics, about 300 nurses\n  preconditions: consent form in four languages and a signed data agreement\n  production_date: 2027-09-01\n',
      },
      {
        text: 'We expand to the three neighbouring boroughs only after the housing register is clean.',
      },
    ],
    bad: [
      {
        text: '## Plan\n\n- Phase 1: build\n- Phase 2: city-wide',
        because: 'It says where it ends, and neither for how many nor what must be in place.',
        state: 'partial',
      },
      {
        text: '## Next steps\n\nWe will scale across the business.',
        because: 'It names nobody who comes next and nothing that must be in place.',
        state: 'partial',
      },
      {
        text: '## Outlook\n\nThe model can be adapted to other packing lines.',
        because: 'That it can grow is no plan to.',
        state: 'partial',
      },
      {
        text: '## Rollout plan\n\n1. Internal testing\n2. General availability',
        because: 'Stages without people, volume or conditions.',
        state: 'partial',
      },
      { text: '## Path to scale\n\nTBD', because: 'A placeholder leads nowhere.', state: 'placeholder' },
      {
        text: '## Next steps\n\nThere is no plan to expand to other sites.',
        because: 'What is denied is no path.',
        state: 'missing',
      },
      {
        text: '## Background\n\nOn a scale of 1 to 5 tenants rate us 3; the fish scale sensor is new.',
        because: 'A rating scale is something else.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 3.3, MANAGE 4.2', 'ISO/IEC 42001 A.6.2.5'],
};

/** Whether the label or heading right over a statement says that it tells what comes next. */
function isNext({ labels }: Statement): boolean {
  const own = labels.filter(({ kind }) => kind !== 'title').at(-1);
  return own !== undefined && nextIn(own.text) !== null;
}

/** Whether the label or heading right over a statement says that it has to be so before it grows. */
function isGateToMore({ labels }: Statement): boolean {
  const own = labels.filter(({ kind }) => kind !== 'title').at(-1);
  return own !== undefined && growthGateIn(own.text) !== null;
}

/** Whether a statement belongs to a scale plan: under its heading, or in the row of a wave. */
function isOfPlan(statement: Statement, reading: Reading): boolean {
  return (
    reading.isUnder(statement, region) || reading.rowOf(statement).some((one) => reading.isUnder(one, waves))
  );
}
