import { allOf, either } from '../evidence/combined';
import { dateIn, deadlineIn, durationIn } from '../evidence/dates';
import type { Detector } from '../evidence/detector';
import { spanning } from '../evidence/detector';
import {
  conditionIn,
  deciderIn,
  goIn,
  goPartOf,
  pilotIn,
  stopIn,
  stopPartOf,
  verdictIn,
  verdictMentionIn,
} from '../evidence/gates';
import { mentions, states } from '../evidence/hits';
import { isLabelledBy } from '../evidence/labelled';
import { bodyIn, someoneIn } from '../evidence/people';
import { boundIn, quantityIn } from '../evidence/quantities';
import { findBy, hitOf, type Hit, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';
import { pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Decision gate, Decision gates, Scale gate, Launch gate, Go-live gate, Rollout gate, Go/no-go, Go no go criteria, Go/no-go decision, Decision points, Decision
  point, Stage gates, =Gates, Gate criteria, Exit criteria, Kill criteria, Stop criteria, Scale criteria,
  Scaling criteria, Scale and stop criteria, Success gate, Pivot triggers, Decision date, Decision rules,
  Decision outcomes, Decision criteria, Decision requested, Approval request, Graduation criteria, Successful
  pilot, Stop rules, Stop conditions, Stopping rules, Stopping criteria, Sunset criteria, Failure criteria,
  =Checkpoints, Bar to ship, Release criteria, Release gate, Scale or stop, Success criteria for launch, Pilot
  exit, End of pilot decision, Launch criteria, Go-live criteria, Launch readiness, Go-live readiness, Pilot readiness
`);
const KEYS = phrases(`
  decision_gate, decision_date, exit_criteria, stop_criteria, kill_criteria, scale_criteria, go_no_go,
  decider, =gates, decision_points
`);
const ELSEWHERE = phrases(`
  background, current process, human oversight, human in the loop, key decisions, decision log, decisions
  made, alternatives considered, fallback, rollback, monitoring, rationale, =chosen option, =consequences, positive consequences,
  negative consequences
`);
const region = vocabulary(HEADINGS, KEYS);
const elsewhere = vocabulary(ELSEWHERE);

const dateLabel = vocabulary(`
  decision date, decision on, decision by, decided on, decide by, gate date, go no go date, decision due,
  decision meeting
`);
const scaleLabel = vocabulary(`
  =scale, =go, =proceed, =adopt, scale if, scale when, scale criteria, scaling criteria, scale threshold, go
  if, go criteria, proceed if, proceed, go no go criteria, go no go gates, success gate, success gates,
  passing criteria, pass criteria, expand if, success criteria for launch, gate criteria, threshold to scale,
  go live criteria, launch criteria
`);
const stopLabel = vocabulary(`
  =stop, =no go, =abandon, stop if, stop when, stop criteria, stop conditions, stop rules, stopping rules,
  stopping criteria, stop threshold, kill criteria, kill if, no go if, no go criteria, abandon if, pause if,
  pivot triggers, pivot if, exit if, termination criteria, sunset criteria, threshold to stop, do not proceed
`);
const deciderLabel = vocabulary('decider, decided by, decision maker, who decides, decision owner, approver');

export const decisionGate: Criterion = {
  id: 'decision-gate',
  title: 'Decision gate set',
  pillar: 'Strategy & scale',
  severity: 'warning',
  asks: 'On which day is it decided whether to scale or stop, and which numbers decide?',
  wording: {
    subject: 'The decision gate',
    gap: 'No decision gate is set',
    stakes: 'the pilot can drift on without being scaled or stopped',
    remedy: 'Set the date of the decision, the numbers to scale at and the numbers to stop at.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: ELSEWHERE,
  facets: [
    {
      id: 'decision-date',
      title: 'a decision date',
      labels: dateLabel.phrases,
      needed: true,
      ask: 'Set the day, week or month on which it is decided.',
      find: findBy(
        {
          name: 'a date under a decision label',
          under: dateLabel,
          find: states(either(dateIn, durationIn)),
        },
        {
          name: 'a date in a sentence about the decision',
          headings: true,
          notUnder: elsewhere,
          where: isAboutPilot,
          find: states(allOf(verdictIn, either(dateIn, deadlineIn))),
        },
        {
          name: 'a date labelled as that of the decision',
          where: (statement) => isLabelledBy(statement, verdictIn),
          find: states(dateIn),
        },
        {
          name: 'a label that names the decision and its date',
          where: ({ labels }) =>
            labels.some(({ kind, text }) => kind === 'inline' && verdictIn(text) && dateIn(text)),
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'a date on which somebody decides',
          notUnder: elsewhere,
          find: states(allOf(deciderIn, dateIn)),
        },
        {
          name: 'a date in the row of a threshold',
          where: (statement, reading) =>
            reading
              .rowOf(statement)
              .some((one) => reading.isUnder(one, scaleLabel) || reading.isUnder(one, stopLabel)),
          find: states(dateIn),
        },
        {
          name: 'a date under a decision heading',
          under: region,
          notUnder: elsewhere,
          find: states(either(dateIn, deadlineIn)),
        },
        {
          name: 'a date in a sentence about scaling or stopping on a condition',
          notUnder: elsewhere,
          where: isAboutPilot,
          find: ({ text }) =>
            boundIn(text) && conditionIn(text) ? spanning(goIn(text) ?? stopIn(text), dateIn(text)) : null,
        },
        {
          name: 'a decision without a date',
          notUnder: elsewhere,
          find: mentions(verdictMentionIn),
        },
      ),
    },
    {
      id: 'scale-threshold',
      title: 'a threshold to scale',
      labels: scaleLabel.phrases,
      needed: true,
      ask: 'State the number at which it is scaled.',
      find: findBy(
        {
          name: 'a number under a scale label',
          under: scaleLabel,
          where: (statement, reading) => !reading.isUnder(statement, stopLabel),
          find: ({ text }) => (stopIn(text) ? null : thresholdIn(text)),
        },
        {
          name: 'a number to scale at',
          notUnder: elsewhere,
          where: isAboutPilot,
          find: ({ text }) => conditionOf(goIn, goPartOf(text)),
        },
        {
          name: 'a number under a decision heading',
          under: region,
          where: (statement, reading) => !reading.isUnder(statement, stopLabel),
          find: ({ text }) => (stopIn(text) ? null : boundIn(text)),
        },
      ),
    },
    {
      id: 'stop-threshold',
      title: 'a threshold to stop',
      labels: stopLabel.phrases,
      needed: true,
      ask: 'State the number at which it is stopped.',
      find: findBy(
        { name: 'a number under a stop label', under: stopLabel, find: states(thresholdIn) },
        {
          name: 'a number to stop at',
          notUnder: elsewhere,
          where: isAboutPilot,
          find: ({ text }) => conditionOf(stopIn, stopPartOf(text)),
        },
        {
          name: 'a number in a list of reasons to stop',
          where: (statement, reading) =>
            isLabelledBy(statement, stopIn) &&
            (isLabelledBy(statement, conditionIn) || reading.isUnder(statement, region)),
          find: states(thresholdIn),
        },
      ),
    },
    {
      id: 'decider',
      title: 'who decides',
      labels: deciderLabel.phrases,
      needed: false,
      ask: 'Name the person or the body that decides.',
      find: findBy(
        { name: 'a decider label', under: deciderLabel, find: states(either(someoneIn, bodyIn)) },
        {
          name: 'somebody who decides',
          find: states(allOf(either(verdictIn, allOf(goIn, conditionIn)), either(someoneIn, bodyIn))),
        },
        {
          name: 'somebody under a decision heading',
          under: region,
          find: states(either(someoneIn, bodyIn)),
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Decision gate',
      '',
      '- **Decision date:** ‹date›',
      '- **Scale if:** ‹number to reach›',
      '- **Stop if:** ‹number to stop at›',
      '- **Decided by:** ‹person or body›',
    ].join('\n'),
    yaml: [
      'decision_gate:',
      '  decision_date: ‹date›',
      '  scale_if: ‹number to reach›',
      '  stop_if: ‹number to stop at›',
      '  decider: ‹person or body›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A pilot without an end never fails; it is extended, and its people with it. When the day and the numbers are fixed while nobody has anything to defend, stopping is a result and scaling is earned. Without them the loudest voice decides, or nobody does.',
  insufficient: [
    '“We will review the results”: no day and no rule.',
    'Criteria for success with no rule for stopping.',
    'An end date of the pilot at which nobody decides anything.',
    'An approval to start: it is the decision afterwards that counts.',
  ],
  examples: {
    good: [
      {
        text: 'On 14 October the COO scales at 25 minutes or less and complaints under 1%; above 35 minutes we stop.',
      },
      {
        text: '## Go/no-go\n\n| Outcome | Threshold | Decision date | Decided by |\n| --- | --- | --- | --- |\n| Proceed | at least 70% of defects caught | 3 June 2027 | Plant Manager |\n| Stop | under 50% of defects caught | 3 June 2027 | Plant Manager |',
      },
      {
        text: 'decision_gate:\n  decision_date: 2027-03-15\n  scale_if: no-show rate below 12%\n  stop_if: complaints above 2% of calls\n  decider: Head of Outpatients\n',
      },
      {
        text: '## Exit criteria\n\n- The gate review is in week 10.\n- We roll out to all branches if at least 80% of letters need no correction.\n- We end the pilot if fewer than 60% do.',
      },
    ],
    bad: [
      {
        text: '## Next steps\n\nIf successful we roll out.',
        because: 'It says neither when nor at which number.',
        state: 'partial',
      },
      {
        text: '## Week 10\n\n- Decision: extend or end the trial',
        because: 'It names neither numbers nor a person.',
        state: 'partial',
      },
      {
        text: '## Exit criteria\n\nAt least 60% of tutors use it weekly.',
        because: 'There is no date and no rule for stopping.',
        state: 'partial',
      },
      { text: '## Go/no-go\n\nTBD', because: 'A placeholder decides nothing.', state: 'placeholder' },
      {
        text: 'decision_date:\nstop_criteria: to be agreed\n',
        because: 'The keys are there, the values are not.',
        state: 'placeholder',
      },
      {
        text: '## Background\n\nThe officer decides each claim within 10 days. Machines stop at 40 degrees.',
        because: 'It speaks of decisions in the work, not of one about the pilot.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF MANAGE 1.1, MANAGE 2.4'],
};

const LIMIT_IN_WORDS = pattern(
  /\b(?:below|above|under|over|at least|at most|more than|fewer than|less than) (?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\b/iu,
);

/** What is done, on which condition and at which number. */
function conditionOf(verbIn: Detector, text: string): Hit | null {
  return spanning(verbIn(text), conditionIn(text), limitIn(text));
}

/** A number to stay above or below, in figures or in words. */
function limitIn(text: string): Hit | null {
  return boundIn(text) ?? hitOf(LIMIT_IN_WORDS.exec(text));
}

function thresholdIn(text: string): Hit | null {
  return boundIn(text) ?? quantityIn(text);
}

/** Machines stop and cases proceed, too: only what speaks of the pilot counts. */
function isAboutPilot({ passage }: Statement): boolean {
  return pilotIn(passage.text) !== null;
}
