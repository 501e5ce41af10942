/**
 * English words for the steps of a piece of work. Entries are pattern sources: a space stands for any white space.
 */

/** What people do at work, after a plural or "can", "must", "will". */
export const WORK = [
  'read', 'review', 'check', 'open', 'type', 're-?type', 're-?key', 'enter', 'copy', 'paste', 'draft', 'write', 'assign', 'route', 'triage', 'search', 'look (?:up|through|at|over)', 'listen to', 'walk', 'go through', 'download', 'key', 'tag', 'mark', 'redact', 'assess', 'investigate', 'publish', 'build', 'draw up', 'adapt', 'self-check', 'pull', 'weigh', 'compare', 'classify', 'categori[sz]e', 'sort', 'approve', 'call', 'e-?mail', 'print', 'scan', 'schedule', 'fill (?:in|out)', 'catalogue',
  'transcribe', 'summari[sz]e', 'process', 'handle', 'answer', 'reply', 'respond', 'report', 'record', 'log', 'inspect', 'collect', 'gather', 'reconcile', 'verify', 'calculate', 'prepare', 'confirm', 'accept', 'reject', 'edit', 'correct', 'sign', 'select', 'click', 'submit', 'upload', 'forward', 'escalate',
  'interview', 'measure', 'count', 'register', 'translate', 'decide', 'pick', 'pack', 'load', 'order', 'share', 'place', 'ask', 'see', 'get', 'receive', 'start', 'spend', 'wait', 'complete', 'close', 'update', 'visit', 'work (?:through|from|in)', 'take notes', 'chase', 'phone', 'dictate', 'plan', 'book', 'release', 'send',
  'export', 'merge', 'match', 'colou?r', 'drive', 'arrange', 'coordinate', 'negotiate', 'watch', 'consult', 'cross-check', 'browse', 'query', 'dig (?:through|into|up)', 'scroll', 'retrieve', 'revise', 'rewrite', 'proofread', 'annotate', 'screen', 'sift', 'extract', 'archive', 'reformat', 'convert', 'allocate', 'distribute', 'score', 'evaluate', 'examine', 'analy[sz]e', 'validate', 'monitor', 'hand (?:over|out|in)', 'switch between', 'jot', 'note down', 'follow up', 'work out', 'cut and paste', 'maintain a', 'agree on', 'exchange', 'remind',
];

/** After one person. Where the word may be a noun ("customer orders"), it is left out. */
export const WORKS = [
  'reads', 'reviews', 'checks', 'opens', 'types', 're-?types', 're-?keys', 'enters', 'copies', 'pastes', 'drafts', 'writes', 'assigns', 'routes', 'searches', 'looks (?:up|through|at|over)', 'listens to', 'walks', 'goes through', 'downloads', 'keys', 'tags', 'redacts', 'investigates', 'publishes', 'answers', 'builds', 'adapts', 'compares', 'classifies', 'categori[sz]es', 'sorts', 'approves', 'fills (?:in|out)', 'transcribes', 'summari[sz]es', 'handles', 'inspects',
  'collects', 'gathers', 'reconciles', 'verifies', 'calculates', 'prepares', 'confirms', 'accepts', 'rejects', 'edits', 'corrects', 'signs', 'selects', 'taps', 'submits', 'uploads', 'forwards', 'escalates', 'registers', 'translates', 'decides', 'asks', 'sees', 'gets', 'receives', 'waits', 'completes', 'closes',
  'works (?:through|from|in)', 'takes notes', 'chases', 'phones', 'dictates', 'releases', 'sends', 'spends', 'adds',
  'merges', 'matches', 'drives to', 'arranges', 'negotiates', 'watches', 'consults', 'cross-checks', 'browses', 'digs (?:through|into|up)', 'scrolls', 'retrieves', 'revises', 'rewrites', 'proofreads', 'annotates', 'screens', 'sifts', 'extracts', 'converts', 'allocates', 'distributes', 'evaluates', 'examines', 'analy[sz]es', 'validates', 'hands (?:over|out|in)', 'follows up', 'calls (?:every|each|the|all|back|to|up)', 'e-?mails (?:every|each|the|all|it|them)', 'exports (?:the|a|all|it|them)', 'prints (?:the|a|all|it|them|out)', 'scans (?:the|a|all|it|them|each)', 'picks (?:a|the|up|one)', 'assesses', 'triages', 'categorises', 'marks (?:the|each|every|them)', 'logs (?:the|each|every|it|in)', 'edits', 'presses', 'clicks', 'dictates', 'remembers',
];

/** What people did. */
export const WORKED = [
  'read', 'reviewed', 'checked', 'opened', 'typed', 're-?typed', 're-?keyed', 'entered', 'copied', 'pasted', 'drafted', 'wrote', 'assigned', 'routed', 'triaged', 'searched', 'looked (?:up|through|at|over)', 'listened to', 'walked', 'downloaded', 'keyed', 'tagged', 'marked', 'redacted', 'assessed', 'investigated', 'published', 'built', 'compared', 'classified', 'categori[sz]ed', 'sorted', 'approved', 'called', 'e-?mailed', 'printed', 'scanned', 'scheduled', 'filled (?:in|out)',
  'transcribed', 'summari[sz]ed', 'processed', 'handled', 'answered', 'replied', 'recorded', 'logged', 'inspected', 'collected', 'gathered', 'reconciled', 'verified', 'prepared', 'confirmed', 'accepted', 'edited', 'corrected', 'signed', 'submitted', 'uploaded', 'forwarded', 'escalated', 'counted', 'registered', 'translated',
  'decided', 'picked', 'packed', 'ordered', 'shared', 'placed', 'asked', 'driven', 'taken notes', 'examined', 'evaluated', 'analy[sz]ed', 'exported', 'merged', 'matched', 'sent', 'kept', 'received', 'spent', 'waited', 'completed', 'closed', 'updated', 'visited', 'worked (?:through|from|in)', 'took notes', 'chased', 'phoned', 'dictated',
];

/** Stand between a person and what they do. */
export const BEFORE_WORK = [
  '\\([^()]{1,50}\\)', 'who', 'that', 'then', 'also', 'first', 'now', 'only', 'usually', 'still', 'often', 'manually', 'currently', 'always', 'each', 'all', 'simply', 'just', 'both', 'either', 'instead', 'typically', 'regularly', 'and (?:the )?\\p{L}+', 'or \\p{L}+', '/ \\p{L}+', '(?!questions)\\p{L}+,? (?:and|or)', '(?:on|in|from|at|of|for) (?:(?:the|each|every|an?|our|both|all|its|their) )?[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?',
];
export const MODALS = ['be able to', 'will', 'would', 'can', 'could', 'may', 'must', 'should', 'shall', 'have to', 'has to', 'had to', 'needs? to', 'to'];

/** How a way of working is told without its people. */
export const RUNS = ['relies on', 'rely on', 'depends? on', 'uses?', 'lacks?', 'requires?', 'consists? of', 'involves?', 'ha(?:s|ve) (?:\\d+|two|three|four|five|six|seven|many|several) (?:steps|stages|hand-?offs)', '(?:starts?|begins?) (?:with|when|by)', 'takes? place', '(?:happens?|works?|runs?) (?:by|in|on|over|via|through)', '(?:is|are) (?:carried out|run|kept|sent|typed|printed|scanned|driven by|built on|made|organi[sz]ed|triaged|assigned|routed|checked|read|compiled|prepared|scheduled|planned|coordinated|done|performed|handled|managed|tracked|manual|static|broad|paper-based|reactive|ad hoc|spread|entered|reviewed|processed|based)', 'ha(?:s|ve) no'];

/** What the machine is called. */
export const MACHINES = ['AI', 'assistant', 'copilot', 'co-pilot', 'model', 'tool', 'chat ?bot', 'bot', 'LLM', 'GenAI', 'agent', 'system', 'engine', 'classifier', 'algorithm', 'pilot', 'app', 'software'];

/** What it does there. */
export const MACHINE_WORK = [
  'drafts?', 'suggests?', 'ranks?', 'flags?', 'routes?', 'extracts?', 'classif(?:y|ies)', 'summari[sz]es?', 'translates?', 'assigns?', 'proposes?', 'pre-?fills?', 'generates?', 'transcribes?', 'reads?', 'scores?', 'recommends?', 'matches', 'answers?', 'sorts?', 'triages?', 'prioriti[sz]es?', 'predicts?', 'checks?',
  'highlights?', 'prepares?', 'creates?', 'fills?', 'has filled', 'detects?', 'writes?', 'categori[sz]es?', 'handles?', 'resolves?', 'tells?', 'shows?', 'offers?', 'lists?', 'warns?', 'asks?',
];

/** Say that something is done another way from now on. */
export const TURNS = [
  'disappears?', 'will be rewritten', 'stops? (?:doing|typing|sending|copying|writing|filling|sorting|printing)',
  'instead(?: of)?', 'no longer', '(?:with|under|during|in) pilot', '(?:with|under|during|in) the (?:pilot|tool|assistant|trial|AI|new system)', 'from now on', 'from (?:day one|go[- ]live|launch|the pilot|january|february|march|april|may|june|july|august|september|october|november|december|week|q[1-4])', 'in future', 'under the new', 'new (?:process|workflow|way)', 'will (?:now|then|instead|only)', 'only then',
  'pre-?(?:filled|sorted|categori[sz]ed|ranked|classified|drafted|populated)', 'AI[- ](?:generated|drafted|assisted|suggested|drafts?|suggestions?|summar(?:y|ies)|scores?|answers?|proposals?|recommendations?)', 'suggested', 'ranked', 'work queue', 'shift(?:s|ed)? from', '(?:a|the) (?:draft|drafted|proposed|suggested) \\p{L}+',
];
