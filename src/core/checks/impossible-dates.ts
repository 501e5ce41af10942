import { datesIn, daysIn, rangesIn } from '../evidence/days';
import type { Check, CheckedProposal, CheckHit } from '../model/check';
import type { Days } from '../model/record';
import type { Say } from '../model/say';
import { declaredValues, valuesByRow, type Declared, type Fact } from './declared';

export const impossibleDates: Check = {
  id: 'impossible-dates',
  title: 'Dates that can be',
  severity: 'warning',
  asks: 'Does the pilot start before it ends, and was it decided when the decision was due?',
  why: 'A pilot whose decision date has passed without a decision is the first sign of pilot fatigue: it goes on because nobody ends it. Dates in the wrong order, or a 31 June, show that the plan was never read as a plan.',
  remedy: 'Correct the date, or record the decision: scale, extend or stop.',
  check: (checked) => [...wrongOrder(checked), ...written(checked), ...overdue(checked)],
};

type Dated = Declared & { readonly days: Days };

/** The start and the end of the whole, and of each part that has both in one row, list or paragraph. */
function wrongOrder(checked: CheckedProposal): CheckHit[] {
  const { proposal, say } = checked;
  const whole = [dated('start date', checked)[0], dated('end date', checked)[0]] as const;
  const starts = valuesByRow('start date', proposal);
  const parts = [...valuesByRow('end date', proposal)].map(
    ([row, end]) => [withDays(starts.get(row)), withDays(end)] as const,
  );
  const hits = [whole, ...parts].flatMap(([start, end]) => (start && end ? orderHit(start, end, say) : []));
  return hits.filter(
    ({ range }, index) => hits.findIndex((one) => one.range.start === range.start) === index,
  );
}

function orderHit(start: Dated, end: Dated, say: Say): CheckHit[] {
  // The file beside it tells of what stands in it alone.
  if (end.days.last >= start.days.first || (start.path !== null && end.path !== null)) return [];
  const [here, there] = end.path === null ? [end, start] : [start, end];
  return [
    {
      what: 'end-before-start',
      message: beforeStart(end.days.last, start.days.first, say),
      range: here.range,
      related: {
        path: there.path,
        range: there.range,
        message:
          there === start
            ? say('It starts on {0}.', start.days.first)
            : say('The {0} is “{1}” here.', say('end date'), end.text),
      },
    },
  ];
}

function beforeStart(end: string, start: string, say: Say): string {
  return say('The end date {0} is before the start date {1}. Correct one of them.', end, start);
}

/** What cannot be wherever it is written: a day no month has, and "from May to April". */
function written({ proposal, say }: CheckedProposal): CheckHit[] {
  const statements = proposal.statements.filter(({ passage }) => passage.standing === 'statement');
  return statements.flatMap(({ passage: { text }, locate }) => {
    const unreal = datesIn(text).filter(({ isReal }) => !isReal);
    const turned = rangesIn(text).filter(({ from, to }) => to < from);
    return [
      ...unreal.map(({ start, end }) => ({
        what: 'no-such-day',
        message: say('There is no {0}. Correct the date.', text.slice(start, end)),
        range: locate(start, end),
        related: null,
      })),
      ...turned.map(({ start, end, from, to }) => ({
        what: 'end-before-start',
        message: beforeStart(to, from, say),
        range: locate(start, end),
        related: null,
      })),
    ];
  });
}

function overdue(checked: CheckedProposal): CheckHit[] {
  const [due] = dated('decision date', checked);
  const isOpen = checked.stage === null || ['idea', 'proposed', 'pilot'].includes(checked.stage);
  if (!due || due.path !== null || !isOpen || due.days.last >= checked.today) return [];
  if (declaredValues('decision', checked).length > 0) return [];
  return [
    {
      what: 'decision-overdue',
      message: checked.say(
        'The decision was due on {0} and none is recorded. Decide, or set a new date and say why.',
        due.days.last,
      ),
      range: due.range,
      related: null,
    },
  ];
}

function dated(fact: Fact, checked: CheckedProposal): Dated[] {
  return declaredValues(fact, checked).flatMap((value) => withDays(value) ?? []);
}

function withDays(value: Declared | undefined): Dated | null {
  const days = value ? daysIn(value.text) : null;
  return value && days ? { ...value, days } : null;
}
