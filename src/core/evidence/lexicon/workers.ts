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
  'investigator', 'examiner', 'assessor', 'surveyor', 'appraiser', 'firefighter', 'detective', 'agronomist', 'farmer', 'grower', 'cashier', 'teller',
  'trader', 'banker', 'employee', 'colleague', 'staff member', 'team member', '(?:claims?|call|complaints?|case|contact|baggage) handler',
  '(?:bus|van|lorry|truck|delivery|train|tram|taxi) driver', 'order picker', '(?:sales|service|account|customer)[ -]rep(?:resentative)?', 'salesperson',
  '(?:nursing|teaching|legal|medical|administrative|personal|shop|sales|office|dental|executive|health ?care|research|physician) assistant',
];

/** Trades whose names machines bear too: an AI agent, a code editor, a Kubernetes operator. */
export const AMBIGUOUS_TRADES = [
  'agents', '(?:support|service|cent(?:er|re)|desk|human|claims|sales|field|booking|travel|customer|insurance|estate|front[- ]?line|senior|junior|tier[- ]\\d|level[- ]\\d) agents?',
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
  'staff', 'foremen', 'personnel', 'workforce', 'crews?', 'salespeople', 'tradespeople', 'police', '(?<!(?:Microsoft|MS) )teams?', 'squads?', '(?:call|contact) cent(?:er|re)s?',
  'help ?desk', 'service desk', 'back office', 'front office', 'wards?', 'departments?', 'front ?line', 'workshop floor', 'shop floor',
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
