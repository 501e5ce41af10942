import {
  askedIn,
  attributedQuoteIn,
  channelIn,
  feedbackIn,
  feedbackOfPeopleIn,
  grumbleIn,
  originIn,
  ownWordsIn,
  quoteIn,
  readerIn,
  researchIn,
  watchedChannelIn,
  welcomeIn,
} from '../evidence/change';
import { allOf, either } from '../evidence/combined';
import { spanning } from '../evidence/detector';
import { mentions, onlyWith, states } from '../evidence/hits';
import { personIn } from '../evidence/people';
import { findBy, type Hit, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import { peopleIn, workersIn } from '../evidence/workers';
import type { Criterion, CriterionPage } from '../model/criterion';
import { pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Frontline input, Frontline ideas, User research, User input, Staff input, Stakeholder input, Stakeholder
  engagement, User engagement, Staff engagement, =Feedback, Feedback plan, User involvement, Staff involvement, Employee involvement, User participation, User engagement plan, User feedback, Staff feedback, Agent feedback,
  Feedback channel, Feedback channels, Feedback mechanism, Feedback loop, Feedback loops, Feedback collection, Feedback process,
  Feedback and ideas, Feedback and support, Co-design, Co-creation, Voice of the customer, Idea source,
  Origin of the idea, Where the idea came from, Qualitative evidence
`);
const KEYS = phrases(`
  frontline_input, feedback_channel, feedback_loop, user_feedback, user_research, co_design, idea_source,
  suggested_by
`);
const region = vocabulary(HEADINGS, KEYS);

const sourceLabel = vocabulary(`
  raised by, frontline source, suggested by, proposed by, requested by, submitted by, requester, requestor, idea owner, idea by, initiated by, co-designed by, contributors from the floor, idea from, idea source, origin,
  source of the idea, co-designed with, designed with, user research, interviews, user interviews, voice of
  customer, voice of the customer, customer quote, user quote
`);
const channelLabel = vocabulary(`
  feedback channel, feedback mechanism, feedback form, feedback button, =feedback, feedback loop, feedback collection, how to give feedback, where to report,
  report issues, reporting issues, report a problem, reporting instructions, how to report, suggestions
`);
const triageLabel = vocabulary(`
  triage owner, reviewed by, read by, triaged by, feedback owner, who reads it, who answers
`);

/** Where feedback is a signal for a model, and interviews are those of a market. */
const elsewhere = vocabulary(`
  data, data sources, data requirements, dataset, training data, model, architecture, evaluation metrics,
  success metrics, kpis, competitors, market, references, related work, open questions
`);

export const frontlinePathway: Criterion = {
  id: 'frontline-pathway',
  title: 'Frontline ideas have a way in',
  pillar: 'People & process',
  severity: 'information',
  asks: 'Which people on the ground shaped the idea, and where do they say what goes wrong?',
  wording: {
    subject: 'The way in for frontline ideas',
    gap: 'No way in for frontline ideas is given',
    stakes: 'what the people on the ground know stays unheard',
    remedy: 'Write who on the ground raised or shaped the idea, and where they send feedback.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'frontline-source',
      title: 'a frontline source',
      labels: sourceLabel.phrases,
      needed: true,
      ask: 'Name who on the ground raised the idea or shaped it.',
      find: findBy(
        {
          name: 'people under a label for where the idea came from',
          under: sourceLabel,
          notUnder: elsewhere,
          find: ({ text }, statement) =>
            quoteIn(statement?.passage.text ?? text) ? wholeOf(text) : tradeIn(text),
        },
        {
          name: 'an idea and whom it came from',
          notUnder: elsewhere,
          find: states(originIn),
        },
        {
          name: 'people who were asked',
          notUnder: elsewhere,
          find: onlyWith(researchIn.needs, ({ text }) =>
            spanning(researchIn(text), tradeIn(text) ?? (COUNT.test(text) ? peopleIn(text) : null)),
          ),
        },
        {
          name: 'the words of somebody on the ground',
          notUnder: elsewhere,
          // A quotation runs over several sentences.
          where: ({ labels, passage }) =>
            labels.some(({ kind, text }) => kind === 'inline' && peopleIn(text)) &&
            quoteIn(passage.text) !== null,
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'a quotation and whose it is',
          notUnder: elsewhere,
          where: ({ passage }) => attributedQuoteIn(passage.text) !== null,
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'people asked, without who or how many',
          notUnder: elsewhere,
          find: mentions(either(askedIn, allOf(researchIn, peopleIn))),
        },
        {
          name: 'what people say of their work, without who they are',
          notUnder: elsewhere,
          find: mentions(ownWordsIn),
        },
      ),
    },
    {
      id: 'feedback-channel',
      title: 'a feedback channel',
      labels: channelLabel.phrases,
      needed: true,
      ask: 'Name the place where people report problems and ideas.',
      find: findBy(
        {
          name: 'a channel under a feedback label',
          under: channelLabel,
          notUnder: elsewhere,
          find: states(either(channelIn, personIn)),
        },
        {
          name: 'feedback and its channel',
          notUnder: elsewhere,
          find: states(allOf(either(feedbackIn, grumbleIn), channelIn)),
        },
        {
          name: 'a chat channel somebody reads',
          notUnder: elsewhere,
          find: states(watchedChannelIn),
        },
        {
          name: 'feedback of people, without a channel',
          notUnder: elsewhere,
          find: mentions(either(feedbackOfPeopleIn, welcomeIn)),
        },
      ),
    },
    {
      id: 'triage-owner',
      title: 'who reads and answers it',
      labels: triageLabel.phrases,
      needed: false,
      ask: 'Name who reads the feedback and how often.',
      find: findBy(
        {
          name: 'a triage label',
          under: triageLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'feedback and who reads it',
          notUnder: elsewhere,
          find: onlyWith(readerIn.needs, ({ text }) =>
            (feedbackIn(text) ?? channelIn(text)) ? readerIn(text) : null,
          ),
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Frontline input',
      '',
      '- **Raised by:** ‹people who do the work›',
      '- **Feedback channel:** ‹channel, form or meeting›',
      '- **Triage owner:** ‹who reads it, how often›',
    ].join('\n'),
    yaml: [
      'frontline_input:',
      '  raised_by: ‹people who do the work›',
      '  feedback_channel: ‹channel, form or meeting›',
      '  triage_owner: ‹who reads it, how often›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'The people who do the work know where it hurts and see first where the AI errs. When nobody asked them, the pilot solves a problem seen from a desk; when nobody listens afterwards, they work around it in silence and the numbers fall without a reason.',
  insufficient: [
    '“Stakeholders were consulted”, “users can give feedback”.',
    'A survey of satisfaction as a metric: it hears a number, not an idea.',
    'A feedback loop of the model, or feedback scores as training data.',
  ],
  examples: {
    good: [
      {
        text: '## Frontline input\n\nRaised by night-shift nurses; `#triage-ai` is reviewed each Friday by the lead.',
      },
      {
        text: '| Raised by | Feedback channel |\n| --- | --- |\n| Tram drivers of the Sandweg depot | paper slips in the break room, read out at the weekly stand-up |',
      },
      {
        text: 'frontline_input:\n  raised_by: call handlers of the winter rota\n  feedback_channel: "#calls-copilot"\n  triage_owner: team leader, daily\n',
      },
      {
        text: '# Seed sorting\n\nWe interviewed 14 growers before drawing a screen. They send suggestions by e-mail to seeds@example.org.',
      },
    ],
    bad: [
      {
        text: '## Engagement\n\nStakeholders were consulted, and users can give feedback.',
        because: 'It names neither the people nor a channel.',
        state: 'partial',
      },
      {
        text: '| Pain | Quote |\n| --- | --- |\n| Double entry | “I type every delivery note twice.” |',
        because: 'Somebody on the ground speaks, but nobody knows who.',
        state: 'partial',
      },
      {
        text: '## Flow\n\nReviewers correct a field and leave structured feedback.',
        because: 'It does not say where the feedback goes.',
        state: 'partial',
      },
      {
        text: '## User research\n\nOur interviews show great interest.',
        because: 'It does not say whom you asked.',
        state: 'partial',
      },
      { text: '**Feedback channel:** TBD', because: 'A placeholder hears nobody.', state: 'placeholder' },
      {
        text: '## Approach\n\nNo feedback from users is collected.',
        because: 'It says that there is none.',
        state: 'missing',
      },
      {
        text: '## System design\n\n- ranking layer\n- feedback loop for the model',
        because: 'A loop inside the machine hears nobody.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF GOVERN 5.2, MEASURE 3.3, MAP 5.2'],
};

const COUNT = pattern(
  /(?<![\p{L}\d])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a dozen)(?![\d%.,]|\p{L})/iu,
);

/** People named by their work: a team or department as such may be anyone. */
function tradeIn(text: string): Hit | null {
  const bare = text.replace(/(?<!\p{L})(?:teams?|departments?|squads?)(?!\p{L})/giu, (unit) =>
    ' '.repeat(unit.length),
  );
  return workersIn(bare);
}
