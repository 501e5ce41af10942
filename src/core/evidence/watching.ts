import { actorDetector } from './actors';
import { detector, patternDetector } from './detector';
import { CADENCES, SIGNALS } from './lexicon/operations';
import { anyOf } from './lexicon/words';
import { workMeasureIn } from './outcomes';
import { countedOperationIn, countedQualityIn } from './performance';
import { phrases } from './vocabulary';

const SIGNAL = patternDetector(anyOf(SIGNALS));

const RATE = patternDetector(/\b(?:rates?|ratio|share|scores?|metrics?|kpis?|times?|costs?)\b/iu);
const GENERAL = patternDetector(/\b(?:quality|performance)\b/iu);

/** The first thing that can be watched while the pilot runs: "override rate", "drift", "latency". */
export const sharpSignalIn = detector(
  (text) => SIGNAL(text) ?? countedQualityIn(text) ?? countedOperationIn(text) ?? RATE(text),
);

/** The same, or anything that can be counted, where it is clear that the pilot is being watched. */
export const signalIn = detector((text) => sharpSignalIn(text) ?? GENERAL(text) ?? workMeasureIn(text));

/** Words of watching: "we monitor", "is tracked", "spot-checks". */
export const watchIn = patternDetector(
  /^\W*track\b|\b(?:monitor(?:s|ed|ing)?|track(?:s|ed)|(?:will|and|we|to|closely) track|watch(?:es|ed|ing)?|spot[- ]?check(?:s|ed|ing)?|alert(?:s|ed|ing)? (?:on|when|if|for)|detect(?:s|ion)? drift|drift detection)\b/iu,
);

/** Words of looking at something: "is reviewed", "checks". */
export const lookIn = patternDetector(
  /\b(?:review|check|audit|inspect|report|compar|assess|measur|track|look)(?:s|es|ed|e|ing)?\b/iu,
);

/** Answers that are looked at again: "we sample 40 letters", "reviews 50 answers", "5% of drafts are re-checked". */
export const sampleIn = patternDetector(
  /\b(?:(?:sampl|spot[- ]?check|re-?check|audit)(?:es?|s|ed|ing)?|random(?:ly)?|blind)\b[^.;]{0,60}\b\d|\b\d[\d,.]* ?%?[^.;]{0,40}\b(?:sampled?|spot[- ]?checked|re-?check(?:s|ed)?|audited|random(?:ly)?)\b|\b(?:review|check|read|look(?:s)? at|compar|label|rat)(?:s|es|ed|e|ing)? (?:a )?\d[\d,.]* ?%?(?: of)?(?: \p{L}+){0,3} (?:answers|outputs|drafts|replies|summaries|suggestions|responses|translations|transcripts|predictions|recommendations|classifications)\b/iu,
);

/** Watching that is spoken of without saying what for. */
export const watchMentionIn = patternDetector(
  /\b(?:we|will|be|is|are|to|and|continuous(?:ly)?|ongoing|performance|model|drift|quality|usage|system|bias|cost|output|uptime|closely|regular(?:ly)?|health|post-\p{L}+|production|compliance) monitor(?:ed|ing)?\b|\bmonitor(?:s|ed|ing)? (?:of |for |the |its |how |plan|dashboard|system|tool|process|and alerting)|\balerting\b|\bobservability\b|\bdashboards?\b[^.;]{0,30}\b(?:monthly|weekly|daily|track|monitor)|\b(?:monthly|weekly|daily|real-time|live|monitoring|metrics|operations?) dashboards?\b|\b(?:drift|anomaly) detection\b|\b(?:thing|what) we (?:watch|track|monitor)\b|\bmetrics to (?:monitor|track|watch)\b/iu,
);

/** Words of raising an alarm. */
export const alarmIn = patternDetector(
  /\b(?:alert(?:s|ed|ing)?|alarm(?:s|ed)?|page(?:s|d)?|notif(?:y|ies|ied)|triggers? (?:an? )?(?:alert|alarm|review|investigation|retraining|warning|incident)|escalat(?:es|ed)|flagged|investigat(?:es?|ed|ion)|warn(?:s|ed|ing)?)\b/iu,
);

/** How often: "weekly", "each shift". */
export const cadenceIn = patternDetector(anyOf(CADENCES));

const WATCHER = actorDetector(
  phrases(`
    reviews?, watch(?:es)?, monitors?, checks?, samples?, owns?, tracks?, audits?, reads?, looks? at, is paged, is
    alerted, gets? the alert
  `),
  phrases(`
    alerts?, pages?, notif(?:y|ies), warns?, goes to, go to, sent to, reports? to, escalat(?:es?|ed) to, raised to,
    reported to, (?:reviewed|watched|monitored|checked|owned|read|tracked|sampled|audited|run) (?:\\p{Ll}+ )?by
  `),
);
const ON_CALL = patternDetector(/\bon[- ]call\b/iu);

/** Who is told or looks: "alerts Claims Ops", "reviewed by the ward manager". */
export const watcherIn = detector((text) => WATCHER(text) ?? ON_CALL(text));

/** Where an alarm leads: an incident, its severity, the people on call. */
export const incidentIn = patternDetector(
  /\b(?:sev(?:erity)?[- ]?\d|p[0-4]\b|priority \d|incident (?:response|process|management|route|channel|ticket|review|report)|(?:opens?|raises?|logs?|creates?|files?) (?:an? |the )?(?:\S+ )?(?:incident|ticket|case|problem record|sev\S*)|on-call|pagerduty|opsgenie|war room|post-?mortem|service desk)\b/iu,
);
