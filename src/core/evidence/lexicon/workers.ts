/**
 * English words for the people around a piece of work. Entries are pattern sources: a space stands for any white
 * space.
 */

/** What people are called after the work they do. Each may stand in the plural. */
export const TRADES = [
  'analyst', 'adjuster', 'underwriter', 'clerk', 'clinician', 'nurse', 'midwife', 'doctor', 'physician', 'GP', 'consultant', 'surgeon', 'dentist',
  'radiologist', 'radiographer', 'pathologist', 'pharmacist', 'therapist', 'paramedic', 'epidemiologist', 'technician', 'engineer', 'technologist', 'veterinarian',
  'inspector', 'officer', 'case ?worker', 'case manager', 'social worker', 'counsell?or', 'teacher', 'lecturer', 'professor', 'librarian', 'civil servant',
  'journalist', 'translator', 'interpreter', 'copywriter', 'lawyer', 'attorney', 'paralegal', 'solicitor', 'magistrate', 'accountant', 'auditor', 'actuary', 'actuarie',
  'bookkeeper', 'dispatcher', 'receptionist', 'electrician', 'mechanic', 'welder', 'fitter', 'machinist', 'assembler', 'cleaner', 'cook', 'chef', 'porter',
  'foreman', 'supervisor', 'team lead(?:er)?', 'practice lead', 'administrator', 'practitioner', 'professional', 'specialist', 'SME', 'trainee', 'apprentice', 'volunteer',
  'researcher', 'scientist', 'statistician', 'developer', 'programmer', 'architect', 'designer', 'tester', 'recruiter', 'instructor', 'facilitator', 'approver',
  'estimator', 'baker', 'brewer', 'gardener', 'curator', 'housekeeper', 'steward', 'ranger', 'miner', 'barista', 'waiter', 'butcher', 'beekeeper', 'conductor',
  'operative', 'junior', 'associate', 'presiding judge', 'presenter', 'typing pool', 'partner', 'captain',
  'investigator', 'examiner', 'assessor', 'surveyor', 'appraiser', 'firefighter', 'detective', 'agronomist', 'farmer', 'grower', 'cashier', 'teller',
  'trader', 'banker', 'employee', 'colleague', 'staff member', 'team member', '(?:claims?|call|complaints?|case|contact|baggage) handler',
  '(?:bus|van|lorry|truck|delivery|train|tram|taxi) driver', 'order picker', '(?:sales|service|account|customer)[ -]rep(?:resentative)?', 'salesperson',
  '(?:nursing|teaching|legal|medical|administrative|personal|shop|sales|office|dental|executive|health ?care|research|physician) assistant',
];

/** Trades whose names machines bear too: an AI agent, a code editor, a Kubernetes operator. */
export const AMBIGUOUS_TRADES = [
  'agents', 'agent(?= (?:then |can |may |only |still ){0,1}(?:accepts?|approves?|corrects?|overrides?|rejects?|edits? (?:and|or|it|the draft)|confirms? (?:it|the (?:draft|summary|suggestion))|signs?)\\b)', '(?:support|service|cent(?:er|re)|desk|human|claims|sales|field|booking|travel|customer|insurance|estate|front[- ]?line|senior|junior|tier[- ]\\d|level[- ]\\d) agents?',
  'operators?', 'editors?', 'reviewers?', 'moderators?', 'advis[eo]rs?', 'experts?', 'coordinators?', 'planners?', 'schedulers?', 'drivers', 'workers?', 'managers?', 'brokers?',
];

/** Stand before the name of a machine. */
export const MACHINES = [
  'AI', 'ML', 'LLM', 'GenAI', 'RAG', 'autonomous', 'software', 'virtual', 'digital', 'intelligent', 'conversational', 'chat', 'voice', 'multi', 'agentic',
  'automated', 'kubernetes', 'open-source', 'code', 'text', 'job', 'cost', 'key', 'primary', 'main', 'mixture of', 'background', 'export', 'queue', 'web', 'service',
  'message', 'document', 'package', 'secrets?', 'password', 'task', 'file', 'waitlist', 'context', 'memory', 'session',
];

/** Always more than one, or a whole. */
export const CREWS = [
  'staff', 'counsel', 'foremen', 'personnel', 'workforce', 'crews?', 'salespeople', 'tradespeople', 'police', '(?<!(?:Microsoft|MS) )teams?', 'squads?', '(?:call|contact) cent(?:er|re)s?',
  'help ?desk', 'service desk', 'back office', 'front office', 'wards?', 'departments?', 'front ?line', 'workshop floor', 'shop floor', '(?:night|day|late|early|evening|weekend) shifts?', '(?:counter|ward|field|floor|bank|kitchen|ground|cabin) staff',
];

/** People a service is for. One alone is mostly an adjective: "customer complaints". */
export const AUDIENCES = [
  'users', 'end[- ]users?', 'customers', 'clients', 'patients', 'residents', 'citizens', 'tenants', 'veterans', 'applicants', 'claimants', 'the public', 'general public',
  'students', 'pupils', 'learners', 'parents', 'families', 'households', 'members', 'candidates', 'job ?seekers', 'employers', 'visitors', 'guests',
  'passengers', 'travell?ers', 'callers', 'shoppers', 'suppliers', 'buyers', 'borrowers', 'policy ?holders', 'taxpayers', 'new joiners?', 'new hires?',
];

/** A person, as opposed to the machine. */
export const HUMANS = [
  'humans?', 'persons?', 'people', 'someone', 'somebody', 'second pair of eyes', 'user', 'customer', 'patient', 'resident', 'citizen', 'applicant', 'claimant',
  'student', 'candidate', 'buyer', 'caller',
];

/** Endings of words for people by what they do: "respeaker", "demonstrators", "hospitalist". */
export const AGENT_ENDINGS = ['ers?', 'ors?', 'ists?', 'ians?', 'men'];

/** Words that end alike and are no people, and machines named after what they do. */
export const NO_AGENTS = [
  'others?', 'numbers?', 'orders?', 'letters?', 'papers?', 'quarters?', 'cent(?:er|re)s?', 'matters?', 'layers?', 'answers?', 'errors?', 'factors?', 'vendors?', 'sensors?', 'vectors?', 'colou?rs?', 'behaviou?rs?', 'floors?', 'doors?', 'indicators?', 'monitors?', 'transfers?', 'triggers?', 'buffers?', 'clusters?', 'folders?',
  'headers?', 'footers?', 'registers?', 'parameters?', 'characters?', 'masters?', 'chapters?', 'powers?', 'towers?', 'covers?', 'corners?', 'borders?', 'banners?', 'counters?', 'encounters?', 'newsletters?', 'reminders?', 'identifiers?', 'containers?', 'carriers?', 'providers?', 'suppliers?', 'producers?', 'publishers?',
  'holders?', 'stakeholders?', 'readers?', 'parsers?', 'classifiers?', 'filters?', 'servers?', 'routers?', 'planners?', 'schedulers?', 'extractors?', 'rankers?', 're-?rankers?', 'scorers?', 'validators?', 'checkers?', 'detectors?', 'generators?', 'recommenders?', 'transformers?', 'encoders?', 'decoders?', 'workers?', 'controllers?',
  'brokers?', 'adapters?', 'connectors?', 'loaders?', 'crawlers?', 'scrapers?', 'helpers?', 'recorders?', 'scrubbers?', 'summari[sz]ers?', 'retrievers?', 'trackers?', 'processors?', 'compilers?', 'scanners?', 'printers?', 'computers?', 'orchestrators?', 'evaluators?', 'optimi[sz]ers?', 'browsers?', 'listeners?', 'pointers?', 'wrappers?',
  'offers?', 'users?', 'customers?', 'consumers?', 'members?', 'years?', 'hours?', 'lists?', 'checklists?', 'waitlists?', 'medians?', 'never', 'under', 'over', 'after', 'whether', 'either', 'together', 'however', 'further', 'rather', 'later', 'earlier', 'higher', 'lower', 'faster', 'slower', 'better', 'larger', 'smaller', 'older', 'newer', 'longer',
  'shorter', 'cheaper', 'per', 'her', 'their', 'major', 'minor', 'prior', 'water', 'weather', 'winter', 'summer', 'september', 'october', 'november', 'december', 'for', 'nor', 'or', 'enter', 'deliver', 'consider', 'discover', 'remember', 'offer', 'differ', 'refer', 'prefer', 'assist', 'exist', 'persist', 'consist', 'twist', 'resist', 'ever', 'tender', 'render',
  'trailers?', 'dealers?', 'thresholders?', 'timers?', 'stickers?', 'posters?', 'lockers?', 'drawers?', 'boilers?', 'meters?', 'motors?', 'rotors?', 'reactors?', 'actuators?', 'simulators?', 'calculators?', 'elevators?', 'mirrors?', 'gender', 'newer', 'tier', 'tiers', 'flavou?rs?', 'labou?r', 'savers?', 'senders?', 'disclaimers?', 'barriers?', 'drivers?',
];
