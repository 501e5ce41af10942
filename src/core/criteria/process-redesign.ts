import { allOf, either, unless } from '../evidence/combined';
import { patternDetector, spanning } from '../evidence/detector';
import { mentions, onlyWith, states } from '../evidence/hits';
import { manualWorkIn } from '../evidence/pains';
import { chooserIn, outputReviewerIn, reviewerIn, reviewIn } from '../evidence/reviews';
import { findBy, lookingBack, type Hit, wholeOf } from '../evidence/rules';
import {
  aloneIn,
  bareStepIn,
  choreIn,
  deliveryIn,
  endIn,
  exceptionIn,
  handoverIn,
  isBefore,
  isChange,
  isSetToday,
  machineStepIn,
  manualTodayIn,
  nowIn,
  passiveStepsIn,
  sparedIn,
  stepIn,
  stepsBehindTodayIn,
  stepTodayIn,
  turnIn,
} from '../evidence/steps';
import { phrases, vocabulary } from '../evidence/vocabulary';
import { workersIn } from '../evidence/workers';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';
import { pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Process change, Process changes, Process redesign, =Process, =Workflow, Workflow change, Workflow
  redesign, Workflow integration, User workflow, New workflow, Target workflow, Proposed workflow, Current
  process, Current baseline process, Future process, Future state, To-be process, As-is process, To be, As is,
  Business process, Process flow, Standard operating procedure, Operating procedure, =SOP, Ways of working,
  User journey, User flow, User experience, Day in the life, Before and after, How it will be used, How the
  work changes, What changes for
`);
const KEYS = phrases(
  'process_change, as_is, to_be, current_process, future_process, =process, =workflow, sop',
);

/** Where the work of today is told. */
const account = vocabulary(`
  problem, problem statement, problem definition, business problem, which problem, what problem, =background,
  =context, =introduction, =occasion, =why, why we are doing this, motivation, pain points, what hurts, work
  today, current state, current situation, case for support, case for change, who does the work today
`);

const nowLabel = vocabulary(`
  current process, previous process, former process, prior process, process before, previous workflow, current workflow, current flow, current steps, current baseline process, baseline process, existing
  process, existing workflow, manual process, manual workflow, manual steps, manual way, process today, workflow today, today’s workflow, today’s way, present process, present state, how we work today, how it is done today, how it works now, process now, status quo, without ai, without the tool, current way of working, current practice, current approach, current procedure, as is, as-is process, steps now, steps today, how it works
  today, today’s process, old process, old way, traditional process, traditional workflow, legacy workflow, =at this moment, =at present, =currently
`);
const thenLabel = vocabulary(`
  future process, future workflow, new flow, future steps, future state, to be, to-be process, target process, target
  workflow, new process, new workflow, proposed process, proposed workflow, user workflow, user journey,
  user flow, =user experience, user action, business process description, process flow, steps with, with the
  pilot, with pilot, under the pilot, with ai, with the tool, with the assistant, after the pilot starts, process with ai, workflow with ai, ai assisted process, ai assisted workflow, redesigned process, redesigned workflow, improved process, desired process, desired state, tomorrow’s process, how it will work, how we will work, how people will use it, usage flow, =usage scenario, interaction flow, end to end flow, human ai workflow, how it will be used, operating procedure, =sop, ways of
  working, =workflow
`);
/** These head screenshots and numbers too, so only steps count under them. */
const beforeLabel = vocabulary('=today, =now, =before, =current, =currently, =existing');
const afterLabel = vocabulary('=after, =then, =tomorrow, =pilot, =future, =new, =proposed');
const stopsLabel = vocabulary(
  'what stops, stops, steps removed, retired steps, no longer done, what goes away',
);
const exceptionsLabel = vocabulary(
  'exceptions, exception handling, edge cases, what stays manual, stays manual, exception path, not handled by ai',
);

/** Where steps are those of a project or a machine, not of the work. */
const elsewhere = vocabulary(`
  implementation, implementation plan, timeline, milestones, roadmap, phases, development, deployment,
  architecture, technical approach, data pipeline, testing, test plan, next steps, team,
  roles and responsibilities, raci, approvals, lessons learned, contributing, personas, api,
  training plan, evaluation, alternatives, options, competitors, market, open questions, references
`);

const notFuture = vocabulary(elsewhere.phrases, account.phrases);

/** "letter → queue → clerk" */
const CHAIN = pattern(/(?:→|->|⇒)[^→⇒]{2,60}(?:→|->|⇒)/u);

/** Before a release is the moment of another review: that of the product. */
const MOMENT = pattern(
  /\b(?:before|prior to|until)\b(?! (?:\p{L}+ )?(?:promotion|deployment|release|launch|go-live|production|roll-?out|merge)\b)/iu,
);

/** A review by nobody in particular, before something happens. */
const reviewBeforeIn = allOf(reviewIn, patternDetector(MOMENT));

export const processRedesign: Criterion = {
  id: 'process-redesign',
  title: 'Process redesigned, not bolted on',
  pillar: 'People & process',
  severity: 'warning',
  asks: 'What do people do today, step by step, and what will they do with the pilot?',
  wording: {
    subject: 'The process change',
    gap: 'No change to the process is described',
    stakes: 'the pilot becomes one more step on top of the old ones',
    remedy: 'Write what people do today, what they will do with the pilot, and what stops.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'current-steps',
      title: 'an account of today’s steps',
      labels: nowLabel.phrases,
      needed: true,
      ask: 'Write who does what today.',
      find: lookingBack(
        findBy(
          {
            name: 'steps under a label for today',
            under: nowLabel,
            notUnder: elsewhere,
            find: ({ text }) => stepIn(text) ?? bareStepIn(text) ?? manualWorkIn(text) ?? described(text),
          },
          {
            name: 'what people do, under “today” or “before”',
            under: beforeLabel,
            find: states(either(stepIn, bareStepIn, manualWorkIn)),
          },
          {
            name: 'what people do today',
            notUnder: elsewhere,
            find: onlyWith(
              either(stepIn, stepTodayIn, stepsBehindTodayIn).needs,
              ({ text }, statement) =>
                (isBefore(text, statement?.passage.text ?? text) ? stepIn(text) : stepTodayIn(text)) ??
                stepsBehindTodayIn(text),
            ),
          },
          {
            name: 'what people do, where the problem is told',
            under: account,
            notUnder: elsewhere,
            find: ({ text }, statement) =>
              isChange(text)
                ? null
                : (stepIn(text) ??
                  (statement && isCell(statement) ? bareStepIn(text) : null) ??
                  spanning(workersIn(text), manualWorkIn(text))),
          },
          {
            name: 'steps that are taken today, one after the other',
            notUnder: elsewhere,
            find: states(unless((text) => !isSetToday(text) || isChange(text), passiveStepsIn)),
          },
          {
            name: 'manual work, without its steps',
            notUnder: elsewhere,
            find: mentions(either(manualTodayIn, choreIn, nowIn)),
          },
        ),
      ),
    },
    {
      id: 'future-steps',
      title: 'an account of the steps with the pilot',
      labels: thenLabel.phrases,
      needed: true,
      ask: 'Write who does what once the pilot runs.',
      find: findBy(
        {
          name: 'steps under a label for the new way',
          under: thenLabel,
          notUnder: elsewhere,
          find: ({ text }) => stepIn(text) ?? machineStepIn(text) ?? bareStepIn(text) ?? described(text),
        },
        {
          name: 'what people do, under “after”',
          under: afterLabel,
          find: states(either(stepIn, machineStepIn, bareStepIn)),
        },
        {
          name: 'what people do with what the machine gives',
          notUnder: notFuture,
          find: onlyWith(stepIn.needs, ({ text }) =>
            isSetToday(text) && !turnIn(text)
              ? null
              : spanning(stepIn(text), turnIn(text) ?? machineStepIn(text)),
          ),
        },
        {
          name: 'what people do after a step of the machine',
          notUnder: notFuture,
          find: onlyWith(stepIn.needs, ({ text, start }, statement) =>
            !isSetToday(text) && machineStepIn(statement?.passage.text.slice(0, start) ?? '')
              ? stepIn(text)
              : null,
          ),
        },
        {
          name: 'what people do, where something ends',
          notUnder: notFuture,
          where: ({ passage }) => endIn(passage.text) !== null,
          find: states(stepIn),
        },
        {
          name: 'a person who reviews outputs',
          notUnder: elsewhere,
          find: onlyWith(either(reviewerIn, chooserIn).needs, ({ text }, statement) =>
            outputReviewerIn(text, statement?.passage.text),
          ),
        },
        {
          name: 'a chain of steps with people in it',
          find: onlyWith([CHAIN], ({ text }) => (CHAIN.test(text) && workersIn(text) ? wholeOf(text) : null)),
        },
        {
          name: 'a step that changes, without who does it',
          notUnder: elsewhere,
          find: mentions(either(reviewBeforeIn, sparedIn, aloneIn, deliveryIn, handoverIn)),
        },
        {
          name: 'a step that ends, or cases that go another way',
          notUnder: notFuture,
          find: mentions(either(endIn, exceptionIn)),
        },
      ),
    },
    {
      id: 'what-stops',
      title: 'what stops',
      labels: stopsLabel.phrases,
      needed: false,
      ask: 'Name the step, form or report that goes away.',
      find: findBy(
        { name: 'a label for what stops', under: stopsLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'something that ends',
          notUnder: elsewhere,
          find: onlyWith(endIn.needs, ({ text }) => (endIn(text) ? wholeOf(text) : null)),
        },
      ),
    },
    {
      id: 'exceptions',
      title: 'the exceptions',
      labels: exceptionsLabel.phrases,
      needed: false,
      ask: 'Say which cases go another way.',
      find: findBy(
        { name: 'an exceptions label', under: exceptionsLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'cases that go another way',
          notUnder: elsewhere,
          find: states(exceptionIn),
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Process change',
      '',
      '| Today | With the pilot | What stops | Exceptions |',
      '| --- | --- | --- | --- |',
      '| ‹who does what now› | ‹who does what then› | ‹step that goes away› | ‹cases that go another way› |',
    ].join('\n'),
    yaml: [
      'process_change:',
      '  as_is: ‹who does what now›',
      '  to_be: ‹who does what then›',
      '  what_stops: ‹step that goes away›',
      '  exceptions: ‹cases that go another way›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A tool that is added to an unchanged process becomes one more step, and people skip it as soon as nobody watches. The gain comes from steps that go away or change hands. Writing down today’s steps and tomorrow’s shows who gains time, who gets new work, and which cases still go the old way.',
  insufficient: [
    '“It fits the current process”, “staff will use it where useful”.',
    '“It reduces manual work”: a benefit, not a step.',
    'The steps of the project: phases, sprints, milestones.',
    'The steps inside the machine: ingestion, retrieval, generation.',
  ],
  examples: {
    good: [
      {
        text: '## Process change\n\nToday agents draft every reply; from May they approve AI drafts, and cases over £5k skip AI.',
      },
      {
        text: '## Before and after\n\n| Today | With the pilot |\n| --- | --- |\n| Dispatchers copy each defect report into the depot log | Dispatchers confirm entries the assistant has filled in |',
      },
      {
        text: 'process_change:\n  as_is: librarians catalogue donated books by hand\n  to_be: librarians correct the record a model proposes from the cover photo\n  what_stops: the paper accession card\n',
      },
      {
        text: '# Lab results\n\nCurrently two technicians read every plate under the microscope. A model ranks the plates, and technicians read the top third first; blank plates are handled manually.',
      },
    ],
    bad: [
      {
        text: '## Workflow\n\nThe tool fits the current process and staff will use it where useful.',
        because: 'It changes no step.',
        state: 'partial',
      },
      {
        text: '## Context\n\nInvoices go through manual data entry.',
        because: 'It says how it is today, not how it will be.',
        state: 'partial',
      },
      {
        text: '## To-be process\n\n‹who does what›',
        because: 'A placeholder is no step.',
        state: 'placeholder',
      },
      {
        text: '## Implementation\n\n1. Engineers write the connector.\n2. Testers check the release.',
        because: 'These are steps of the project, not of the work.',
        state: 'missing',
      },
      {
        text: '## Architecture\n\nThe batch process reads events and the queue worker writes them to a table.',
        because: 'A process of a computer is no process of people.',
        state: 'missing',
      },
      {
        text: '## Context\n\nThe current complaint search relies on exact keywords.',
        because: 'It tells how things run today, without who does what, then or later.',
        state: 'partial',
      },
      {
        text: '## Benefits\n\nIt eliminates the need for inspectors to watch every belt.',
        because: 'It says what is spared, not who does what.',
        state: 'partial',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 1.1, MAP 3.3'],
};

/** A cell of a table leaves its person to the cell beside it. */
function isCell({ labels }: Statement): boolean {
  return labels.some(({ kind }) => kind === 'column');
}

/** Words enough to tell a step. */
function described(text: string): Hit | null {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 ? wholeOf(text) : null;
}
