/** English words for watching a pilot while it runs. Entries are pattern sources, as in `en.ts`. */

/** What can be watched, besides the measures of the work and of performance. */
export const SIGNALS = [
  '(?:data |model |concept |feature |prompt |performance )?drift', 'override(?:s| rates?)?', 'overridden', 'thumbs[- ](?:up|down)', 'bias', 'fairness', 'disparit(?:y|ies)', 'sentiment', 'anomal(?:y|ies)', 'failures?', 'outages?', 'exceptions', 'refusals?', 'abstentions?', 'token (?:use|usage|spend|consumption)', 'spend',
  'score distributions?', 'input distributions?', 'confidence scores?', 'unsafe (?:outputs|answers)', 'toxicity', 'misuse', 'edit distance', 'hand-?offs?', 'population stability index', 'psi', 'logins?', 'crash(?:es)?', 'logs?', 'error (?:reports?|counts?|messages)', 'bug reports?', 'spikes?', 'response times?', 'prompts?', '(?:wrong|bad|rejected|corrected|discarded|edited|failed|flagged) (?:answers?|drafts?|suggestions?|replies|results?|outputs?|calls|requests|conversations?|chats?|messages?|cases?|items?|alerts?)', 'volumes?', 'tokens?', 'queue length', 'conversions?', 'usage', 'adoption', 'feedback', 'satisfaction', 'complaints?',
  '(?:answer|output|model|response|draft|translation|summary|classification) (?:quality|performance)', '(?:its|system|tool) performance', 'hallucinat\\p{L}+',
  'rates?', 'ratio', 'share', 'scores?', 'metrics?', 'kpis?', 'times?', 'costs?',
];

/** Words of watching. */
export const WATCHING = [
  'monitor(?:s|ed|ing)?', 'track(?:s|ed)', '(?:will|and|we|to|closely) (?:track|log)', '(?:is|are) logged', 'watch(?:es|ing)?', '(?:is|are|be|being|get) watched', '(?:metrics|kpis|signals|indicators|figures) (?:are |is |we |to be )?(?:tracked|monitored|watched|followed|logged|collected|recorded)', '(?:kept|stored|collected) and (?:sampled|reviewed|checked|analy[sz]ed)', '(?:random|sampled) (?:\\p{L}+ ){0,3}(?:is|are) (?:checked|reviewed|read|rated)', 'spot[- ]?check(?:s|ed|ing)?', 'alert(?:s|ed|ing)? (?:on|when|if|for)', 'detects? drift', 'drift detection',
];

/** Watching that is spoken of without saying what for. */
export const WATCHING_AT_ALL = [
  '(?:we|will|be|is|are|to|and|continuous(?:ly)?|ongoing|performance|model|drift|quality|usage|system|bias|cost|output|uptime|closely|regular(?:ly)?|data|(?:system|service|model|pipeline) health|post-\\p{L}+|production|compliance) monitor(?:ed|ing)?',
  'monitor(?:s|ed|ing)? (?:of|for|the|its|how|plan|dashboard|system|tool|process|and alerting)', '(?:regular|periodic|random|monthly|weekly|quarterly|ongoing|continuous) (?:\\p{L}+ )?(?:audits?|spot[- ]?checks?|evaluations?|performance reviews?|quality (?:checks?|reviews?|audits?)|re-?evaluations?|model reviews?|accuracy checks?|bias checks?)', '(?:spot|quality|sample|random)[- ]?checks? (?:of|on|by|for) (?:the )?(?:\\p{L}+ ){0,1}(?:answers?|outputs?|drafts?|summar(?:y|ies)|responses?|replies|decisions?|results?|predictions?|transcripts?)', '(?:re-?train|re-?calibrat|re-?tun)(?:s|ed|e|es|ing)? (?:\\p{L}+ ){0,3}(?:when|if|once|after|upon|on) [^.;]{0,40}(?:drift|drops?|degrad\\p{L}+|falls?|declin\\p{L}+|decay)', '(?:incidents?|problems|failures|errors|anomalies) (?:is|are|will be|get|must be) (?:reported|logged|tracked|recorded|escalated|raised)(?: \\p{L}+)? (?:through|via|in|to|with|by)', '(?:all|every|each) (?:\\p{L}+ ){0,2}(?:interactions?|requests?|prompts?|queries|calls|decisions?|actions?|outputs?|answers?|responses?|conversations?|predictions?)(?: and \\p{L}+){0,1} (?:is|are|gets?|will be) (?:logged|recorded|traced|stored for audit)', '(?:weekly|monthly|daily|fortnightly|bi-?weekly|quarterly) (?:progress |status |pilot |performance |metrics? |usage |quality |kpi )?(?:reports?|reporting|scorecards?|readouts?) (?:to|for|on|of|by|about)', '(?:weekly|daily|monthly|fortnightly) (?:\\p{L}+ ){0,2}(?:meetings?|reviews?|check-?ins?|calls?|stand-?ups?)(?: \\p{L}+){0,2} (?:metrics|results|performance|errors|quality|numbers|feedback|issues|incidents|kpis)', '(?:error|usage|cost|issue|performance|drift|quality|token|latency|outcome|exception|uptime) tracking', 'telemetry (?:is|are|from|about|goes|shows|data)', 'post-(?:deployment|launch|go-live|market|release) (?:monitoring|surveillance|review|tracking|evaluation)', '(?:continuous|ongoing|online|production|regular|automated|nightly) (?:evaluations?|evals?|quality assurance|qa|regression tests?)(?: (?:against|on|of|in|with)){0,1}', '(?:logs?|logging|traces?|tracing|audit (?:trail|logs?)) (?:is|are|of|for|with) (?:\\p{L}+ ){0,2}(?:reviewed|sampled|inspected|analy[sz]ed|checked|errors|usage|costs?|latency|prompts?|answers?|requests?|retention)', '(?:sentry|datadog|grafana|prometheus|new relic|langfuse|langsmith|mlflow|evidently|cloudwatch|application insights|app insights|opentelemetry|kibana|splunk|arize|whylabs|helicone)', 'alerting', 'observability', 'drift detection', '(?:usage|full|product|runtime|production) telemetry', 'telemetry (?:on|of|for)', '(?:daily|weekly|fortnightly|bi-?weekly|monthly) (?:\\p{L}+ )?(?:triage|health checks?|steering (?:committee |group )?(?:meetings?|updates?|reviews?)|status (?:reports?|reviews?|updates?))',
  '(?:hourly|daily|weekly|monthly|quarterly|real-time|live|monitoring|metrics|operations?) dashboards?', '(?:usage|adoption|quality|performance|kpi) dashboards?', 'dashboards?[^.;]{0,30} (?:monthly|weekly|daily|track|monitor|every|each)', '(?:metrics|signals) to (?:monitor|track|watch)', 'dashboards? (?:that )?(?:shows?|displays?|lists?) [^.;]{0,40}(?:usage|costs?|complaints|errors|quality|adoption|rates?)', '(?:quality|answers|outputs|drafts|replies) (?:is|are) (?:checked|sampled|audited|re-?checked) (?:on|each|every|weekly|monthly|regularly|at random)', 'incidents? (?:go|goes|are (?:reported|sent|routed|logged)) (?:to|with|in)', 're-?(?:test|evaluat|validat|run)(?:s|ed|e|es)? [^.;]{0,30}after (?:each|every|any) (?:\\p{L}+ )?(?:update|release|change|version)', '(?:more|fewer|less) than [^.;]{3,40} (?:is|are) (?:marked|flagged|rejected|overridden|corrected|discarded|thrown away)', '(?:drops?|falls?|dips?|sinks?) (?:below|under) \\d[\\d.,]*', '(?:what|which|things?|signals?) we (?:will )?(?:watch|track|monitor)',
];

/** Words of looking at something. */
export const LOOKING = ['(?:review|check|audit|inspect|report|compar|assess|measur|track|look)(?:s|es|ed|e|ing)?'];

/** Words of raising an alarm. */
export const ALARMS = [
  'alert(?:s|ed|ing)?', 'alarm(?:s|ed)?', 'page(?:s|d)?', 'notif(?:y|ies|ied)', 'escalat(?:es|ed)', 'raises? (?:an? |the )(?:ticket|incident|issue|alarm|flag|warning|red flag)', '(?:is|are) (?:notified|informed|told|alerted|paged|called)', 'opens? (?:an? )?(?:ticket|incident|issue|case)', '(?:will )?triggers?(?: \\p{L}+){0,2} (?:audit|check|analysis|pause|stop|call|escalation|page|ticket|rollback)', 'flagged', 'investigat(?:es?|ed|ion)', 'warn(?:s|ed|ing)?', 'triggers? (?:an? )?(?:alert|alarm|review|investigation|retraining|warning|incident)',
];

/** How often something is looked at. */
export const CADENCES = [
  'hourly', 'daily', 'nightly', 'weekly', 'fortnightly', 'bi-?weekly', 'monthly', 'quarterly', 'real[- ]time', 'continuous(?:ly)?', '(?:each|every|per|once a|twice a|a) (?:\\d+ )?(?:hours?|shift|day|night|week|month|quarter|sprint|minutes?)', '(?:each|every|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?', 'round the clock', '24/7',
];

/** What somebody who watches does, and the words that lead to whoever is told. */
export const WATCHERS = {
  verbs: [
    'reviews?', 'watch(?:es)?', 'monitors?', 'checks?', 'samples?', 'owns?', 'tracks?', 'audits?', 'reads?', 'looks? at', 'is (?:paged|alerted|notified|informed|told|called|warned|rung|pinged|messaged|e-?mailed|texted)', 'gets? (?:an?|the) (?:message|call|mail|e-?mail|text|ping|page|warning|alarm)', 'follows?', 'keeps? an eye on', 'inspects?', 'assesses', 'goes through', 'is responsible for (?:monitoring|watching)', 'gets? the alert',
  ],
  leads: [
    'alerts?', 'pages?', 'notif(?:y|ies)', 'warns?', 'goes to', 'go to', 'sent to', 'reports? to', 'escalat(?:es?|ed) to', 'raised to', 'reported to', 'reviewed (?:\\p{Ll}+ )?by', 'watched (?:\\p{Ll}+ )?by', 'monitored (?:\\p{Ll}+ )?by', 'checked (?:\\p{Ll}+ )?by', 'tracked (?:\\p{Ll}+ )?by', 'sampled (?:\\p{Ll}+ )?by', 'audited (?:\\p{Ll}+ )?by', 'owned by', 'done by', '(?:monitoring|monitored|watching) (?:is )?(?:done |carried out |performed |handled )?by', '(?:informs?|tells?)', '(?:alerts?|alarms?|warnings?|notifications?) (?:go|are sent|is sent|are routed|come) to', 'responsible for monitoring(?: is|:)', '(?:[Aa]lerts?|[Aa]larms?|[Ww]arnings?) reach(?:es)?', 'rings?', 'pings?', 'read by', 'run by',
  ],
};

/** Where an alarm leads. */
export const INCIDENTS = [
  'sev(?:erity)?[- ]?\\d', 'p[0-4]', 'priority \\d', 'incident (?:response|process|management|route|channel|ticket|review|report)', '(?:opens?|raises?|logs?|creates?|files?) (?:an? |the )?(?:\\S+ )?(?:incident|ticket|case|problem record|sev\\S*)', 'on[- ]call', 'pagerduty', 'opsgenie', 'war room', 'post-?mortem', 'service desk',
];
