/** English words for how well and how fast something works. Entries are pattern sources, as in `en.ts`. */

/** How good the answers are. Alone they already speak of performance. */
export const QUALITY_MEASURES = [
  '(?:no more than|at most|fewer than|less than) (?:one|two|three|four|five|ten|\\d+) (?:in|of|out of|per) (?:an? |every |each )?(?:hundred|thousand|ten|twenty|fifty|\\d+)',
  '(?<!data )accuracy', 'precision(?! (?:engineering|medicine|farming|agriculture|manufacturing|tools?|parts))', 'recall(?! (?:that|the|how|when|notices?|campaigns?))', 'f1(?:[- ]score)?', 'f-score', 'au(?:roc|prc|c)', 'roc[- ]auc', 'iou', 'bleu', 'rouge(?:-\\p{L})?', 'rmse', 'mae', 'w?mape', 'wape', 'ndcg(?:@\\d+)?', 'mrr',
  '(?:(?:word|character|classification|extraction|prediction|forecast(?:ing)?|transcription|translation|coding|answer|output) )?error rates?', 'forecast error', 'false[- ](?:positive|negative|alarm|alert|accept(?:ance)?|reject(?:ion)?)s?(?: rates?)?', 'fpr', 'fnr',
  '(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:five|ten|twenty|a hundred|\\d+) (?:[\\p{L}-]+ ){0,2}?(?:answers?|summar(?:y|ies)|drafts?|repl(?:y|ies)|suggestions?|predictions?|matches|letters)', 'hallucination (?:rates?|scores?)', 'groundedness', 'faithfulness', 'model quality', 'answer quality', 'output quality',
];

/** How good the answers are, once a number stands beside them. */
export const QUALITY_MEASURES_WITH_NUMBER = [
  'must (?:equal|match|agree with|be (?:right|correct|identical))', 'beats? the (?:\\p{L}+ ){0,2}baseline', 'regression (?:prompts|cases|set|suite)',
  '(?:must|has to|have to|should|needs? to|shall) (?:be )?(?:read|find|found|caught|catch|detect(?:ed)?|recogni[sz]ed?|spot(?:ted)?|sort(?:ed)?|rout(?:e|ed)|classif(?:y|ied)|match(?:ed)?|answer(?:ed)?|translate[d]?)(?: \\p{L}+){0,2} (?:correctly|right|properly|reliably)',
  '(?<!(?:data|information|content|privacy|price|security)[ _-])sensitivity(?! (?:analysis|label|level|class|rating|of the data))', 'specificity', 'agreement (?:rate|between)', '\\d+ ?% agreement', 'agreement (?:was|is) (?:at least )?\\d+', '(?:rater|reviewer|model|category|human|evaluator|label) agreement', 'concordance', 'kappa', '(?:(?:exact|line-item|field) )+match(?: rate|es)?', 'match rate', 'hit rate', '(?:in)?correct(?:ly|ness)?', 'wrong(?:ly)?', '(?:facts|fields|answers|drafts|summar(?:y|ies)|letters|labels|codes|entries|amounts|names|values|items|suggestions|matches|predictions|documents|invoices|tickets|cases|pages|words|sentences|calls|replies)(?: (?:is|are|being|to be|must be)){0,1} (?:right|usable|error-free|accepted|unchanged|fault-free)', '(?:without|with no|needs? no) (?:an? |any ){0,1}(?:mistakes?|errors?|corrections?|changes?|edits?|rework)', 'in the right (?:queue|folder|place|category|department|team|hands|group|class)', 'hallucinat(?:ions?|ed|es)', 'citation (?:rate|accuracy|presence rate|coverage)',
  '(?:answer |task )?success rate', '(?:summar(?:y|ies)|answers?|drafts?|repl(?:y|ies)|extractions?|transcripts?|translations?|predictions?|suggestions?) (?:must |should |will )?(?:captur|cover|contain|includ|reproduc|find|match)(?:es|e|s)?', 'quality score', 'mis-?(?:classif\\p{L}+|rout\\p{L}+|label\\p{L}+|cod\\p{L}+)', 'missed (?:cases|findings|defects|errors)', 'uncaught (?:\\p{L}+ )?errors', 'critical bugs', 'crash(?:es| rate)', 'wer', 'cer',
];

/** How fast, how often, how much at once and for what it answers. Alone they already speak of performance. */
export const OPERATIONAL_MEASURES = [
  '(?:run|job|request|tool[- ]call|execution|pipeline|API[- ]call|workflow) success rates?', '(?<!low[- ])latency', '(?:page )?load times?', '(?:system|api|server|model|answer|chatbot|bot|search|query|assistant) response times?', 'inference time', 'time to first (?:token|byte|answer)', 'p(?:50|90|95|99)', 'up-?time', '(?<!(?:high|increase|increased|improve|production|more|higher)[- ])throughput', '(?:system|service) availability', 'concurren(?:t|cy)', 'cost per (?:request|query|answer|call|document|ticket|page|token|inference|prediction|run|conversation|1k tokens)',
  '(?:vendor|service|support|availability|uptime|system|platform) slas?', 'slos?', 'service level objectives?', 'requests per (?:second|minute)', '(?:must|has to|have to|should|needs to) be (?:up|available|reachable) (?:during|from|around|at all)', '(?:within|in under|in less than) (?:one|two|three|four|five|ten|thirty|a few) seconds?', '(?:must|has to|have to|should|can|needs to) (?:handle|process|serve|cope with) (?:up to |at least |about )?\\d[\\d.,]* \\p{L}+', '[tqr]ps',
];

/** How fast, how often and how much at once, once a number stands beside them. */
export const OPERATIONAL_MEASURES_WITH_NUMBER = [
  '(?:capped|limited|held) at [$£€] ?\\d[\\d.,]* (?:per|a|each)',
  'max(?:imum)? (?:cost|spend|latency|tokens|iterations)', 'peak (?:load|hour|volume|season)s?', 'time-?outs?', '(?:an|per) (?:hour|minute|second)', 'frame rate', 'budget per (?:call|request|case)', 'cents? per \\p{L}+', 'token budget',
];

/** Tests that resemble the real work. */
export const LIVE_TESTS = [
  'shadow (?:mode|period|run|runs|test|testing|phase|deployment)', '(?:in|run in|runs in) shadow', 'shadowing period', 'a/?b[- ]test(?:s|ed|ing)?', 'a/?b (?:controlled )?experiment', 'split test', 'parallel run(?:s|ning)?', 'runs? in parallel', 'side[- ]by[- ]side (?:comparison|tests?|review|evaluation|run)', 'hold-?out(?: \\p{L}+)?', 'held[- ]out',
  '(?:golden|gold[- ]standard|benchmark|blind) (?:data ?sets?|sets?|files?|snapshots?|examples?|answers?|sample|tests?|cases|questions|comparison|trial)', 'gold[- ]standard', '(?:validation|evaluation|eval|test|acceptance) (?:data ?sets?|sets?|corpus|suite)', '(?:validation|evaluation) sample', 'load[- ]test(?:s|ed|ing)?', 'stress[- ]test(?:s|ed|ing)?', 'soak[- ]test(?:s|ed|ing)?',
  'user acceptance test(?:s|ing)?', 'uat', 'site acceptance test(?:s|ing)?', 'back-?test(?:s|ed|ing)?', 'red[- ]team(?:ing|s)?', 'compar(?:ed|ison) (?:against|with|to) (?:human|expert|manual|clinician)\\p{L}*', 'rated blind(?:ly)?', '(?:blind(?:ed)?|double) (?:rating|review)s?', 'double[- ]blind', 'graded by', 'sampled from', '(?:grad|rat|scor|check|review|assess)(?:e|es|ed|s|ing)? a (?:random |blind )?sample of', 'without knowing (?:which|whether|what)', '(?:review|rate|grade|check|mark|score)[sd]? \\d[\\d.,]* [^.;]{3,60} before', 'canary (?:release|deployment|test|roll-?out)s?', 'field (?:test|trial)s?', 'randomi[sz]ed (?:controlled )?trial', 'production-like', 'live-like', 'prospective (?:test|evaluation|study)',
];

/** Real material, which is a test condition once something is tested on it. */
export const LIVE_MATERIAL = [
  '(?:live|real|real-world|real-life|unseen|actual|representative|blinded?) (?:\\p{L}+ ){0,2}?(?:\\p{L}{2,}s|data|traffic|sample)(?! data)',
  '(?:production|historical|recent|closed|past) (?:\\p{L}+ ){0,2}?(?:traffic|data|cases|tickets|emails|e-mails|calls|claims|documents|contracts|orders|images|scans|alerts|complaints|requests|questions|records|letters|invoices|volumes?|applications|notes|forms|transactions|load|examples|samples?)',
  '\\d[\\d.,]* (?:consecutive|closed|past|historical|recent|sampled|anonymi[sz]ed|unseen|real|live) (?:\\p{L}+ ){0,2}?\\p{L}{2,}s',
  '\\d+ ?% of (?:the |all )?(?:\\p{L}+ ){0,2}?(?:traffic|users|tickets|customers|calls|cases|requests|orders|volume|visitors|sessions)',
  '(?:last|this|previous) (?:week|month|quarter|year|winter|summer|season)[’\']s (?:\\p{L}+ )?\\p{L}{2,}s',
  'on (?:a (?:random )?sample of |at least |the )?\\d[\\d.,]* (?:\\p{L}+ ){0,3}?\\p{L}{2,}s',
];

/** A test of any kind. */
export const TESTS = [
  'test(?:s|ed|ing)?', 'evaluat(?:e|es|ed|ion|ing)', 'measur(?:e|es|ed|ing)', 'validat(?:e|es|ed|ion|ing)', 'trial(?:s|led)?', 'pilot deployment', 'benchmark(?:s|ed)?', 'calibrat(?:e|es|ed|ion)', 'proved? (?:it|this)',
];
