import {
  choiceIn,
  contrastIn,
  goalValueIn,
  ownWayIn,
  reuseIn,
  strategicGoalIn,
  strategyMentionIn,
  weighedAlternativeIn,
  withoutAiIn,
} from '../evidence/alternatives';
import { either, unless } from '../evidence/combined';
import { mentions, states } from '../evidence/hits';
import { isLabelledBy } from '../evidence/labelled';
import { findBy, lookingBack, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';

const HEADINGS = phrases(`
  Strategic alignment, Strategic fit, Strategy alignment, Strategic goal, Strategic goals, Strategic
  objectives, Strategic priorities, Strategic context, Strategic case, Strategic rationale, Alignment
  with strategy, Organizational goals, Organisational goals, Alternatives, Alternatives considered,
  Alternative approaches, Alternative solutions, Options considered, Options appraisal, Options
  analysis, Considered options, Commercial products available, Existing solutions, Market alternatives, Build vs buy, Build or buy, Why not, Non-AI alternative, Non-AI
  baseline, Why AI, Why existing solutions, Why current solutions, Why
  current approaches, Why this approach, Why this solution, Why existing approaches, Why existing tools, Why GenAI, Why an agent, Why agentic,
  Why machine learning, Other options, Other solutions, Other approaches, Solution options, Under
  evaluation, Under consideration
`);
const KEYS = phrases(`
  strategic_alignment, strategic_goal, strategic_goals, strategic_priority, strategic_objective,
  alternatives, alternatives_considered, =reuses, =reused_from, build_vs_buy, options_considered,
  non_ai_alternative, strategy_link
`);

const goalLabel = vocabulary(`
  strategic goal, strategic goals, strategic objective, strategic priority, strategic alignment,
  strategic fit, =strategy, corporate goal, organizational goals, organisational goals, okr, supports
  goal, aligned goal, =alignment
`);
const alternativesLabel = vocabulary(`
  alternatives, alternatives considered, alternative, non ai alternative, alternative non ai baseline,
  non ai baseline, options considered, build vs buy, rejected options, considered options, options,
  alternative approach, alternative solutions, options appraisal, options analysis, why not
`);
const reuseLabel = vocabulary(`
  =reuse, =reuses, =reused from, shared services, duplicate check, reuse or duplicate check, similar
  pilots, related initiatives, existing solutions
`);

/** What it competes with; doing it by hand or oneself may stand among them. */
const rivals = vocabulary(`
  competitors, competition, competitive landscape, competitive scan, competitive analysis, competitive
  positioning, comparison, solution comparison, cost comparison, market, alternatives, options
`);
/** Goals of users, options of settings and the strategy of others. */
const elsewhere = vocabulary(`
  references, competitors, market, fallback, rollback, testing strategy, test strategy, deployment
  strategy, retention, mitigation strategies, current state, user stories, settings
`);

export const strategyAlignment: Criterion = {
  id: 'strategy-alignment',
  title: 'Fits one strategy, forces no one technology',
  pillar: 'Strategy & scale',
  severity: 'information',
  asks: 'Which goal of the organisation does the pilot serve, and which way without AI was weighed?',
  wording: {
    subject: 'The strategic case',
    gap: 'Neither a strategic goal nor an alternative is named',
    stakes: 'the pilot will have to defend its budget against every simpler idea',
    remedy: 'Name the goal it serves, and the way without AI that was weighed and why it lost.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'strategic-goal',
      title: 'a named strategic goal',
      labels: goalLabel.phrases,
      needed: true,
      ask: 'Name the goal, priority or programme of the organisation by its name or number.',
      find: findBy(
        {
          name: 'a goal under a strategy label',
          under: goalLabel,
          // The numbers of a key result of the pilot itself.
          notUnder: vocabulary(elsewhere.phrases, '=target, =timeframe, =baseline, =unit, key results'),
          find: states(either(strategicGoalIn, goalValueIn)),
        },
        { name: 'a goal the pilot serves', notUnder: elsewhere, find: states(strategicGoalIn) },
        { name: 'a choice named in a heading', where: () => false, headings: true, find: mentions(choiceIn) },
        {
          name: 'a choice in a label',
          notUnder: vocabulary('references, testing strategy, retention, current state'),
          find: ({ text }) => ({ ...wholeOf(text), vague: true }),
          where: (statement) => isLabelledBy(statement, strategyMentionIn),
        },
        { name: 'strategy or choice in general', notUnder: elsewhere, find: mentions(strategyMentionIn) },
      ),
    },
    {
      id: 'alternative',
      title: 'an alternative without AI',
      labels: alternativesLabel.phrases,
      needed: true,
      ask: 'Name a way without AI that was weighed, and why it was not taken.',
      find: lookingBack(
        findBy(
          {
            name: 'a way without AI under an alternatives label',
            under: alternativesLabel,
            notUnder: elsewhere,
            find: states(withoutAiIn),
          },
          { name: 'a way of one’s own among competitors', under: rivals, find: mentions(ownWayIn) },
          {
            name: 'a way without AI that it is set against',
            notUnder: elsewhere,
            isDenial: true,
            find: mentions(contrastIn),
          },
          {
            name: 'a way without AI that was weighed',
            notUnder: elsewhere,
            headings: true,
            // A slot in a heading is still to be filled in.
            find: states(unless((text) => /[[‹<{]/.test(text), weighedAlternativeIn)),
          },
        ),
      ),
    },
    {
      id: 'reuse',
      title: 'a check for reuse or duplicates',
      labels: reuseLabel.phrases,
      needed: false,
      ask: 'Say which shared services it uses, or that nobody else does the same.',
      find: findBy(
        { name: 'a reuse label', under: reuseLabel, find: ({ text }) => wholeOf(text) },
        { name: 'something shared or reused', find: states(reuseIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Strategic alignment',
      '',
      '- **Strategic goal:** ‹goal of the organisation, by name or number›',
      '- **Alternatives considered:** ‹way without AI, and why it lost›',
      '- **Reuse:** ‹shared services used, duplicates checked›',
    ].join('\n'),
    yaml: [
      'strategic_alignment:',
      '  strategic_goal: ‹goal of the organisation, by name or number›',
      '  alternatives: ‹way without AI, and why it lost›',
      '  reuses: ‹shared services used, duplicates checked›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A pilot that serves no named goal is the first to lose its budget, however well it works. One that never looked at a simpler way is overtaken by a rule, a form or a tool the organisation already pays for. Saying both keeps it funded for the right reason.',
  insufficient: [
    '“Aligns with our AI strategy”, “supports digital transformation”.',
    'Two models or two vendors compared: both are the same technology.',
    'The pilot’s own objective: it is not the organisation’s.',
  ],
  examples: {
    good: [
      {
        text: '## Strategic alignment\n\nGoal 2 (cost to serve); a rules engine was rejected at 61% coverage; reuses the document gateway.',
      },
      {
        text: '## Strategic fit\n\nThe pilot supports the Safer Streets Plan 2028.\n\n## Alternatives considered\n\n| Option | Verdict |\n| --- | --- |\n| Do nothing | The backlog doubles by spring |\n| Two extra clerks | £84k a year, no night cover |',
      },
      {
        text: 'strategic_goal: Priority 3, fewer unplanned stops on line 4\nalternatives: a fixed maintenance schedule and a manual checklist, both tried in 2024\n',
      },
    ],
    bad: [
      {
        text: '## Strategic fit\n\nSupports digital transformation.',
        because: 'It names no goal that could be looked up.',
        state: 'partial',
      },
      {
        text: '## Approach\n\nThe assistant aligns with our AI strategy.',
        because: 'A strategy for AI is no goal of the organisation.',
        state: 'partial',
      },
      {
        text: '## Alternatives considered\n\nNo alternatives have been looked at.',
        because: 'A denial is a gap, not a choice.',
        state: 'partial',
      },
      {
        text: 'strategic_goal: ‹goal›\nalternatives: TBD\n',
        because: 'A placeholder names no goal.',
        state: 'placeholder',
      },
      {
        text: '## Settings\n\nUsers may choose alternative colours and other display options.',
        because: 'Options of a screen are no alternatives to the pilot.',
        state: 'missing',
      },
      {
        text: '## Outlook\n\nA build-vs-buy decision follows in autumn.',
        because: 'The choice is announced and no way without AI is weighed.',
        state: 'partial',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 1.3, MANAGE 2.1'],
};
