/**
 * English words for bringing people along: training, adoption, feedback. Entries are pattern sources: a space stands
 * for any white space.
 */

/** How people learn a new way of working. What a model learns from is something else. */
export const TRAINING = [
  'brown[- ]bags?(?: \\p{L}+){0,1}', 'recorded (?:walk-?through|demo|session|tutorial)', '(?:prompting|prompt|user|quick|onboarding|pocket) (?:guide|checklist|cheat sheet|handbook)', 'floor[- ]walk(?:ing|ers?)', 'pairing sessions?', '(?:vendor|trainer|expert|peer)-led (?:sessions?|workshops?|classes)', 'kick-?off (?:session|event|for staff)',
  '(?:morning|afternoon|day|hour|lunch|evening|session|week)s? with (?:the|an?|our|their) (?:\\p{L}+ )?(?:trainer|coach|instructor|tutor|super-?user|champion)',
  '(?:half (?:a|an) (?:day|hour|morning)|(?:an?|one|two|three|four|\\d+)[- ](?:full |half )?(?:hours?|minutes?|days?|mornings?|afternoons?|sessions?|lunch)) of (?:instruction|training|practice|coaching|hands-on|lessons?|teaching|exercises?|introduction)',
  '(?:staff|users|agents|teams|\\p{L}{3,20}(?:ers|ors|ists|ants|ians)) (?:will |must |should )?(?:need|require|receive|get|complete|have) (?:[\\p{L}-]+ ){0,2}training',
  '(?<!\\b(?:model|models|pre|re|AI|ML|network|adversarial|continuous|machine|supervised|unsupervised|for|vendor|no|of)[ -])training(?! (?:data|sets?|datasets?|corpus|corpora|pipelines?|runs?|jobs?|examples?|samples?|loss|time|compute|cut-?off|split|labels?|scripts?|range|regime|distribution|window|on\\b|environment|metrics|infrastructure|records|an? |the |of models?))',
  'train(?:s|ing)? (?!range|data|sets?|runs?)(?:[\\p{L}\\d-]+ ){0,4}(?:staff|users|agents|teams?|nurses|clinicians|doctors|employees|managers|colleagues|analysts|engineers|operators|officers|workers|people|leads|advis[eo]rs|teachers|reviewers|supervisors|technicians|caseworkers|handlers)', 'train(?:s|ing)? (?:\\d[\\d–-]{0,8}|all|our|new|the|two|three|four|five|six|ten|up to|about) (?:[\\p{L}\\d–-]+ ){0,2}(?!(?:classif|transform|encod|rank|detect|recommend|embed|predict|paramet|learn|numb|lay|vect))\\p{L}+(?:ers|ors|ists|ians|ants)', '^\\W{0,3}train(?:ing)? (?!(?:classif|transform|encod|rank|detect|recommend|embed|predict|paramet|learn|numb|lay|vect))\\p{L}+(?:ers|ors|ists|ians|ants)(?= (?:on|in|to|how|before|about))',
  '(?:training|hands-on|half-day|full-day|one-day|two-day|\\d+-?(?:day|hour)|\\p{L}+-hour|user|onboarding|prompt(?:ing)?) workshops?', 'webinars?', 'coaching', 'tutorials?', 'bootcamps?', 'lunch[- ]and[- ]learns?', '(?:drop-?in|q&a|demo|onboarding|enablement|refresher|practice|hands-on) sessions?',
  '(?:toolbox|safety) talks?', '(?:is|are|be|been|get|gets|were) instructed', 'instructed (?:on|in|by|over|during|for|before)', 'read-and-understand', '(?:learn|practise|practice|try out) (?:it |the \\p{L}+ )?(?:on|in|before|with|over)',
  '(?:user|staff|quick|reference|how-to|desk|training) guides?', 'quick[- ]reference (?:cards?|guides?)', 'job aids?', 'cheat ?sheets?', 'super-?users?', 'champions', '(?:question|help|consultation) hours', '(?:training|e-?learning) (?:modules?|materials?|courses?)', '(?:staff|users|agents|\\p{L}+(?:ers|ors|ists|ians)) (?:\\p{L}+ )?(?:is|are|be|been|get|gets|were|will be) trained',
  '(?:\\d+|one|two|three|four|half)[- ]?(?:minute|min|hour|hr|h|day)s?(?:[- ]long)? (?:[\\p{L}-]+ ){0,4}(?:sessions?|modules?|courses?|trainings?|class(?:es)?|refreshers?|workshops?|briefings?|walk-?throughs?|inductions?|introductions?)', 'induction (?:week|day|course|pack)', '(?:short|training|how-to|explainer|instruction(?:al)?) videos?',
];

/** How many people use it. */
export const ADOPTION = [
  '(?:weekly|daily|monthly) active (?:users?|devs?|developers|agents|staff|people|planners)',
  '(?<!\\b(?:AI|technology|cloud|GenAI) )adoption', 'uptake', 'take-?up', '(?:daily|weekly|monthly)? ?active users?', 'DAU', 'WAU', 'MAU', '(?:daily|weekly|regular|active) (?:use|usage|users?)', 'usage(?: rate)?', 'opt-?in rate', 'rate of (?:\\p{L}+ )?(?:users|staff|agents) \\p{L}+ing',
];

/** How a share of the work is done with it: "80% of discharges start from a draft". */
export const IN_USE = [
  '(?:should|will|shall|must|to) (?:open|use|log in(?:to)?|work with|start from|rely on|have tried|have used) (?:it|the (?:\\p{L}+ )?(?:tool|app|assistant|bot|drafts?|plan|system))',
  '(?:start|starts|begin|begins) (?:from|with)', '(?:go|goes|run|runs|pass|passes) through', 'through the', '(?:is|are|be) (?:handled|done|drafted|written|answered|opened|prepared) (?:with|in|from|by|through)', 'us(?:e|es|ing|ed)', 'log(?:s|ged)? (?:in|on)', 'open(?:s|ed)?', 'active', 'work(?:s|ing)? (?:with|in|from)', 'opt(?:s|ed)? in',
];

/** People's worries about the change, and those who speak for them. */
export const CONCERNS = [
  '(?:nobody|no one|none of (?:them|us|the \\p{L}+)) (?:will |is going to |is to |shall |should )?(?:lose|loses|be (?:laid off|dismissed|replaced|fired)|is (?:laid off|dismissed|replaced|fired))',
  'no (?:jobs?|posts?|positions?) (?:is|are|will be)(?: \\p{L}+)? (?:cut|lost|at risk|removed)', '(?:move|shift|switch|transfer)(?:s|d|ed)? (?:to|over to|into) (?:\\p{L}+ )?(?:checks?|checking|control|care|advice|support|exceptions|(?:harder|new|other) (?:work|tasks?|roles?|duties|cases))', '(?:videos?|cheat sheets?|leaflets?|posters?|handouts?|FAQs?|user guides?|newsletters?|intranet page)(?: and (?:an? )?\\p{L}+(?: \\p{L}+)?)? (?:explains?|tells?|shows?|teach(?:es)?|walks?|informs?|introduces?)', '(?:backs?|champions?|stands behind|promotes?) (?:it|this|the (?:pilot|project|change|trial))', 'shadows? (?:a |an |the )?(?:\\p{L}+ )?colleagues?|learn(?:s|ing)? (?:it )?(?:on the job|from (?:an? |their )?colleagues?)', '(?:users?|staff|people|agents?|teams?|everyone|they|\\p{L}{3,20}(?:ers|ors|ists|ians)) (?:will )?(?:needs?|ha(?:s|ve)|must|ought)(?: to)? (?:be (?:trained|taught|briefed|prepared|brought along)|learn how)', '(?<!(?:model|it|network|system)s? )becomes? (?:\\p{L}+ )?(?:reviewers|editors|checkers|supervisors|coaches|curators)|new (?:job|role) (?:descriptions?|profiles?)', 'tells? (?:the |our |all )?(?:staff|teams?|everyone|employees|colleagues) (?:what|how|about)', '(?<!(?:customer|client|vendor|patient|supplier|merchant|employee|user|tenant|developer|data) )onboarding (?:takes|lasts|per|sessions?|plan|weeks?|days?|materials?)',
  'works? councils?', 'staff (?:council|side|representatives?)', '(?:trade|labou?r|recogni[sz]ed|staff) unions?', 'union reps?', 'fears? for (?:their|his|her) (?:work|jobs?|posts?)', 'worried about (?:their|losing) (?:work|jobs?|posts?)', 'afraid of losing', 're-?grading', 're-?deploy(?:ed|ment)', 're-?skill(?:s|ed|ing)?', 'up-?skill(?:s|ed|ing)?', '(?:workforce|staff) (?:reductions?|cuts)', '(?:transition|mov|redeploy|shift)(?:e|s|es|ed|ing|ning)? (?:all |the |affected |our |most ){0,3}(?:employees|staff|agents|workers|people|team members|analysts|clerks) (?:in)?to (?:[\\p{L}-]+ ){0,3}(?:roles|positions|work|jobs|tasks|duties)', '(?:hire|recruit)(?:s|ed|ing)? and train', 'redundancies', '(?:made|become|becomes|becoming|being) redundant', '(?:job|staff|voluntary|compulsory|risk of|fac(?:e|es|ing)) redundancy', '(?:AI |digital |team )?ambassadors', '(?:team|staff|shift) briefings?', 'unions? (?:was|were|is|are|has|have) (?:\\p{L}+ )?(?:informed|consulted|involved|agreed)', 'time saved (?:goes|is spent|will go|flows)', 'los(?:e|es|ing) (?:their|his|her) jobs?',
  'job (?:loss(?:es)?|cuts|security|displacement)', 'lay-?offs', 'headcount (?:reduction|cuts)', '(?:adoption|change) resistance',
  '(?:floor|shift) ?walkers?', '(?:reduction|loss) (?:of|in) (?:posts|positions|jobs|headcount)', '(?:staff|agent|user) comms', 'resist(?:s|ed)? (?:the )?(?:change|AI|suggestions)', '(?:staff|user|employee|agent|team|clinician) resistance', '(?:user|staff|team|clinician|employee)s?[’\']? (?:scepticism|skepticism|mistrust|distrust)', '(?:low|poor|slow|lack of) (?:user |staff |clinician |team )?(?:adoption|uptake|buy-in)', 'training (?:says|covers|explains|tells|stresses|includes)', 'resistance (?:to|from|among|of)',
];

/** How people who do the work are heard. */
export const RESEARCH = [
  'shadow(?:s|ed|ing)? (?:the |our |call |\\p{L}+ )?(?:agents?|clerks?|nurses?|users?|staff|drivers?|teams?|officers?)', 'beta (?:users|testers)',
  'interview(?:s|ed|ing)?', 'workshops?', 'shadow(?:ed|ing)', 'ride-?alongs?', 'observ(?:ed|ation|ations)', 'survey(?:s|ed)?', 'focus groups?', 'usability (?:tests?|testing|sessions?)', 'user research', 'user testing', 'co-?design(?:ed|ing)?', 'co-?creat(?:ed|ion)', 'site visits?', 'listening sessions?', 'field visits?', 'design sprints?', 'debrief(?:s|ed|ing)?(?: (?:with|of))?', '(?:talked|spoken?) (?:to|with)', '(?:we|I|have) listened to', 'heard from',
  'discovery (?:calls?|sessions?|visits?)', 'contextual inquir(?:y|ies)', 'diary stud(?:y|ies)', 'job shadowing', 'tested the (?:prototype|mock-?up|draft|tool|assistant)', 'gathered from', 'collected from', 'told (?:us|me)', 'input (?:from|of)', 'walk-?throughs? with', 'voice of (?:the )?(?:customer|employee)', 'research (?:has )?(?:validated|showed|shows|found|confirmed)', 'consulted', 'asked(?= (?:the|our|all|\\d))',
];

/** Where an idea comes from: before "by" and a person. */
export const ORIGINS = ['raised', 'proposed', 'suggested', 'requested', 'reported', 'identified', 'nominated', 'championed', 'asked for', 'co-?designed', 'designed', 'co-?created', 'voted', 'brought (?:up|forward)', 'put forward', 'pitched', 'initiated', 'spotted', 'came up', 'came', 'comes', 'developed together', 'submitted', 'inspired', 'drafted', 'written', 'sketched', 'shaped', 'voiced', 'flagged'];

/** The same, after a person. */
export const ORIGINATES = [
  'wanted to (?:see|have|know|be able|keep|get)',
  '(?:brought|proposed|suggested|raised|pitched|sketched|wanted) (?:it|this|the|an?)', 'asked for', 'asks? for', 'came up with', '(?:sits?|sat) in on', '(?:is|are|was|were) (?:part of|on) the (?:project|design|core|working|pilot) (?:team|group)', 'had (?:the|this) idea', 'told us', '(?:sits?|sit|take part|takes part|participates?|are|is|were) (?:in|on|part of) the (?:\\p{L}+ )?(?:design|project|core|working|steering|product|pilot) (?:team|group)', 'have (?:long )?(?:asked|wished|requested|complained|pushed) (?:for|about)', '(?:contributed|co-?wrote|reviewed the design|tested (?:early|the|a|our))', 'voted for', 'wished for', 'came to us', 'started (?:it|this)', 'have been asking', 'were shadowed', 'was shadowed', 'were interviewed', 'helped (?:us )?(?:to )?(?:design|shape|draw|write|choose|pick|define|select|label|decide|set|sort|phrase|word|improve|find)', 'votes? (?:on|for)',
];

/** The same, before people further on. */
export const SPRINGS = ['grew out of', 'came (?:from|out of)', 'comes from', 'began (?:with|as)', 'started (?:with|as)', 'idea (?:of|from|by)', 'request (?:of|from|by)', 'at the request of', 'together with', 'co-?designed with', 'designed with', 'developed with', 'shaped (?:by|with)'];

/** What people have to say. */
export const FEEDBACK = [
  'suggestion (?:scheme|box|board|form)', '(?:scan|use)s? (?:the |a )?QR code', '(?:post|report|submit|raise|log|flag|dictate)s? (?:a |an |any |the |their )?(?:misfires?|bugs?|ideas?|suggestions?|use cases?|problems?|requests?|complaints?|oddities|mistakes?|errors?) ?(?:to|in|on|via|through|at|under)?', '(?:star|score|rate)s? each [\\p{L} -]{3,30}|rates? (?:each|every) [\\p{L} -]{3,30}',
  'reacts? with [^.;]{1,20}', '(?:✅|👍)[^.;]{0,8}(?:❌|👎)',
  '(?:press|click|tap|hit)(?:es|s|ing)? (?:on )?(?:an? |the )?(?:[\\p{L}“”"\'-]+ ){0,4}?(?:button|link|icon|key|emoji|thumb) (?:to (?:say|report|tell|flag|mark|complain|rate|comment|object)|(?:if|when) (?:it|the|an?|something|they))',
  'report(?:s|ed|ing)? (?:a |an |any )?(?:wrong|bad|incorrect|odd|false|missing|strange|broken|faulty) \\p{L}+',
  'feedback', '(?:can|may|could|to) (?:flag|report|rate) (?:\\p{L}+ ){0,3}(?:answers?|errors?|mistakes?|problems?|issues?|results?|suggestions?|outputs?)', 'suggestions (?:go|are|can|land|box|come)', 'what (?:does not|doesn[’\']t|did not|goes) (?:work|wrong)', 'what they (?:find|found|see|miss|think)', 'questions (?:and|or|&) (?:suggestions|ideas|comments|problems)', '(?:leaves?|adds?|writes?|posts?|makes?) (?:\\p{L}+ )?(?:comments?|notes?|remarks?|ratings?)', '["“]report (?:a |an )?(?:problem|issue|error|mistake)', 'report(?:s|ing)? (?:a |an )(?:problem|issue|error|mistake)', 'rat(?:e|es|ing) (?:each|every|the|its|their) (?:\\p{L}+ )?(?:answers?|drafts?|suggestions?|repl(?:y|ies)|responses?|summar(?:y|ies)|results?|session|experience)', 'corrections (?:made|by|of|from|are)', 'retros?(?:pectives?)? with', 'fill (?:in|out) (?:a |the )?(?:\\p{L}+ )?(?:surveys?|forms?|questionnaires?)', 'raise (?:issues?|problems?|concerns?|ideas?)', 'experiences of', 'bug reports', 'improvement requests', '(?:their|staff|user|improvement|sends?|submits?|shares?|raises?|collects?|makes?|leaves?|posts?|reports?) (?:\\p{L}+ ){0,2}(?:suggestions|ideas|concerns|comments|contributions|problems|issues|errors|mistakes)',
];

/** What they complain of: the pilot’s, where it goes into a channel of its own. */
export const GRUMBLES = [
  '(?<!(?:customer|client|patient|resident|citizen|passenger|guest)s?[’\']? )complaints?(?= (?:(?:and|or) (?:ideas|suggestions|praise|questions) )?(?:about (?:it|the (?:tool|pilot|assistant|model|system|bot|drafts|answers|suggestions)) )?(?:go|goes|reach|land|come|to|via|are posted|into) )', 'what (?:they|people|users|staff) (?:dislike|like|miss|want|notice)', 'remarks?', '(?:mistakes|errors|problems|faults|bugs|wrong \\p{L}+) (?:are|get|can be|is) (?:reported|posted|raised|noted|flagged) (?:in|on|to|via|at|by|through)',
];

/** Ways in for it. */
export const CHANNELS = [
  '[\\w.+-]{1,60}@[\\w-]{1,40}\\.[\\w.-]{2,40}', '#[\\p{L}][\\p{L}\\d_-]{2,40}', '(?:Slack|Teams|chat|WhatsApp|community|feedback|support) channels?', 'Slack', 'mailbox', 'inbox', 'e-?mail(?: address)?', '(?:feedback|web|online|short|intake) forms?', 'buttons?', 'one click', 'thumbs[- ]?(?:up|down)', 'in-?app', 'surveys?', 'hotline', '(?:Teams|Slack|Signal|WhatsApp|Yammer|Viva) (?:board|group|site|chat|thread)', 'SharePoint list', '(?:shared|common|paper|online) (?:notebook|document|list|log|board|form)', 'pop-?ups?', 'comment (?:box|field|function)s?', 'in the (?:app|tool|chat|interface)', 'thumbs[- ]?up or (?:thumbs[- ]?)?down', '(?:short|quick|brief|pulse|exit) (?:surveys?|polls?|questionnaires?)', 'questionnaires?', 'polls?', 'star ratings?', '(?:help|support|service) desk', 'focus groups?', 'log ?books?', 'ticket', 'whiteboard', 'suggestion box', 'idea (?:box|board|portal)', 'office hours', 'retro(?:spective)?s?',
  'stand-?ups?', 'huddles?', 'drop-?ins?', 'forum', 'portal', 'Jira', 'GitHub issues?', 'user groups?', 'town halls?', '(?:daily|weekly|fortnightly|bi-?weekly|monthly|friday|monday|regular) (?:\\p{L}+ ){0,2}(?:sessions?|reviews?|meetings?|calls?|check-?ins?|forum|surveys?|pulse)', '(?:each|every) (?:second |other |first |last )?(?:monday|tuesday|wednesday|thursday|friday|week|month|sprint)', 'every (?:monday|tuesday|wednesday|thursday|friday|week|fortnight|month|sprint)',
  '(?:weekly|fortnightly|monthly|daily)',
];
