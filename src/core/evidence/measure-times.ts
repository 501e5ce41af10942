import { Pattern, pattern } from '../text/pattern';
import { spansOf } from './detector';
import { withoutSpans, type Span } from './placeholders';

/**
 * A text without the times that say what is measured, blanked: "30-day mortality", "readmissions within 30 days of
 * discharge", "90% answered within a day". None of them is a number to reach or a time to reach it in.
 */
export function withoutMeasureTimes(text: string): string {
  const spans = measureTimesIn(text);
  return spans.length === 0 ? text : withoutSpans(text, spans);
}

/** Whether some time says what is measured. */
export function hasMeasureTime(text: string): boolean {
  return measureTimesIn(text).length > 0;
}

function measureTimesIn(text: string): Span[] {
  const bounds = spansOf(BOUND, text).filter((bound) => isOfMeasure(text, bound));
  return [...spansOf(NAMED, text), ...bounds];
}

/** What happens to people and cases, and is counted up to some day. */
const EVENT =
  '(?:re-?admissions?|re-?admitted|mortality|deaths?|survival|churn|attrition|turnover|retention|returns?|re-?contacts?|repeat (?:calls?|contacts?|visits?|tickets?|orders?|purchases?|admissions?)|re-?open(?:s|ed|ings?)|relapses?|recurrences?|recidivism|reoffending|re-?orders?|defaults?|complications?|infections?|drop-?outs?|cancellations?|resignations?|activation|revisits?|reattendances?)';
/** How soon somebody is served. */
const SERVICE =
  '(?:(?:first[- ])?(?:responses?|answers?|repl(?:y|ies)|contacts?|resolutions?|decisions?|visits?|appointments?|follow[- ]?ups?|treatments?|deliver(?:y|ies)|payments?|discharges?|acknowledge?ments?|assessments?|triage))';
const SERVED =
  '(?:answer|respon[ds]|repl(?:y|ie)|resolv|clos|paid|pay|deliver|handl|triag|process|complet|treat|decid|fix|contact|acknowledg|seen|see|review|assess|ship|issu)\\p{L}{0,4}';

const COUNT =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)';
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';

const NAMED = new Pattern(
  `(?<![\\p{L}\\d])(?:\\d{1,3}|first|same|next)[- ](?:hour|day|week|month|year)(?=[- ](?:(?:all-cause|hospital|unplanned|patient|customer|staff|employee|user|in-hospital|emergency) ){0,2}(?:${EVENT}|${SERVICE})(?!\\p{L}))`,
  'giu',
);

/** Ends in what the time is counted from, unless that is the pilot itself. */
const BOUND = new Pattern(
  `(?<![\\p{L}\\d])(?:within|in|after|at) (?:the (?:first|next) |less than )?${COUNT}[- ]?(?:business |working |calendar )?${UNIT}(?!\\p{L})(?: (?:of|after|from|following) (?!(?:(?:the|our|its|this) )?(?:pilot|launch|go[- ]live|start|deploy|release|roll|kick|trial|project|program|introduc))(?:the |their |an? |its |our )?\\p{L}{2,30}|(?! (?:of|after|from|following) \\p{L}))`,
  'giu',
);

const EVENT_BEFORE = new Pattern(`(?<![\\p{L}\\d])${EVENT} $`, 'iu');
const SERVICE_BEFORE = new Pattern(`(?<![\\p{L}\\d])${SERVICE} (?:rates? )?$`, 'iu');
const SHARE_BEFORE = new Pattern(
  `(?:\\d ?%|(?<!\\p{L})(?:percent|per cent|share|percentage|proportion|number) )[^.;]{0,80}$`,
  'iu',
);
const SERVED_BEFORE = new Pattern(`(?<!\\p{L})${SERVED}(?!\\p{L})`, 'iu');

/** Pilots last longer. */
const SOON = new Pattern(
  `(?<!\\d)(?:\\d|an?|one|two|three|four|five|six|seven|eight|nine|ten|1[0-4])[- ]?(?:business |working |calendar )?days?$|(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)$`,
  'iu',
);
const IN_DAYS = new Pattern(`^(?:within|at) .{0,40}(?:days?|hours?|hrs?)$`, 'iu');
const FROM_EVENT = pattern(/ (?:of|after|from|following) /iu);
/** How far back the words stand that are counted or timed. */
const REACH = 120;

function isOfMeasure(text: string, { start, end }: Span): boolean {
  const bound = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const isServed = SHARE_BEFORE.test(before) && SERVED_BEFORE.test(before);
  if (FROM_EVENT.test(bound)) return isServed || EVENT_BEFORE.test(before) || SERVICE_BEFORE.test(before);
  return (IN_DAYS.test(bound) && EVENT_BEFORE.test(before)) || (SOON.test(bound) && isServed);
}
