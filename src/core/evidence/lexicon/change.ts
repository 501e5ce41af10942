/**
 * English words for bringing people along: training, adoption, feedback. Entries are pattern sources: a space stands
 * for any white space.
 */

/** How people learn a new way of working. What a model learns from is something else. */
export const TRAINING = [
  '(?<!\\b(?:model|models|pre|re|AI|ML|network|adversarial|continuous|machine|supervised|unsupervised|for|vendor|no|of)[ -])training(?! (?:data|sets?|datasets?|corpus|corpora|pipelines?|runs?|jobs?|examples?|samples?|loss|time|compute|cut-?off|split|labels?|scripts?|on\\b|environment|metrics|infrastructure|records|an? |the |of models?))',
  'train(?:s|ing)? (?:[\\p{L}\\d-]+ ){0,4}(?:staff|users|agents|teams?|nurses|clinicians|doctors|employees|managers|colleagues|analysts|engineers|operators|officers|workers|people|leads|advis[eo]rs|teachers|reviewers|supervisors|technicians|caseworkers|handlers)',
  '(?:training|hands-on|half-day|full-day|one-day|two-day|\\d+-?(?:day|hour)|\\p{L}+-hour|user|onboarding|prompt(?:ing)?) workshops?', 'webinars?', 'coaching', 'tutorials?', 'bootcamps?', 'lunch[- ]and[- ]learns?', '(?:drop-?in|q&a|demo|onboarding|enablement|refresher|practice|hands-on) sessions?',
  '(?:user|staff|quick|reference|how-to|desk|training) guides?', 'quick[- ]reference (?:cards?|guides?)', 'job aids?', 'cheat ?sheets?', 'super-?users?', 'champions', '(?:training|e-?learning) (?:modules?|materials?|courses?)', '(?:is|are|be|been|get|gets|were) trained(?= (?:on how|in|to use|before|by|up|for the))',
  '(?:\\d+|one|two|three|four|half)[- ]?(?:minute|min|hour|hr|h|day)s?(?:[- ]long)? (?:\\p{L}+ ){0,2}(?:sessions?|modules?|courses?|trainings?|class(?:es)?|demos?|refreshers?|workshops?)',
];

/** How many people use it. */
export const ADOPTION = [
  '(?<!\\b(?:AI|technology|cloud|GenAI) )adoption', 'uptake', 'take-?up', '(?:daily|weekly|monthly)? ?active users?', 'DAU', 'WAU', 'MAU', '(?:daily|weekly|regular|active) (?:use|usage|users?)', 'usage(?: rate)?', 'opt-?in rate', 'rate of (?:\\p{L}+ )?(?:users|staff|agents) \\p{L}+ing',
];

/** How people who do the work are heard. */
export const RESEARCH = [
  'interview(?:s|ed|ing)?', 'workshops?', 'shadow(?:ed|ing)', 'ride-?alongs?', 'observ(?:ed|ation|ations)', 'survey(?:s|ed)?', 'focus groups?', 'usability (?:tests?|testing|sessions?)', 'user research', 'user testing', 'co-?design(?:ed|ing)?', 'co-?creat(?:ed|ion)', 'site visits?', 'listening sessions?', 'field visits?', 'design sprints?',
  'voice of (?:the )?(?:customer|employee)', 'research (?:has )?(?:validated|showed|shows|found|confirmed)', 'consulted', 'asked(?= (?:the|our|all|\\d))',
];

/** Where an idea comes from: before "by" and a person. */
export const ORIGINS = ['raised', 'proposed', 'suggested', 'requested', 'reported', 'identified', 'nominated', 'championed', 'asked for', 'co-?designed', 'designed', 'co-?created', 'voted', 'brought (?:up|forward)', 'put forward', 'pitched', 'initiated', 'spotted', 'came up', 'came', 'comes', 'developed together'];

/** What people have to say. */
export const FEEDBACK = [
  'feedback', 'bug reports', 'improvement requests', '(?:their|staff|user|improvement|sends?|submits?|shares?|raises?|collects?|makes?|leaves?|posts?|reports?) (?:\\p{L}+ ){0,2}(?:suggestions|ideas|concerns|comments|contributions|problems|issues|errors|mistakes)',
];

/** Ways in for it. */
export const CHANNELS = [
  '#[\\p{L}][\\p{L}\\d_-]{2,40}', '(?:Slack|Teams|chat|WhatsApp|community|feedback|support) channels?', 'Slack', 'mailbox', 'inbox', 'e-?mail(?: address)?', '(?:feedback|web|online|short|intake) forms?', 'buttons?', 'thumbs[- ]?(?:up|down)', 'in-?app', 'surveys?', 'hotline', 'suggestion box', 'idea (?:box|board|portal)', 'office hours', 'retro(?:spective)?s?',
  'stand-?ups?', 'huddles?', 'drop-?ins?', 'forum', 'portal', 'Jira', 'GitHub issues?', 'user groups?', 'town halls?', '(?:daily|weekly|fortnightly|bi-?weekly|monthly|friday|monday|regular) (?:\\p{L}+ ){0,2}(?:sessions?|reviews?|meetings?|calls?|check-?ins?|forum|surveys?|pulse)', 'each (?:monday|tuesday|wednesday|thursday|friday|week|month|sprint)', 'every (?:monday|tuesday|wednesday|thursday|friday|week|fortnight|month|sprint)',
  '(?:weekly|fortnightly|monthly|daily)',
];
