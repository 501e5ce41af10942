import { Pattern, pattern } from '../text/pattern';
import { detector, patternDetector } from './detector';
import { either } from './combined';
import {
  LIVE_MATERIAL,
  LIVE_TESTS,
  OPERATIONAL_MEASURES,
  OPERATIONAL_MEASURES_WITH_NUMBER,
  QUALITY_MEASURES,
  QUALITY_MEASURES_WITH_NUMBER,
  TESTS,
} from './lexicon/performance';
import { anyOf } from './lexicon/words';

/** The first measure of how good the answers are: "recall", "false positive rate". */
export const qualityMeasureIn = patternDetector(anyOf(QUALITY_MEASURES));

/** The same, and words that measure it where a number stands beside them: "70% answered correctly". */
export const countedQualityIn = either(
  qualityMeasureIn,
  patternDetector(anyOf(QUALITY_MEASURES_WITH_NUMBER)),
);

/** A measure of how good the answers are that somebody goes by: not a promise, nor a fault of the data. */
export const expectedQualityIn = detector((text) => {
  const measure = qualityMeasureIn(text);
  if (!measure) return null;
  const isPromised = PROMISED.test(text.slice(Math.max(0, measure.start - 30), measure.start));
  const isOfData = OF_DATA.test(text.slice(measure.end, measure.end + 40));
  const isFault = FAULT.test(text.slice(measure.start, measure.end)) && !COUNTED.test(text);
  return isPromised || isOfData || isFault ? null : measure;
}, qualityMeasureIn.needs);

const PROMISED = pattern(
  /\b(?:improv(?:e|es|ed|ing)|better|higher|greater|enhanc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)) $/iu,
);
const OF_DATA = pattern(/^ of (?:\p{L}{2,5} )?(?:\p{L}+ )?(?:inputs?|data|records|sources?)\b/iu);
const FAULT = pattern(/^false[- ]\p{L}+$/iu);
const COUNTED = pattern(
  /\b(?:rates?|track|measur|monitor|metrics?|count|target|threshold|accept|compare|evaluat)/iu,
);

/** Whether a text tells how things are, and not how they have to be. */
export const presentIn = patternDetector(/\b(?:today|currently|at present|now|are|is|every year)\b/iu);

/** Whether a text is about what a machine gives: "answers", "the model". */
export const machineIn = patternDetector(
  /\b(?:answer|output|suggestion|summar|prediction|recommendation|model|AI|assistant|(?:chat)?bot|draft|classif|transcri|translat|extract|forecast|response)\p{L}*/iu,
);

/** The first measure of speed, availability, volume or cost of an answer: "latency", "uptime". */
export const operationalMeasureIn = patternDetector(anyOf(OPERATIONAL_MEASURES));

/** The same, and words that measure it where a number stands beside them: "peak load". */
export const countedOperationIn = either(
  operationalMeasureIn,
  patternDetector(anyOf(OPERATIONAL_MEASURES_WITH_NUMBER)),
);

/** A speed, a load or an uptime that needs no other words: "within 3 seconds", "40 concurrent calls", "99.5% availability". */
export const loadIn = patternDetector(
  new Pattern(
    [
      '(?:\\b(?:within|under|in|below|less than|at most)|[<≤~])\\s?\\d[\\d.,]*[\\s-]?(?:ms|milliseconds?|s|secs?|seconds?)\\b',
      '\\bavailab(?:le|ility)\\b[^.;]{0,30}?\\d[\\d.]*\\s?%|\\d[\\d.]*\\s?% (?:\\p{L}+ ){0,2}availab(?:le|ility)\\b',
      '\\b\\d[\\d.,]*\\s?[km]?\\+? (?:concurrent|simultaneous|parallel) \\p{L}+',
      '\\b(?:keeps? up with|sustains?|cop(?:e|es) with|withstands?|throughput of|at) (?:up to |at least )?\\d[\\d.,]*\\s?[km]?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:per|an?|each|every)\\s?(?:second|minute|hour)\\b',
    ].join('|'),
    'iu',
  ),
);

/** Words of how soon an answer comes; of the machine only where it comes in seconds. */
export const responseIn = patternDetector(/\b(?:response|answer|reply|load|processing|waiting) times?\b/iu);

/** Seconds, or parts of them. */
export const secondsIn = patternDetector(
  /(?:[<≤~]\s?)?\d[\d.,]*[\s-]?(?:ms|milliseconds?|s|secs?|seconds?)\b/iu,
);

/** How much work in which time: "1,200 invoices an hour". */
export const paceIn = patternDetector(
  /\d[\d.,]*\s?[km]?\s+(?:[\p{L}-]+\s+){0,3}(?:per|an?|each|every)\s+(?:second|minute|hour|day|night|shift|week)\b/iu,
);

/** A test that resembles the real work: "shadow mode", "held-out sample". */
export const liveTestIn = patternDetector(anyOf(LIVE_TESTS));

/** Real material to test on: "500 live emails", "25% of tickets". */
export const liveMaterialIn = patternDetector(anyOf(LIVE_MATERIAL));

/** Whether a text speaks of testing. */
export const testIn = patternDetector(anyOf(TESTS));

/** A part of a whole: "98%", "8 of 10", "3 per 100". */
export const shareIn = patternDetector(/\d[\d.,]* ?%|\b\d[\d.,]* (?:(?:out )?of|per) \d[\d.,]*\b/iu);

/** A test that has to be passed or made beforehand, whatever it is about. */
export const passIn = patternDetector(
  /\b(?:must|has to|have to|needs? to|should) (?:also |still )?(?:work|cope|hold up|be usable|be readable|run) (?:well |reliably )?(?:in (?:the |heavy |bad |poor )?(?:rain|noise|dark|field|heat|cold|dust|bright|sunlight)|without (?:an? )?(?:connection|network|internet|reception|signal)|offline|under (?:full |heavy )?(?:load|stress|pressure)|during (?:peak|night|the)|at (?:peak|night)|with (?:gloves|poor|bad|low|dirty|noisy|weak|slow|heavy|accents|dialects))\b|\b(?:tested|tried|checked|evaluated|measured) (?:also )?(?:on|at|in|with|during|under) (?:the |an? |our |real )?(?:\p{L}+ )?(?:night|shift|light|noise|rain|dust|peak|field|ward|floor|street|winter|summer|weekends?|dialects?|accents?|handwriting)\b|\bLLM-as-(?:a-|the-)?judge\b|\b(?:tests?|checks?|suite|evaluations?)\s+(?:must |should |will |to |has to |have to )?(?:be )?pass(?:es|ed)?\b|\b(?:test|try|check|evaluate)(?:s|d|ed|ing)? [^.;]{3,80} before (?:we|it|they|the|go|switching|launch)\b/iu,
);
