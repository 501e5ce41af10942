import { Pattern, pattern } from '../text/pattern';
import { detector, patternDetector, spanOf, spansOf } from './detector';
import { DO, LOWER, MEASURES, MODEL_MEASURES, RAISE } from './lexicon/en';
import { withoutSpans } from './placeholders';
import { anyOf } from './lexicon/words';

/** Whether a text reports what was reached, instead of saying what is aimed at. */
export function isPastResult(text: string): boolean {
  return PAST.test(text) && !AIM.test(text);
}

const MEASURE = anyOf(MEASURES);
const MODEL_MEASURE = anyOf(MODEL_MEASURES);
const MODEL_MEASURES_ALL = anyOf(MODEL_MEASURES, 'giu');
const DIRECTION = anyOf([...LOWER, ...RAISE]);
const PAST = pattern(
  /\b(?:dropped|fell|rose|grew|went (?:from|down|up)|was|were|achieved|reached|saved|showed|shows?|found|agreed|has|have|had)\b|(?<=\p{L}{2} )(?:decreased|increased|improved|reduced|cut|halved|doubled) (?:by|from|to)\b/iu,
);
const AIM = pattern(
  /\b(?:will|shall|should|must|target|goal|aim|objective|expect(?:ed|s)?|to be|is (?:reduced|cut|at least|at most)|are (?:reduced|cut)|by (?:at least|up to)|≥|≤|at least|project(?:ed|s)|estimated|plan(?:s|ned)?|baseline|currently|success|reduce|increase|improve|cut (?:the |our )?\p{L}+ (?:time|cost))\b|[≥≤→]/iu,
);

/** The first measure of the model alone, or null: "recall", "latency". */
export const modelMeasureIn = patternDetector(MODEL_MEASURE);

/** The first word that sets a task where goals are set: a direction, or "handle", "answer", "reach". */
export const aimIn = patternDetector(anyOf([...LOWER, ...RAISE, ...DO]));

/** The first word that says which way something should move, or null. */
export const directionIn = patternDetector(DIRECTION);

/**
 * The first noun an outcome of the work can be measured in, or null: "triage time", "no-show rate". Measures of
 * the model alone are none.
 */
export const workMeasureIn = detector(
  (text) => {
    const rest = withoutSpans(text, spansOf(MODEL_MEASURES_ALL, text));
    const measure = spanOf(MEASURE.exec(rest));
    const ofModel = modelMeasureIn(text);
    // "Accuracy of ticket routing" measures the model, whatever it is used on.
    const isItsObject =
      measure &&
      ofModel &&
      ofModel.end <= measure.start &&
      /^[^,;:]*\b(?:of|on|over|in|for|per)\b[^,;:]*$/iu.test(text.slice(ofModel.end, measure.start));
    return isItsObject ? null : measure;
  },
  [MEASURE],
);

/** Words that set a goal in running text: "we aim to", "Goal:". */
export const goalIn = patternDetector(
  /\b(?:(?:goal|target|aim|objective)s?(?: (?:is|are|here|of the pilot))*\s*(?::|=|is|are)|(?:we|the pilot|the trial) (?:aims?|wants?|intends?|expects?|plans?|should|shall|must|will)\b(?: to)?|should be|shall be|i want|we want|(?:a )?success(?:ful)? (?:if|when|means)|succeeds? (?:if|when))/iu,
);

const GAIN =
  '(?:quality|experience|efficiency|accuracy|consistency|productivity|safety|speed|workload|paperwork|transparency|service|work|processes|process|responses?|decisions?|decision[- ]making|handling|satisfaction|burden|effort|access|resilience|compliance|visibility|answers|replies|outcomes|results|care|support|reviews?|monitoring|planning|inspections?|maintenance)';
const AMOUNT =
  '(?:the |about |around |up to )?(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|an?|half an?)(?: (?:seconds?|minutes?|hours?|days?|weeks?|months?))?';
const PROMISE = new Pattern(
  [
    `(?:improv|enhanc|increas|reduc|strengthen|accelerat|simplif|streamlin|eas|boost)(?:e|es|ed|ing|ies|y|s)? (?:[\\p{L}-]{2,20} ){0,3}${GAIN}`,
    `(?:in|within|after|under|takes?|take) ${AMOUNT} (?:[\\p{L}-]{2,20} )?instead of ${AMOUNT}`,
    '(?:must|should|has to|have to|will|shall) (?:halve|double|triple|be halved|be cut in half)',
    '(?:now|today),? (?:we )?(?:want|aim(?:ing)? (?:for|at)|goal|target(?:ing)?|shooting for)',
    '(?:shooting|aiming|aim|going) for (?:one in|half|less|fewer|more|at (?:least|most)|under|over|\\d)',
    'payback (?:is |will be )?(?:reached|comes|after|within|in)',
    'should (?:be|get) (?:empty|done|ready|answered|finished|closed|sent|cleared|processed|out|decided|handled|paid) (?:by|within|in|before|on)',
    `(?:faster|quicker|better|safer|easier|more (?:efficient|consistent|accurate|timely|reliable)) (?:[\\p{L}-]{2,20} ){0,2}${GAIN}`,
    'fewer (?!than |tokens|parameters|layers|dependencies|lines|examples|samples|shots?|steps|calls to)(?:\\p{L}+ ){0,2}\\p{L}{4,}|spares? (?:the |our |each |every )?(?:\\p{L}+ ){1,2}(?:\\d|an?|half|hours|minutes|time|work|trips)|(?:worth it|worthwhile|successful|a success|succeeds?) (?:if|when|once)',
    'spend(?:s|ing)? less time|(?:more|less) time for|saves? (?:\\p{L}{2,20} )?time',
    'free(?:s|ing)? (?:up )?(?:[\\p{L}-]{2,20} ){1,3}(?:from|for|to)',
    'enabling (?:faster|better|more)',
    'help(?:s|ing)? (?:[\\p{L}-]{2,20} ){1,5}(?:better|faster|quicker|sooner|more (?:efficiently|easily|quickly))',
    'mak(?:e|es|ing) (?:[\\p{L}-]{2,20} ){1,4}(?:safer|faster|easier|simpler|quicker|cheaper)',
    'so (?:that )?(?:people|residents|patients|customers|staff|teams|citizens|employees|users|agents|teachers|nurses|clerks) (?:spend|get|find|receive)',
    'relieves? (?:the |our )?\\p{L}{3,20}',
  ]
    .map((one) => `(?<![\\p{L}])(?:${one})(?![\\p{L}])`)
    .join('|'),
  'iu',
);

/** What something is hoped to be good for, without a measure: "so that residents get answers", "safer inspections". */
export const promiseIn = patternDetector(PROMISE);

/** How far from its verb a noun can stand and still be its object. */
const REACH = 40;

/** A direction and what it moves, side by side: "shorter waiting times", "reduce rework"; null otherwise. */
export const improvementIn = detector((text) => {
  const direction = directionIn(text);
  // "pre-save" moves nothing.
  if (!direction || text[direction.start - 1] === '-') return null;
  const measure = workMeasureIn(text.slice(direction.end, direction.end + REACH));
  if (!measure || /^\s*(?:the |at the )?time$/iu.test(text.slice(direction.end, direction.end + measure.end)))
    return null;
  return { start: direction.start, end: direction.end + measure.end };
}, directionIn.needs);
