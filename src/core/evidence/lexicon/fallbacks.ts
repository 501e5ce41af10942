/** English words for what happens when a pilot fails. Entries are pattern sources, as in `en.ts`. */

/** What can be put out of action. */
export const SWITCHABLE = [
  'flag', 'toggle', 'feature', 'panel', 'reader', 'helper', 'webhook', 'link', 'feed', 'plug-?in', 'app(?:lication)?', 'assistant', 'model', 'bot', 'chatbot', 'agent', 'service', 'integration', 'system', 'tool', 'pilot', 'automation', 'suggestions?', 'scoring', 'routing', 'deployment', 'release', 'version', 'connector', 'pipeline', 'it', 'AI', 'access', 'replies', 'answers', 'drafting',
];

/** Putting something out of action; what it is follows. */
export const SWITCHING_OFF = [
  'disabl(?:es?|ing)', 'disconnects?', 'kills? the', 'turn(?:s|ed|ing)? off', 'switch(?:es|ed|ing)? off', 'shut(?:s|ting)? (?:down|off)', 'deactivat(?:es?|ed|ing)', 'unpublish(?:es)?', 'withdraws?', 'takes? (?:down|offline)',
];

/** Having been put out of action. */
export const SWITCHED_OFF = [
  'disabled', 'turned off', 'switched off', 'shut down', 'deactivated', 'taken offline', 'rolled back', 'reverted', 'bypassed', 'paused', 'suspended', 'hidden', 'muted',
];

/** Going back, whatever to. */
export const GOING_BACK = [
  '(?:falls?|falling|fell|switch(?:es|ing)?|goes|go|going|rolls?|rolling|hands?) back', 'fall-?backs?', 'reverts?(?: back)?', 'reverting(?: back)?',
];

/** Going somewhere: a fallback where it is to the former way of working. */
export const GOING = [
  'goes', 'go', 'returns?', 'returning', 'switch(?:es|ing)?', 'routed?', 'routes', 'degrades?', 'moves?', 'resum(?:es?|ing)', 'restor(?:es?|ing)', 'redeploy(?:s|ing)?', 'defaults?',
];

/** Working another way: a fallback where it is the former way and something is wrong. */
export const WORKING = [
  'us(?:es?|ing)', 'work(?:s|ing)? (?:on|with|from|by)', 'continu(?:es?|ing)', 'carr(?:y|ies) on', 'resum(?:es?|ing)', 'answers?', 'does', 'do', 'takes?',
];

/** What takes over, by its name. */
export const SUBSTITUTES = [
  'manual', 'paper', 'phone', 'telephone', 'rules?', 'rule-based', 'non-AI', 'spreadsheets?', 'keyword', 'deterministic', 'cached', 'back-?up', 'secondary', 'standby', 'legacy', 'baseline', 'static', 'simpler', 'hand',
];

/** What takes over, as what there was before. */
export const BEFORE = [
  'existing', 'previous', 'prior', 'earlier', 'old', 'former', 'current', 'standard', 'original', 'normal', 'usual', 'today’s', "today's", 'last (?:year|month|week|known|good|stable)\\S*', 'known good',
];
export const WAYS = [
  'process(?:es)?', 'procedures?', 'systems?', 'ways?', 'workflows?', 'queues?', 'rules', 'models?', 'versions?', 'releases?', 'tools?', 'schedules?', 'methods?', 'practices?', 'forms?', 'routines?', 'working', 'set-?up', 'engine', 'search', 'templates?', 'lists?', 'rota', 'providers?', 'baseline', 'plan',
];

/** What goes wrong. */
export const FAULTS = [
  'downtime', 'regress(?:es|ed|ions?)?', 'issues? (?:with|in|arises?|occurs?)',
  'fail(?:s|ed|ure|ures|ing)?', 'outages?', 'unavailab\\p{L}+', 'unreachable', 'crash(?:es|ed)?', 'hangs', 'stalls', 'goes wrong', 'malfunction\\p{L}*', 'cannot', '(?:is|are|goes|go|was) down', 'offline', 'errors?', 'time-?outs?', 'times out', 'breach(?:es|ed)?', 'exceed(?:s|ed|ing)?', 'below', 'above', 'under', 'over', 'drops?', 'falls?', 'rises?', 'critical', 'degrad\\p{L}+', 'incidents?', 'drift(?:s|ed)?', 'spikes?', 'violat\\p{L}+', 'repeated\\p{L}*', 'harm(?:s|ful)?', 'bugs?', 'unsafe', 'dangerous', 'wrong', 'stops?', 'burnt?', 'leak(?:s|age)?', 'misses', 'missed', '(?:more|less|higher|lower|worse) than', 'lost', 'exhaust\\p{L}+', 'breaks?', 'stops? working', 'low confidence', 'not (?:met|available|reachable|respond\\p{L}*)',
];

/** Words that make a fault a condition. */
export const WHENEVER = [
  'if', 'when', 'whenever', 'once', 'should', 'upon', 'after', 'on', 'where', 'in case of', 'in the event of', 'triggers? on', 'triggered by', 'triggers?', 'during', 'while', 'as soon as', 'unless',
];

/** Falling back and switching off, without saying how or to what. */
export const FALLBACKS_AT_ALL = [
  '(?:serve|show|return|use|send|display)s? (?:the |a )?(?:cached|stale|default|last|static|canned|old|previous|stored) (?:answer|result|response|reply|forecast)', '(?:hands?|gives?|switch(?:es)?|returns?|puts?) (?:\\p{L}+ ){1,4}back to (?:the )?(?:manual|people|staff|old|hand|PID|operator|agent|clerk|human|previous|paper|normal)|reverse (?:a |the )?(?:whole |entire )?(?:run|batch|change|booking)|restore (?:the )?(?:\\p{L}+ ){0,2}from (?:last|the last|yesterday|a|the) (?:\\p{L}+ ){0,2}(?:snapshot|backup|copy)',
  '(?:take|pull|bring|switch)(?:s|n)? (?:it|the (?:\\p{L}+ )?(?:bot|assistant|model|tool|feature|service|app|pilot)) (?:down|offline|out of service|off the (?:floor|site|page|air))', '(?:phone |telephone |switchboard |hotline |paper |postal |e-?mail |old )(?:numbers?|forms?|lines?|address|desk|channel|route|counter)s? (?:stays?|remains?|(?:is|are) (?:kept|still)|keeps?|continues?)',
  '(?:can|may|could|are free to|is free to) (?:always|still|at any time|simply|also|just) (?:ignore|skip|bypass|overrule|discard|do it|work|write|answer|type|fill|call|phone|use the (?:old|form|phone|paper|search))',
  'manual (?:workflow|process|work|procedure|handling) (?:continues?|resumes?|carries on|goes on)',
  '(?:pause|stop|halt|suspend)s? (?:the )?(?:pilot|trial|roll-?out|test) (?:if|when|once|as soon as|immediately|at once)', '(?:switch|move|go|return|change|default)(?:s|es)? (?:back |over ){0,1}to (?:human|manual|people|phone|paper|the old|the former|plain search)', '(?:old|former|previous|existing) (?:\\p{L}+ ){0,1}(?:rules?|process|system|way|list|model|form|method|procedure|engine|search) (?:decides?|takes over|applies|is used|kicks in|steps in)', 'stops? using (?:it|the (?:\\p{L}+ )?(?:assistant|tool|model|bot|agent|system|AI|app))', '(?:previous|old|last|earlier|former) (?:\\p{L}+ ){0,1}(?:model|version|release|prompt|index|process|system) (?:is|are|stays?|will be|can be)(?: \\p{L}+){0,1} (?:kept|restored|available|reactivated|brought back|redeployed|ready|at hand)', 'on (?:an? |any )?(?:errors?|failures?|time-?outs?|outages?),?(?: \\p{L}+){0,3} (?:shows?|returns?|uses?|displays?|serves?|continues?|gets?)', '(?:during|in|on) (?:an? |any |the |longer )?(?:outages?|downtime|breakdowns?|disruptions?),? [^.;]{3,60}(?:put through|handled|served|routed|answered|directed|typed|done|use|call|phone)', '(?:queued|buffered|stored|held)(?: \\p{L}+){0,3} and (?:then |later |automatically )?(?:tried again|retried|re-?sent|re-?played|processed later)',
  'stops? (?:showing|using|serving|sending|offering) (?:the |all |any |its |AI ){0,2}(?:AI|answers|predictions|suggestions|drafts|replies|scores|alerts|outputs)', '(?:deactivate|disable|switch off|turn off)s? (?:the |all |its ){0,1}(?:AI |\\p{L}+ ){0,1}(?:models?|feature|assistant|scoring|suggestions|bot|agents?)', 'stop immediately if', '(?:backups?|back-ups?) and (?:restore|recovery)|(?:restore|recovery) (?:from|of) (?:a |the )?back-?ups?|back-?up (?:restore|restoration)',
  'fall-?backs?(?! (?:font|image|url|locale))', 'as (?:a |the )?back-?up', 'fall(?:s|ing)? back(?! in)', 'fail-?over', 'roll-?backs?', 'roll(?:s|ed|ing)? (?:it |the \\p{L}+ )?back', 'revert(?:s|ed|ing)?(?: back)? to', 'kill[- ]?switch(?:es)?', 'off[- ]switch', 'circuit[- ]breakers?', 'feature (?:flag|toggle|switch)e?s?', 'graceful(?:ly)? degrad\\p{L}+', 'degraded mode', 'contingency (?:plan|process|procedure|arrangement)s?', 'business continuity', 'disaster recovery plan', 'back-?up (?:plan|process|procedure|option)s?', 'can be (?:switched|turned) off', '(?:switch|turn)(?:es|s|ed)? (?:it|the (?:pilot|system|assistant|model|tool|service|bot|feature)) off', '(?:system|assistant|model|tool|service|bot|feature) (?:can|may|could|will|must|should) (?:\\p{L}+ ){0,4}?(?:paused|stopped|halted|suspended|withdrawn|disabled|switched off|turned off|shut down)', 'manual (?:fallback|workaround|mode)', 'pull(?:s|ed)? the plug', '(?:previous|old|last|earlier) version back', 'degradation (?:chain|path|ladder|plan|strategy)', 'graceful (?:failure|error)', 'retr(?:y|ies)[- ]with[- ](?:exponential[- ])?back-?off', 'keep(?:s|ing)? (?:the|their|our) (?:old|paper|manual|existing|former) \\p{L}+', '(?:works?|runs?|goes on) (?:just )?as (?:it does|they do|we do) (?:today|now)', '(?:legacy|old|current|existing|manual) \\p{L}+ (?:\\p{L}+ )?(?:runs?|running|stays?|remains?|kept|continues?) (?:\\p{L}+ )?(?:in parallel|alongside|available|open|in place|online|in use)',
  '(?:AI|assistant|model|tool|system|service|feature|bot|chatbot|copilot|scoring|automation)(?: usage| use)? (?:is|are|gets?|will be|must be|has to be|should be) (?:then |immediately |at once |automatically )?(?:paused|stopped|suspended|switched off|turned off|disabled|withdrawn|taken offline|shut down|put on hold)',
  '(?:if|when|where) [^.;]{0,60}?(?:(?:is|are)(?: not|n[’\']t) (?:in|found|covered|supported|available|there)|no (?:answer|match|source|result|passage)s?|unsure|out of scope)[^.;,]{0,30}, (?:it|the (?:\\p{L}+ ){1,2}?)(?: ?says (?:so|it|that)| ?tells|replies| ?refuses| ?declines| ?abstains| ?does not guess| ?suggests| ?points| ?refers)',
  'dual[- ]mode (?:operation|running|service)', '(?:AI|LLM|model|assistant|bot|feature)(?: \\p{L}+)? on/off', 'on/off (?:switch|toggle|control)', 'continuity of (?:the )?(?:service|operations?|care)|service continuity',
  '(?:if|when) no (?:provider|model|network|connection|AI|key|answer|result)[^.;,]{0,40}(?:configured|available|reachable|found|returned)[^.;,]{0,20}, (?:it|the (?:\\p{L}+ ){1,2}?)(?: ?returns| ?uses| ?answers| ?shows| ?works| ?runs)', '(?:does not|doesn[’\']t|do not|don[’\']t|must not|never|cannot|can[’\']t) block (?:the |any |a )?(?:workflows?|process|users?|cases?|queue|orders?|pipeline|work|sending|submission)',
];

/** What somebody who falls back does, and the words that lead to them. */
export const SWITCHERS = {
  verbs: [
    'disables?', 'switch(?:es)? (?:it )?off', 'turns? (?:it )?off', 'rolls? (?:it )?back', 'pauses?', 'stops?', 'shuts?', 'reverts?', 'pulls?', 'activates?', 'decides?', 'invokes?', 'flips?', 'is authori[sz]ed',
  ],
  leads: ['disabled by', 'switched off by', 'turned off by', 'rolled back by', 'paused by', 'activated by', 'invoked by', 'authori[sz]ed by'],
};
