import { detector, patternDetector } from './detector';
import { CADENCES, SIGNALS } from './lexicon/operations';
import { anyOf } from './lexicon/words';
import { workMeasureIn } from './outcomes';
import { countedOperationIn, countedQualityIn } from './performance';
import { UNIT_SOURCE } from './units';

const SIGNAL = patternDetector(anyOf(SIGNALS));

/** The first thing that can be watched while the pilot runs: "override rate", "drift", "latency". */
export const signalIn = detector(
  (text) => SIGNAL(text) ?? countedQualityIn(text) ?? countedOperationIn(text) ?? workMeasureIn(text),
);

/** Words of watching: "we monitor", "is tracked", "spot-checks". */
export const watchIn = patternDetector(
  /\b(?:monitor(?:s|ed|ing)?|track(?:s|ed)|(?:will|and|we|to|closely) track|watch(?:es|ed|ing)?|spot[- ]?check(?:s|ed|ing)?|alert(?:s|ed|ing)? (?:on|when|if|for)|detect(?:s|ion)? drift|drift detection)\b/iu,
);

/** Answers that are looked at again: "we sample 40 letters a month", "5% of drafts are re-checked". */
export const sampleIn = patternDetector(
  /\b(?:sampl(?:es?|ed|ing)|spot[- ]?check(?:s|ed|ing)?|re-?check(?:s|ed|ing)?|audit(?:s|ed|ing)?|review(?:s|ed|ing)?|compares?|read)\b[^.;]{0,40}\b\d[\d,.]* ?%?[^.;]{0,40}\b(?:(?:a|per|each|every) (?:day|week|month|quarter|shift)|daily|weekly|monthly)\b|\b\d[\d,.]* ?%? (?:of )?[^.;]{0,40}\b(?:is|are|get) (?:\p{L}+ )?(?:sampled|spot-?checked|re-?checked|audited|reviewed)\b/iu,
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

/** Who is told or looks: "alerts Claims Ops", "reviewed by the ward manager". */
export const watcherIn = patternDetector(
  new RegExp(
    `\\b(?:[Aa]lerts?|[Pp]ages?|[Nn]otif(?:y|ies)|warns?|goes to|go to|sent to|reports? to|(?:reviewed|watched|monitored|checked|owned|read|tracked|sampled|audited|run) (?:\\p{Ll}+ )?by)\\s+${UNIT_SOURCE}|${UNIT_SOURCE} (?:reviews?|watch(?:es)?|monitors?|checks?|samples?|owns?|tracks?|audits?|reads?|looks? at|is paged|is alerted|gets? the alert)(?![\\p{L}])`,
    'u',
  ),
);

/** Where an alarm leads: an incident, its severity, the people on call. */
export const incidentIn = patternDetector(
  /\b(?:sev(?:erity)?[- ]?\d|p[0-4]\b|priority \d|incident (?:response|process|management|route|channel|ticket|review|report)|(?:opens?|raises?|logs?|creates?|files?) (?:an? |the )?(?:\S+ )?(?:incident|ticket|case|problem record|sev\S*)|on-call|pagerduty|opsgenie|war room|post-?mortem|service desk)\b/iu,
);
