import { dayIn, type Day } from '../evidence/calendar';
import type { Check, CheckedProposal, CheckHit } from '../model/check';
import { declaredValues, type Declared, type Fact } from './declared';

export const impossibleDates: Check = {
  id: 'impossible-dates',
  title: 'Dates that can be',
  severity: 'warning',
  asks: 'Does the pilot start before it ends, and was it decided when the decision was due?',
  why: 'A pilot whose decision date has passed without a decision is the first sign of pilot fatigue: it goes on because nobody ends it. Dates in the wrong order show that the plan was never read as a plan.',
  remedy: 'Correct the date, or record the decision: scale, extend or stop.',
  check: (checked) => [...wrongOrder(checked), ...overdue(checked)],
};

function wrongOrder(checked: CheckedProposal): CheckHit[] {
  const start = dated('start date', checked);
  const end = dated('end date', checked);
  if (!start || !end || end.day >= start.day || end.path !== null) return [];
  return [
    {
      what: 'end-before-start',
      message: checked.say(
        'The end date {0} is before the start date {1}. Correct one of them.',
        end.day,
        start.day,
      ),
      range: end.range,
      related: {
        path: start.path,
        range: start.range,
        message: checked.say('It starts on {0}.', start.day),
      },
    },
  ];
}

function overdue(checked: CheckedProposal): CheckHit[] {
  const due = dated('decision date', checked);
  const isOpen = checked.stage === null || ['idea', 'proposed', 'pilot'].includes(checked.stage);
  if (!due || due.path !== null || !isOpen || due.day >= checked.today) return [];
  if (declaredValues('decision', checked).length > 0) return [];
  return [
    {
      what: 'decision-overdue',
      message: checked.say(
        'The decision was due on {0} and none is recorded. Decide, or set a new date and say why.',
        due.day,
      ),
      range: due.range,
      related: null,
    },
  ];
}

function dated(fact: Fact, checked: CheckedProposal): (Declared & { readonly day: Day }) | null {
  const [found] = declaredValues(fact, checked).flatMap((value) => {
    const day = dayIn(value.text);
    return day ? [{ ...value, day }] : [];
  });
  return found ?? null;
}
