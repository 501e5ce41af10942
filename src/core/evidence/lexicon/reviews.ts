/**
 * English words for people who look over what a machine gives. Entries are pattern sources: a space stands for any
 * white space.
 */

/** What a person does to an output. */
export const REVIEWS = [
  '(?:ha(?:s|ve)|makes?|takes?|keeps?|retains?) the (?:last|final) (?:word|say|decisions?|call|choice)',
  'approves?', 'reviews?', '(?:spot|double)[- ]checking', 'confirms?', 'verif(?:y|ies)', 'validates?', '(?:re-?|double[- ]|spot[- ]|cross[- ])?checks?', 'signs? off', 'has signed', 'certif(?:y|ies)', 'accepts?', 'rejects?', 'edits?', 'corrects?', 'amends?',
  'overrides?', 'overrules?', 'vets?', 'authori[sz]es?', 'countersigns?', 'adjudicates?', 'proof-?reads?', 'agrees?', '(?:remains?|stays?) (?:fully |solely )?(?:responsible|accountable|liable|in control|in charge)',
];

/** The same, where the words that follow say that it is meant for outputs. */
export const GLANCES = ['grades?', 'rates?', 'reads?', 'opens?', 'sees?', 'looks? (?:at|over|through)', 'inspects?', 'samples?', 'decides?', 'acts? on', 'releases?', 'sends?', 'handles?', 'assess(?:es)?', 'signs?(?: for)?', 'publishes', 'marks?', 'listens? to', 'compares?'];

/** The same, where an output was spoken of. */
export const CHOICES = [
  'alters?', 'adapts?', 'deletes?', 'discards?', 'dismiss(?:es)?', 'ignores?', 'hides?', 'inserts?', 'rewrites?', 'revises?', 'adjusts?', 'finali[sz]es?', 'declines?', 'overwrites?', 'bins?', 'mutes?', 'undo(?:es)?', 'removes?', 'signs?', 'decides?', 'releases?', 'publish(?:es)?',
];

/** What a person has done to an output. */
export const REVIEWED = [
  'approved', 'reviewed', 'confirmed', 'verified', 'validated', 'kept', 'looked (?:at|over|through)', 'signed', '(?:re-?|double[- ]|spot[- ]|cross[- ])?checked', 'signed off', 'certified', 'accepted', 'edited', 'corrected', 'vetted', 'authori[sz]ed', 'countersigned', 'inspected', 'sampled', 'decided',
  'adjudicated', 'proof-?read', 'read', 'overseen', 'supervised', 'audited', 'released', 'handled', 'cleared', 'screened', 'assessed',
];

/** The same as a thing. */
export const REVIEW_NOUNS = ['approvals?', 'reviews?', 'confirmation', 'verification', 'validation', 'sign-?offs?', 'sampling', 'gates?', 'checks?', 'checkpoints?', 'oversight', 'intervention', 'supervision', 'judge?ment', 'authori[sz]ation', 'acceptance'];

/** What a machine gives, or is asked to judge. */
export const OUTPUTS = [
  'runs', 'sessions', 'spans', '(?:suggested|proposed|predicted|recommended|extracted|translated|drafted) \\p{L}+',
  'outputs?', 'drafts?', 'suggestions?', 'recommendations?', 'repl(?:y|ies)', 'responses?', 'answers?', 'alerts?', 'flags?', 'flagged', 'predictions?', 'scores?', 'classifications?', 'labels?', 'summar(?:y|ies)', 'results?', 'findings?', 'matches', 'letters?', 'generated',
  'decisions?', 'outcomes?', 'declines?', 'denials?', 'refusals?', 'rejections?', 'refunds?', 'payments?', 'transactions?', 'actions?', 'cases?', 'claims?', 'tickets?', 'calls?', 'emails?', 'messages?', 'reports?', 'notes?', 'entries', 'records?', 'fields?', 'items?', 'values?', 'translations?', 'transcripts?',
  'clauses?', 'contracts?', 'documents?', 'invoices?', 'orders?', 'applications?', 'requests?', 'signals?', 'images?', 'scans?', 'diagnos(?:is|es)', 'referrals?', 'prescriptions?', 'grades?', 'marks?', 'content', 'artifacts?', 'posts?', 'schedules?', 'complaints?', 'ratings?', 'candidates?',
  'quotes?', 'bookings?', 'escalations?', 'forecasts?', '(?:prioriti[sz]ed|ranked|attention|review|triage) (?:queues?|lists?)', 'texts?', 'articles?', 'descriptions?', 'captions?', 'essays?', 'quizz?(?:es)?', 'estimates?', 'extractions?', 'proposals?', 'matched', 'assessments?',
];

/** Say that the machine proposes and somebody else disposes. */
export const MODEST = [
  'until (?:an? |the |some)?(?:\\p{L}+ ){0,2}\\p{L}+ (?:looks? at|has looked at|checks?|has checked|approves?|has approved|reviews?|has reviewed|confirms?|has confirmed|signs?|has signed|releases?|has read|reads) (?:it|them|the|each|every)',
  '(?:is|are|as|for|remains?) decision support', '(?:accept|confirm|approv)(?:s|e|es|ing)?(?:/| ?, ?| or | and )(?:\\p{L}+(?:/| ?, ?| or |,? and |, or )){0,2}(?:reject|edit|correct|dismiss|modify|overrid|overrul|discard)(?:s|e|es|ing)?', 'manual (?:vetters?|reviewers?|checkers?|override)', '(?:disagree(?:ment|s)?|correction|veto) overrides', 'final (?:check|review) (?:on|of|by|before|prior to)',
  '(?:suggestions?|drafts?|advice|recommendations?|proposals?)(?: \\p{L}+){0,1} only', '(?:treated|seen|understood|used|regarded) as (?:an? )?(?:first |rough )?(?:drafts?|suggestions?|starting points?|advice|hints?|proposals?)', 'asks? (?:the \\p{L}+ |users? |people )?(?:for )?(?:confirmation|permission|approval|consent) before', '(?:manual|human|final) checks? (?:is|are|at|before|of|by)', 'final say', '(?:humans?|people|staff|agents?|analysts?|clerks?|reviewers?|experts?|specialists?|adjusters?|clinicians?) (?:to )?(?:focus(?:es|ing)?|concentrate|step(?:s|ping)? in) (?:only |solely )?(?:on|for) (?:the |genuine |real |true )?(?:\\p{L}+ )?(?:exceptions?|edge cases?|judge?ment)', '(?:one|single)-click (?:approval|confirmation|acceptance)', '(?:advisory(?! (?:systems?|platforms?|apps?|board|committee|council|group|service|panel|body|firm|team|notice|report))|suggest[- ]only|recommendation[- ]only|draft[- ]only|suggestion[- ]only)(?: (?:mode|only|role|status|capacity))?',
  '(?:workers?|staff|clinicians?|doctors?|physicians?|nurses?|teachers?|officers?|analysts?|agents?|experts?|engineers?|people|humans?|operators?|judges?|managers?) (?:always )?(?:retains?|keeps?|holds?) (?:the |full |final |their )*(?:authority|control|responsibility|discretion|say|judge?ment)', '(?:reads?|checks?|looks? at|goes through|go through) [^.;]{2,60}? (?:and|then) (?:corrects?|edits?|amends?|confirms?) (?:it|them)', 'informs? [^.;]{2,40}?,? (?:not|never|rather than|and not) (?:[\\p{L}-]+ ){0,2}(?:decisions?|grades?|diagnos[ei]s|treatment|outcomes?)', '(?:fall-?back|hand-?off|hand-?over|escalation|transfer) to (?:an? )?(?:human|live) (?:staff|agents?|support|operators?|colleagues?|desk)',
];

/** Say that a machine is unsure of an output, or that much hangs on it. */
export const DOUBTFUL = [
  'flagged', 'low[- ](?:confidence|scoring)', 'high[- ]risk', 'uncertain', 'sensitive', 'complex', 'escalated', 'ambiguous', 'borderline', 'unclear', 'doubtful', 'disputed', 'contested', 'questionable', 'suspicious', 'unusual',
];

/** Point at some outputs out of all. */
export const SELECTIONS = [
  ...DOUBTFUL, 'every', 'each', 'all', 'any', 'material', 'consequential', 'critical', 'final', 'negative', 'adverse', 'sampled',
  '\\d+ ?%(?: of)?', 'one in \\p{L}+', 'a (?:random )?sample of',
];
