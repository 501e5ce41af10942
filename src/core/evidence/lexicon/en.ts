/**
 * English words the detectors look for. Entries are pattern sources: a space stands for any white space.
 * They describe what people write in proposals; none is taken from a particular document.
 */

/** Stand where a value should. */
export const PLACEHOLDERS = [
  'tbd', 'tba', 'tbc', 'tbu', 'tbh', 'todo', 'to do', 'fixme', 'xxx+', 'n/?a', 'none', 'unknown', 'pending', 'nil',
  'not (?:yet )?(?:specified|defined|decided|determined|known|set|available|assigned|documented|applicable|stated|provided)',
  'to be (?:determined|decided|confirmed|defined|announced|agreed|assigned|added|completed|filled(?: in)?|identified|established|specified|advised|updated|named|written)',
  'unassigned', 'undecided', 'coming soon', 'fill (?:me |this )?in', 'placeholder', 'lorem ipsum', 'empty', 'null',
  'none (?:yet|specified|identified|so far|chosen|defined|agreed|named|set)', 'in progress', 'wip', 'draft', 'awaiting (?:input|confirmation|decision)',
];

/** Make a value non-committal. */
export const HEDGES = [
  'as appropriate', 'as needed', 'as required', 'as necessary', 'where possible', 'where appropriate', 'if possible',
  'if needed', 'if feasible', 'in due course', 'at a later (?:stage|date|point|time)', 'later on', 'will explore', 'may explore',
  'could explore', 'will consider', 'might', 'various', 'several', 'relevant stakeholders', 'and so on', 'etc\\.?',
  'some kind of', 'potentially', 'possibly', 'hopefully', 'ideally', 'we hope', 'in the future', 'eventually', 'to some extent',
  'will (?:be )?(?:identif(?:y|ied)|defin(?:e|ed)|determin(?:e|ed)|decid(?:e|ed)|agre(?:e|ed)|set|explor(?:e|ed)|investigat(?:e|ed)) (?:later|during|in due course|as)',
];

/** Promise, and state nothing. */
export const HYPE = [
  'leverag(?:e|es|ed|ing)', 'transformative', 'transform(?:s|ing)? (?:how|the way|our|the (?:business|industry|organi[sz]ation|enterprise))', 'unlock(?:s|ing)?', 'unleash(?:es|ed|ing)?',
  'cutting[- ]edge', 'bleeding[- ]edge', 'state[- ]of[- ]the[- ]art', 'world[- ]class', 'best[- ]in[- ](?:class|breed)', 'next[- ]gen(?:eration)?', 'game[- ]?chang(?:er|ing)',
  'revolutioni[sz](?:e|es|ed|ing)', 'revolutionary', 'disruptive', 'seamless(?:ly)?', 'effortless(?:ly)?', 'frictionless', 'holistic(?:ally)?', 'synerg(?:y|ies)', 'supercharg(?:e|es|ed|ing)',
  'turbocharg(?:e|es|ed|ing)', 'groundbreaking', 'paradigm shift', 'future[- ]proof', 'plug[- ]and[- ]play', 'magic(?:al(?:ly)?)?', 'unparalleled', 'unprecedented',
];

/** Deny what follows them in a clause. */
export const NEGATORS = [
  'no', 'not', 'without', 'never', 'neither', 'nor', 'nobody', 'nothing', 'lack(?:s|ing)?(?: of)?', 'missing', 'absent',
  "(?:is|are|was|were|has|have|had|do|does|did|ca|wo|could|should|would)n['’]t", 'cannot', 'yet to (?:be )?\\p{L}+', 'unclear',
  'remains? to be', 'still need(?:s)? to', 'need(?:s)? to be (?:identified|defined|decided|agreed|determined|assigned|confirmed)',
];

/** Look like a denial and set a bound or add to it. */
export const NOT_NEGATORS = [
  'no later than', 'no more than', 'no less than', 'no fewer than', 'not (?:to )?exceed(?:ing)?', 'not more than',
  'not less than', 'not later than', 'not only', 'no longer than', 'without exceeding', 'no additional', 'not just', 'no worse than',
  'no[- ]shows?', 'no[- ]code', 'no[- ]go', 'non[- ]', 'if not', 'whether or not', 'no change', 'not applicable',
];

/** Intend to find out, instead of saying. */
export const DEFERRALS = [
  '(?:will|shall|to|must|should|need to|plan to|going to|intend to|aim to) (?:be )?(?:identif(?:y|ied)|determin(?:e|ed)|defin(?:e|ed)|decid(?:e|ed)|form(?:ed)?|appoint(?:ed)?|nominat(?:e|ed)|assign(?:ed)?|explor(?:e|ed)|establish(?:ed)?|set up|work out|figure out|agree(?:d)?(?: on)?|select(?:ed)?|choos(?:e)|chosen|find)',
  '(?:deferred|postponed|put off|on hold) (?:until|till|to)',
];

export const LOWER = [
  'reduc(?:e|es|ed|ing|tion|tions)', 'cut(?:s|ting)?', 'decreas(?:e|es|ed|ing)', 'lower(?:s|ed|ing)?', 'shorten(?:s|ed|ing)?',
  'halv(?:e|es|ed|ing)', 'shrink(?:s|ing)?', 'drop(?:s|ping)?', 'minimi[sz](?:e|es|ed|ing)', 'eliminat(?:e|es|ed|ing)',
  'trim(?:s|ming)?', 'sav(?:e|es|ed|ing|ings)', 'avoid(?:s|ed|ing)?', 'fewer', 'less', 'faster', 'quicker', 'shorter',
  'deflect(?:s|ed|ing|ion)?', 'bring(?:s|ing)? (?:[\\p{L}-]+ ){0,4}down', 'fall(?:s|ing)? (?:below|under|to|by|from)', 'go(?:es)? down (?:from|to|by)', 'down (?:from|to|by)', 'curb(?:s|ing)?', 'slash(?:es|ing)?', 'prevent(?:s|ed|ing)?', 'contain(?:ment)?',
];

export const RAISE = [
  'increas(?:e|es|ed|ing)', 'improv(?:e|es|ed|ing|ement|ements)', 'rais(?:e|es|ed|ing)', 'grow(?:s|ing|th)?', 'boost(?:s|ed|ing)?',
  'lift(?:s|ed|ing)?', 'accelerat(?:e|es|ed|ing)', 'speed(?:s|ing)? up', 'doubl(?:e|es|ed|ing)', 'tripl(?:e|es|ed|ing)',
  'enhanc(?:e|es|ed|ing)', 'achiev(?:e|es|ed|ing)', 'higher', 'uplift', 'up (?:from|by)', 'ris(?:e|es|ing) (?:from|to|by|above)', 'climb(?:s|ing)? (?:from|to|by|above)', 'attain(?:s|ed|ing)?', 'recover(?:s|ed|ing)?',
];

/** Say what is to be done; with a number they set a goal, but only where goals are set. */
export const DO = [
  'reach(?:es|ed|ing)?', 'maintain(?:s|ed|ing)?', 'exceed(?:s|ed|ing)?', 'expand(?:s|ed|ing)?', 'hit(?:s|ting)?', 'handl(?:e|es|ing)', 'answer(?:s|ing)?',
  'resolv(?:e|es|ing)', 'automat(?:e|es|ed|ing)', 'process(?:es|ing)?', 'complet(?:e|es|ing)', 'deliver(?:s|ing)?', 'adopt(?:s|ed|ing)?', 'serv(?:e|es|ing)',
];

/** Nouns that can be counted or timed: what an outcome is measured in. */
export const MEASURES = [
  '(?:[\\p{L}-]+ )?times?(?:[- ]to[- ][\\p{L}]+)?', 'duration', 'turn ?-?around(?: time)?', 'lead time', 'cycle time', 'effort', 'hours?', 'minutes?',
  'rates?', 'ratio', 'share', 'percent(?:age)?(?: of)?', 'proportion', 'costs?', 'spend(?:ing)?', 'expenses?', 'savings?', 'revenue', 'margin', 'profit',
  'loss(?:es)?', 'sales', 'churn', 'retention', 'conversions?', 'volumes?', 'number of', 'count of', 'counts?', 'scores?', 'csat', 'nps', 'ces', 'satisfaction',
  'adoption', 'usage', 'engagement', 'active users', 'throughput', 'productivity', 'backlogs?', 'queue(?: length)?', 'errors?', 'defects?', 'rework', 'mistakes?', 'escalations?',
  'complaints?', 'incidents?', 'tickets?', 'calls?', '(?<!use[ -])cases?', 'claims?', '(?<!in )reviews?', 'mttr', 'mtta', 'sla', 'roi', 'aov', 'gmv', 'ctr', 'ltv', 'cac', 'arpu', 'fte', 'deflection', 'containment',
  'first[- ]contact resolution', '(?:straight-through|touchless|no-touch|zero-touch)(?: (?:processing|resolution|handling|invoices|claims|orders))?', 'no[- ]shows?', 'readmissions?', 'mortality', 'falls', 'waiting (?:time|list)', 'downtime', 'yield', 'scrap', 'waste', 'emissions', 'energy', 'consumption',
  'inventory', 'stock[- ]?outs?', 'compliance', 'coverage', 'utili[sz]ation', 'occupancy', 'attendance', 'completion', 'velocity', 'frequency', 'uplift', 'headcount', 'workload', 'accidents?', 'injuries',
  '(?:median|average|mean|typical) [\\p{L}-]+(?! (?:\\p{L}+ )?(?:times?|duration|rates?))', 'wait', 'quotations?', 'findings', 'submissions?', 'applications?', 'orders?', 'pages', 'manual (?:work|steps|entry|reviews?|effort)', 'overtime', 'budget', 'penalties', 'fines', 'refunds?',
];

/** Measures of the model, not of the work: no outcome by themselves. */
export const MODEL_MEASURES = [
  'accuracy', 'precision', 'recall', 'f1(?:[- ]score)?', 'auc', 'roc[- ]?auc', 'map', 'm?ap ?@', 'iou', 'bleu', 'rouge(?:[- ]\\p{L})?', 'perplexity',
  'latency', 'response time', 'available', 'p\\d\\d', 'uptime', 'availability', 'tokens?', 'rmse', 'mae', 'mape', 'wer', 'loss function', 'inference', 'throughput', 'hallucination(?: rate)?', 'toxicity(?: rate)?', 'fairness(?: index)?', 'groundedness', 'faithfulness',
  'ndcg(?:@\\d+)?', 'recall ?@ ?\\d+', 'hit ?@ ?\\d+', 'mrr', 'confidence(?![^.;]{0,40}\\d ?/ ?(?:5|7|10)(?!\\d))',
];

export const UNITS = [
  '%', 'percent(?:age points?)?', 'per cent', 'pp', 'ppts?', 'points?', 'pts', 'bps', 'basis points', 'x', 'times', 'fold',
  'ms', 'milliseconds?', 's', 'secs?', 'seconds?', 'mins?', 'minutes?', 'h', 'hrs?', 'hours?', 'days?', 'working days', 'business days', 'weeks?', 'months?', 'quarters?', 'years?',
  'k', 'm', 'bn', 'million', 'billion', 'thousand', 'usd', 'eur', 'gbp', 'chf', 'aud', 'cad', 'dollars?', 'euros?', 'pounds?', 'ftes?', 'people', 'staff', 'users?', 'agents?', 'customers?', 'patients?',
  'tickets?', 'cases?', 'claims?', 'calls?', 'orders?', 'documents?', 'pages?', 'errors?', 'requests?', 'queries', 'emails?', 'reviews?', 'records?', 'applications?', 'submissions?', 'transactions?',
  'kwh', 'kg', 'tonnes?', 'tons?', 'km', 'miles?', 'stars?', 'hires?', 'defects?', 'incidents?', 'complaints?', 'visits?', 'sessions?', 'units?', 'items?', 'invoices?', 'contracts?', 'reports?', 'alerts?', 'forms?', 'files?', 'slots?', 'images?', 'samples?', 'rows?', 'articles?', 'answers?', 'questions?', 'interactions?', 'conversations?', 'messages?', 'teams?', 'sites?', 'departments?', 'schools?', 'students?', 'employees?', 'developers?', 'analysts?', 'beds?', 'appointments?', 'shipments?', 'parcels?',
];

export const MONTHS = [
  'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
];

/** Titles of one accountable person. Never plural: "managers" is nobody. */
export const ROLES = [
  'chief [\\p{L}&]+(?: [\\p{L}&]+){0,2} officer', 'chief of staff', 'chief (?:nurse|actuary|counsel|economist|scientist|engineer|architect|pharmacist)', '[cC](?:AI|D|E|F|I|IS|O|P|R|S|T|M|HR|L|A|C)O', 'deputy [\\p{L}]+',
  '(?:managing |executive |programme |program |medical |clinical |regional |deputy |associate |senior |finance |operations |it |group |technical |art |creative |commercial |sales |marketing |product |engineering |hr |data |country |plant |nursing )?director',
  '(?:executive |senior |assistant |group )?vice president', '[es]?vp', 'svp', 'avp', 'president', 'head of [\\p{L}&]+', 'head (?:nurse|teacher|librarian)', 'general manager', 'general counsel',
  '(?:product|process|business|service|risk|model|system|programme|program|project|policy|budget|use[- ]case|pilot|outcome|benefits?|solution|clinical|governance|executive|platform|capability|portfolio|ai|control|initiative|senior responsible|accountable|release|change|department|line|decision|content|application) owner',
  '(?:product|project|programme|program|pilot|team|delivery|engineering|operations|support|service|risk|compliance|privacy|security|quality|account|plant|store|branch|site|warehouse|claims|case|it|data|change|release|office|practice|department|shift|nurse|branch|governance|policy|innovation|transformation|contact centre|contact center|call centre|call center|call-center|customer success|marketing|finance|hr|procurement|logistics|planning) (?:manager|lead(?:er)?|director|officer|supervisor)',
  '(?:executive|business|project|pilot|programme|program|senior|clinical|credit|exec|sponsor(?:ing)?)(?: executive)? sponsor', 'sponsor', '(?:business|technical|tech|engineering|ai|ml|data science|clinical|legal|design|research|security|compliance|product|project|pilot|workstream|governance|operations|risk|privacy) lead',
  'senior responsible owner', 'senior responsible officer', 'sro', 'senior accountable officer', 'accountable (?:executive|officer|owner|person|manager)', 'data protection officer', 'dpo', 'caldicott guardian', 'siro',
  '(?:permanent |cabinet |company |under )?secretary', 'commissioner', 'superintendent', 'dean', 'provost', 'registrar', 'principal(?! component)', 'mayor', 'controller', 'treasurer', 'medical director', 'lead clinician', 'chair(?:man|woman|person)?', 'vice[- ]chair', 'actuary', 'auditor general', 'city manager', 'county executive',
  'tech lead', 'team lead(?:er)?', 'group manager', 'senior manager', 'area manager', 'charge nurse', 'ward manager', 'captain', 'chief', 'founder', 'partner', 'p\\.?o\\.?', 'business owner', 'product lead', 'engineering manager', 'department head', 'department chair', 'section head',
];

/** Bodies that decide. They are accountable only with a chair. */
export const BODIES = [
  '(?:[\\p{L}&]+ ){0,4}(?:committee|board|council|panel|forum|working group|steering group|task ?force|review group|authority|commission|sub-?committee)',
];

/** Units of an organisation: never a person. */
export const GROUPS = [
  'team', 'teams', 'department', 'dept', 'division', 'group', 'office', 'unit', 'squad', 'committee', 'board', 'council', 'leadership', 'management', 'stakeholders', 'everyone', 'all', 'staff', 'analysts', 'engineers', 'developers', 'users', 'managers', 'it', 'operations', 'business', 'organisation', 'organization', 'company', 'agency', 'ministry', 'bureau', 'services', 'service desk', 'hr', 'finance', 'legal', 'security', 'marketing', 'engineering', 'product', 'data', 'lab', 'labs', 'centre', 'center', 'university', 'bank', 'trust', 'hospital', 'foundation', 'institute', 'inc', 'ltd', 'llc', 'gmbh', 'corp', 'corporation',
];
