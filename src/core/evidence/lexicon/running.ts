/** English words for running a service for good. Entries are pattern sources, as in `en.ts`. */

/** What it costs to keep running, as a subject. */
export const RUNNING = [
  'run(?:ning)?', 'operat(?:ing|ional|ions)', 'maintenance', 'support', 'hosting', 'infrastructure', 'licen[cs](?:e|es|ing)', 'subscription', 'recurring', 'ongoing', 'on-going', 'cloud', 'inference', 'token', 'API', 'opex', 'steady[- ]state', 'after the pilot', 'keep(?:ing)? it (?:running|going)', '(?:list )?price (?:after|from|per|is)', 'cost per (?:query|request|call|user|seat|document)', 'consumption', 'total cost of ownership', 'tco', 'cost cent(?:re|er)', 'budget line', '(?:operations|baseline|base|core) budget', 'business as usual', 'bau',
];

/** Labels of what is paid again and again. */
export const RECURRING = [
  '(?:annual|yearly|monthly|recurring|running|run|operating|operational|ongoing|support|maintenance|hosting|subscription|infrastructure|licen[cs]e|service)(?: \\p{L}+)? (?:costs?|fees?|charges?|spend|licen[cs]es?|subscriptions?)', 'licen[cs]es?', 'subscriptions?', 'hosting', 'maintenance', 'support', 'opex', 'consumption', 'operations',
];

/** Running spoken of without saying who runs it or what it costs. */
export const RUNNING_AT_ALL = [
  '(?:keep|keeps|keeping) (?:it|the \\p{L}+) (?:alive|running|going|up|working|up to date|patched|maintained)', '(?:questions|problems|faults|issues|tickets|bugs|requests)(?: \\p{L}+){0,3} (?:go|goes|are sent|are directed|come) to (?:the |our )?(?:\\p{L}+ )?(?:help ?desk|service desk|IT desk|support|hotline|super-?users?)',
  '(?:from|after|as of|starting) [^.;,]{3,30},? (?:the |our )?(?:[\\p{L}-]+ ){0,2}?(?:department|team|unit|group|IT|operations|division|office|desk|platform) (?:will )?(?:runs?|maintains?|operates?|takes? (?:it )?over|looks? after|pays? for|carr(?:y|ies)|supports?|keeps? it)',
  '(?:IT operations|operations|IT|(?:\\p{L}+ )(?:team|department|desk|unit)) (?:takes? over|will take over|takes it over|inherits (?:it|the))', 'budget (?:for|to) (?:run|running|operat(?:e|ing)|maintain|maintaining|keep|keeping|support|supporting)', '(?:hosting|licen[cs]es?|tokens|inference|cloud|servers|GPUs?|maintenance)(?: \\p{L}+){0,2} (?:comes? to|costs?|amounts? to|adds up to)', 'support (?:is|lies|stays|remains|sits) with',
  '(?:run(?:ning)?|operating|operational|maintenance|support|hosting|infrastructure|licen[cs]ing|recurring|ongoing|annual|monthly) (?:costs?|expen(?:se|diture)s?|fees?|budget)', 'total cost of ownership', '(?:financial|cost) overheads?', 'costs? (?:of|to) run(?:ning)?',
  '(?:ongoing|production|live|incident|pilot|on-site|first-line|second-line|tier[- ][123]|out[- ]of[- ]hours|vendor|technical|user|post-pilot|application) support(?! (?:tickets?|inquir|enquir|questions?|queue|cases?|calls?|requests?|agents?|volume))', 'on-call rota', 'support (?:model|rota|contract|desk|arrangements)', 'support (?:and|&) maintenance', 'maintenance (?:contract|agreement|and support)', 'managed service', 'hypercare', 'hand(?:s|ed)? over to', 'hand-?over (?:to|plan)', 'operating model', 'long[- ]term ownership', 'run (?:team|owner)', 'to (?:run|operate|maintain) (?:it|the (?:service|system|model|tool|assistant|platform))', 'budget (?:granted|provided) by', '(?:contract|licen[cs]e|subscription|vendor|supplier|agreement) (?:\\p{L}+ ){0,5}(?:includes?|covers?) (?:\\p{L}+ ){0,2}(?:support|maintenance|upgrades)', 'maintain(?:ed)? (?:it|by the)', 'maintains (?:it|the \\p{L}+)', 'looks? after (?:it|the (?:tool|service|system|model|app|assistant|bot))',
  '(?:API|inference|LLM|token|model|compute|cloud|usage|per-(?:call|request|query|document|item|case|user|seat|run)) costs?', '(?:costs?|price) (?:at (?:scale|volume)|per (?:call|request|query|document|run|case|\\d+))', '(?:spend(?:ing)?|cost|budget) (?:caps?|ceilings?)', 'monthly (?:spend|bill)', '(?:annual |monthly )?run[- ]rate', '(?:licen[cs]ing|hosting|inference|model usage|maintenance|support)(?:,| and) (?:[\\p{L}-]+(?:,| and)? ){0,5}?costs', 'cost per (?:successful |accepted |correct )?(?:answer|outcome|resolution|conversation)', '(?:provider|vendor|supplier|contractor)s? (?:guarantees?|maintains?|fixes|supports|provides? (?:support|updates))', 'first (?:point of )?contact(?: for (?:\\p{L}+ )?(?:users|staff|questions|problems))? is', '(?:service|help) ?desk (?:is|takes|answers|handles|will)', '(?:budget|department|division|programme) (?:pays|funds|carries)', 'running (?:it|the (?:service|tool|model|assistant|system|bot)) (?:costs|takes|needs)', '(?:USD|EUR|GBP|CHF|dollars|euros|pounds) ?(?:/|per|a) ?(?:month|year)', '(?:\\d|two|three|four|five)-year (?:net|costs?|total)', 'free[- ]tiers?', 'zero[- ]budget', '(?:pays|billed|charged|invoiced|priced)(?: (?:it|this|them))? per (?:report|call|document|seat|token|query|request|case|page|licen[cs]e)', '(?:predictable|fixed|known|capped) (?:running )?costs?', 'managed hosting', '(?:maintain(?:s|ing)?|updat(?:es?|ing)|curat(?:es?|ing)) (?:the )?(?:prompts?|knowledge base|templates?|index|rules|taxonomy)', '(?:prompts?|templates?|knowledge base|index) (?:and (?:\\p{L}+ )?\\p{L}+ )?(?:updates?|maintenance|upkeep)', '(?:maintenance|upkeep|support|operations?) (?:effort|work|time|burden|overhead|load)', 'support(?:s|ed)? (?:it|the (?:service|tool|assistant|system|bot|model)) (?:in production|after|during|once)', '(?:support|help) (?:during|in|for) the (?:pilot|trial)', '(?:to|will) (?:run|operate|maintain|sustain) (?:this|it)', '\\d[\\d.]* (?:fte|full-time)[^.;]{0,20}? (?:run|operate|maintain|support|operations?|maintenance)', 'ownership (?:after|beyond|following) the (?:pilot|trial|project)', '(?:vendor|supplier|provider|contractor|integrator) (?:is|stays|remains) responsible for', '(?:token|api|cloud|compute|gpu|llm|inference|infrastructure|hosting|model) (?:spend|bill|usage cost|charges|pricing)', '(?:api|cloud|compute|gpu|inference|infrastructure|hosting) budget', '(?:licen[cs]e|hosting|subscription|infrastructure|inference) (?:costs?|fees?)', 'no (?:extra |additional |further )?licen[cs]e (?:costs?|fees?)', '(?:spend|costs?|bill)(?: \\p{L}+){0,2}:? ~?[$€£]\\d',
  '(?<=(?:,|and|ops|operations?|operational|production|incident|support|emergency) )run ?books?|(?:create|write|provide|deliver|produce)s? (?:the )?(?:\\p{L}+ )?run ?books|run ?books? for', '(?<!\\p{L} )operations?[-_ ]owner', '(?:response|resolution|support) slas?', '\\d+[- ]?(?:minute|min|hour|hr|h|day)s? (?:response|resolution)',
  'on-?call (?:rotations?|schedule|duty|support)', '(?:24/7|24x7|follow-the-sun) (?:rotation|support|cover(?:age)?|on-call)', '(?:answers?|calls?|requests?|usage|tokens?|minutes?|documents?) (?:is|are) billed',
];

/** When the pilot is over, or for good. */
export const AFTERWARDS = [
  'after (?:the )?(?:pilot|trial|go-live|launch|hand-?over|project|that)', 'post-(?:pilot|go-live|launch)', 'after (?:\\d+|\\p{L}+) (?:weeks|months)', 'once (?:the pilot|it) (?:ends|is over|is live)', 'in production', 'from (?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,}|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|day one|go-live|week|month|year)', 'business as usual', 'bau', 'in steady state', 'takes? (?:it )?over', 'taken over', 'hand(?:s|ed)? (?:it )?over', 'hand-?over', 'transition(?:s|ed)? to', 'transferred to', '(?:on|at|upon) (?:the )?(?:conclusion|completion|end|close) of (?:the )?(?:pilot|trial|project|poc|programme|grant)', '(?:when|once|as soon as) (?:the )?(?:pilot|trial|project|grant|poc|funding|programme) (?:ends|closes|is over|is done|finishes|runs out)', '(?:once|when) (?:\\p{L}+ ){0,3}(?:live|stable|proven|established)', 'after (?:the )?(?:roll-?out|deployment|release|closure|acceptance|warranty)', 'long[- ]term', 'day[- ]to[- ]day (?:operations?|running|management)', 'permanently', 'as a (?:standard|permanent|regular) service',
];

/** What somebody who runs it does, and the words that lead to them. */
export const RUNNERS = {
  verbs: [
    'runs?', 'operates?', 'owns?', 'maintains?', 'supports?', 'keeps?', 'hosts?', 'administers?', 'looks after', 'takes? (?:it )?over', 'takes? on', 'looks? after', 'is responsible for', 'be responsible for', 'takes? (?:the |this )?(?:\\p{L}+ )?(?:on|over)', 'takes? ownership', 'assumes? (?:ownership|responsibility)', 'be the (?:run |service |long-term )?owner', 'owns? and (?:operates?|maintains?|runs?)',
  ],
  leads: [
    'run by', 'operated by', 'owned by', 'maintained by', 'supported by', 'hosted by', 'managed by', 'taken over by', 'handed (?:over )?to', 'transferred to', 'passes to', 'moves to', 'hand-?over to', 'transition(?:ed|s)? to', 'transfer to', '(?:owned|run|hosted|operated|maintained) and (?:owned|run|operated|maintained|supported) by', '(?:ownership|responsibility|operations?) (?:passes|moves|transfers|goes|shifts|falls) to', '(?:operated|run|maintained) (?:day to day|in production|in house) by',
  ],
};

/** Help for users. */
export const HELP = [
  'service desk', 'help ?desk', '(?:first|second|third)[- ]line', '(?:tier|level|l)[- ]?[123] support', 'support (?:hours|team|desk|queue|channel|rota|contract)', 'on[- ]call', 'office hours', '24/7', 'out of hours', 'super-?users?', 'runbooks?', 'floor ?walkers?', 'supported by',
];

/** What a supplier owes. */
export const SUPPLIER_DUTIES = [
  '(?:vendor|supplier|provider|contractor|licensor|integrator)s?[^.;]{0,60} (?:slas?|support|patch(?:es)?|maintain(?:s|ed)?|notice|notif(?:y|ies)|responds?|fix(?:es)?|retrain(?:s|ing)?|exit|contract|obliged|must|warrant(?:y|s)|updates?|guarantees?)', 'service credits', 'exit (?:plan|clause)', 'managed service agreement', 'support contract',
];
