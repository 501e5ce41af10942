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

/** The same without the times in which somebody is served, either: "all letters are answered within two days". */
export function withoutServiceTimes(text: string): string {
  const rest = withoutMeasureTimes(text);
  const bounds = spansOf(BOUND, rest).filter((bound) => isOfService(rest, bound));
  return bounds.length === 0 ? rest : withoutSpans(rest, bounds);
}

/** Whether some time says what is measured, or in what time somebody is served. */
export function hasServiceTime(text: string): boolean {
  return withoutServiceTimes(text) !== text;
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
  '(?:re-?admissions?|re-?admitted|mortality|deaths?|survival|churn|attrition|turnover|retention|returns?|re-?contacts?|repeat (?:calls?|contacts?|visits?|tickets?|orders?|purchases?|admissions?)|re-?open(?:s|ed|ings?)|relapses?|recurrences?|recidivism|reoffending|re-?orders?|defaults?|complications?|infections?|drop-?outs?|cancellations?|resignations?|activation|revisits?|reattendances?|loss of \\p{L}{3,20}|(?:re-?opened|returned|re-?admitted|cancelled|churned) \\p{L}{3,20})(?: rates?)?';
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
  `(?<![\\p{L}\\d])(?:within|in|during|over|after|at) (?:(?:the first |less than )?${COUNT}[- ]?|the first )(?:business |working |calendar )?${UNIT}(?!\\p{L})(?: (?:of|after|from|following) (?!(?:(?:the|our|its|this) )?(?:pilot|launch|go[- ]live|start|deploy|release|roll|kick|trial|project|program|introduc))(?:the |their |an? |its |our )?\\p{L}{2,30}|(?! (?:of|after|from|following) \\p{L}))`,
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
/** Up to which time an event is counted, other than by when it has become rarer: "churn in the first year". */
const UP_TO = new Pattern(
  `^(?:(?:within|at) .{0,40}(?:days?|hours?|hrs?)|at .{0,40}|(?:within|in|during|over|after) the first .{0,40})$`,
  'iu',
);
const FROM_EVENT = pattern(/ (?:of|after|from|following) /iu);
/** How far back the words stand that are counted or timed. */
const REACH = 120;

function isOfMeasure(text: string, { start, end }: Span): boolean {
  const bound = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const isServed = SHARE_BEFORE.test(before) && SERVED_BEFORE.test(before);
  if (FROM_EVENT.test(bound)) return isServed || EVENT_BEFORE.test(before) || SERVICE_BEFORE.test(before);
  return (UP_TO.test(bound) && EVENT_BEFORE.test(before)) || (SOON.test(bound) && isServed);
}

/** "answered within 30 days", "Answer every letter within two days" */
function isOfService(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const bound = text.slice(start, end);
  return (DAYS.test(bound) && DONE_BEFORE.test(before)) || (SOON.test(bound) && SERVE_BEFORE.test(before));
}

const DAYS = pattern(/^(?:within|in) .{0,30}(?:days?|hours?|hrs?)(?!\p{L})/iu);
const DONE_BEFORE = pattern(
  /(?<!\p{L})(?:answered|replied to|resolved|closed|paid|delivered|triaged|processed|decided|fixed|contacted|acknowledged|seen|reviewed|shipped|issued|settled) $/iu,
);
const SERVE_BEFORE = pattern(
  /(?<!\p{L})(?:answer|respond|reply|resolve|close|pay|decide|acknowledge|contact|triage|ship|settle)(?:s|es)? [^.;:]{0,60}$/iu,
);
