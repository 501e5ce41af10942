import { detector, patternDetector, spanOf } from './detector';
import { anyOf, source } from './lexicon/words';

const PEOPLE = source([
  '(?:customers?|clients?|consumers?|shoppers?|policyholders?|account holders?|cardholders?|borrowers?|tenants?|guests?|passengers?|subscribers?|callers?)',
  '(?:patients?|carers?|caregivers?|clinicians?|nurses?)',
  '(?:residents?|citizens?|claimants?|applicants?|taxpayers?|veterans?|beneficiar(?:y|ies)|voters?|migrants?|refugees?|households?|families|the public)',
  '(?:students?|pupils?|learners?|parents?|teachers?)',
  '(?:candidates?|job[- ]?seekers?|employees?|workers?|drivers?|operators?|colleagues|contractors?|members?|volunteers?)',
  '(?:children|young people|older (?:people|adults)|women|men|minorit(?:y|ies)|disabled (?:people|users|customers)|people (?:with|who|without|from|of|in) \\p{L}+)',
  '(?:(?:non-)?native|second[- ]language|minority[- ]language|non-English)(?:[- ](?:\\p{L}+ ){0,1}speakers?)',
  '(?:small|minority[- ]owned|local)(?:[- ]\\p{L}+){0,2} (?:vendors?|businesses|suppliers?|firms|farmers)',
  '(?:users|vendors|suppliers|vulnerable (?:people|groups|users|customers|adults)|protected (?:groups|classes|characteristics)|communit(?:y|ies)|subgroups|(?:ethnic|racial|age|gender|income|language) groups?)',
]);
const ANYONE = anyOf([PEOPLE]);

/** People a system can do something to. */
export const peopleIn = patternDetector(ANYONE);

/** Harms that need no heading to be told from a fault, where people stand beside them. */
const GRAVE = source([
  '(?:wrong(?:ly|ful(?:ly)?)?|unfair(?:ly)?|unjust(?:ly|ified)?|incorrect(?:ly)?|falsely|mistakenly)(?: \\p{L}+){0,2} (?:den(?:y|ied|ials?)|declin(?:e|ed)|reject(?:ed|ions?)?|flag(?:ged|s)?|accus(?:e|ed|ations?)|refus(?:ed|als?)|exclu(?:ded|sions?)|block(?:ed|s)?|scor(?:ed|es?)|penali[sz]ed|prioriti[sz]ed|delayed|treat(?:ed|ment)|turned away|advised|advice|charged|suspended|deprioriti[sz]ed)',
  '(?:mis-?(?:scored|diagnos(?:e|ed|is|es)|advised|informed|treated|represented|judged|led)|misinformation)',
  'discriminat(?:e|es|ed|ion|ory)',
  '(?:disparate|adverse|disproportionate|unequal|negative) (?:impact|effect|treatment|outcome|access)s?',
  '(?:negatively|adversely|disproportionately|unequally|unfairly) (?:impact|affect|target|disadvantage|treat)(?:s|ed|ing)?',
  '(?:harm|disadvantag|stereotyp|stigmati[sz]|marginali[sz]|intimidat|under-?serv|over-?polic)(?:s|es?|ed|ing|ful)?',
  'bias(?:es|ed)? (?:against|toward|towards|in favou?r of|across|between)',
  '(?:loss of|lose|losing)(?: their| a){0,1} (?:jobs?|benefits?|housing|income|care|autonomy|dignity)',
  '(?:job (?:loss(?:es)?|displacement)|deskilling|re-identif(?:ied|ication)|distress|injur(?:y|ies))',
  'held against (?:them|him|her)',
]);
/** Faults that are harms where an assessment of impact names them. */
const MILD = source([
  'mis-?(?:classif(?:y|ied|ication)|identified|understood|interpreted|routed|triaged|translated|labell?ed)',
  '(?:exclud|obstruct|confus|mislead|misled|surveil)(?:s|es?|ed|ing|lance)?',
  '(?:slower|delayed|worse|poorer|lower|reduced|less accurate)(?: [\\p{L}-]+){0,3} (?:response|care|service|treatment|access|recall|precision|accuracy|outcomes?|results?|quality)',
  '(?:more|less) (?:often|likely|accurate(?:ly)?|reliable|favou?rably)',
  '(?:serve[ds]?|perform(?:s|ed)?|treat(?:s|ed)?|score[ds]?|work(?:s|ed)?)(?: [\\p{L}-]+){0,3} (?:worse|worst|less well|poorly)',
  '(?:below|behind|lower than|worse than)(?: the){0,1} (?:others|average|rest|other \\p{L}+)',
  '(?:miss(?:ed|es)?|overlook(?:ed|s)?|unable|not able|struggle|fails? to|left out|cannot|misus(?:e|ed))',
  '(?:over|under)-?(?:flagged|flags|scored|scores|estimated|diagnosed|treated|represented)',
  'false (?:positives?|negatives?|alarms?|declines?|accusations?|arrests?)',
  '(?:error|accuracy|performance|recall|approval|score) (?:gaps?|differences?|disparit(?:y|ies))',
  'bias(?:es|ed)?',
]);
const GRAVE_HARM = anyOf([GRAVE]);

/** Something bad that could come to people; without people in the same text it is a mere fault. */
export const harmIn = detector((text) => {
  const harm = GRAVE_HARM.exec(text);
  return harm && ANYONE.test(text) ? spanOf(harm) : null;
});

/** A harm or fault where the label already says that it is about people. */
export const harmValueIn = patternDetector(anyOf([GRAVE, MILD]));

/** How unequal or harmful results are looked for or made less. */
export const fairnessTestIn = patternDetector(
  anyOf([
    '(?:fairness|bias|equity|disparate impact|demographic parity|equali[sz]ed odds|equal opportunity|subgroup|parity)(?: \\p{L}+){0,2} (?:test(?:s|ed|ing)?|audit(?:s|ed|ing)?|check(?:s|ed)?|evaluation|metrics?|analysis|constraints?|monitoring|reviews?|assessment)',
    '(?:test|audit|check|measure|monitor|compare|evaluate|track|sampl)(?:s|e|ed|ing)?\\b[^.;|]{0,50}?\\b(?:by|across|per|for|between) (?:the )?(?:\\p{L}+ ){0,2}(?:age|gender|sex|race|ethnicity|languages?|region|facility|subgroups?|groups|demographics?|disability|postcode|ZIP|income|deprivation|dialects?|accents?)',
    '(?:error|accuracy|recall|approval|score|performance) (?:gap|difference|disparity)[^.;|]{0,30}?\\d',
    '(?:disparate impact|demographic parity|equali[sz]ed odds|four-fifths)',
  ]),
);

/** How people learn of it, or object. */
export const recourseIn = patternDetector(
  anyOf([
    'appeals?(?: (?:to|against|via|through|at|within)\\b[^.;|]{0,40}|$)',
    '(?:right to|rights? of|can|may|able to|free to|option to) (?:appeal|contest|object|complain|challenge|opt[- ]out|explanation|redress|ask for (?:a )?(?:human|person|review)|request (?:a )?(?:human|manual) (?:review|decision))',
    '(?:(?:is|are|be|being) (?:told|informed|notified)|disclosed|disclosure|labell?ed|notice|banner|tells?|discloses?)\\b[^.;|]{0,40}?\\b(?:AI|automated|machine|bot|chatbot|assistant|model|generated)',
    'adverse action notices?',
  ]),
);

/** Words about ethics that assess nothing. */
export const ethicsMentionIn = patternDetector(
  anyOf([
    '(?<!(?:research|medical|work) )ethics|ethical(?:ly)?(?: \\p{L}+){0,1}',
    '(?:responsible|trustworthy|human-cent(?:red|ered)) AI|AI (?:safety|bias|harms?)',
    '(?<!(?:private|brand|home|on) )(?:fairness|equity|equality|digital inclusion)(?! (?:partners?|trading|capital|market|fund|value|holder|derivatives?|research))',
    '(?:(?:algorithmic|model|gender|racial|demographic|societal|social|data|tone|language|reinforc(?:e|es|ing)|mitigat(?:e|es|ing)|reduc(?:e|es|ing)|against|avoid(?:s|ing)?|detect(?:s|ing)?|for|no) )bias(?:es)?|bias(?:es)? (?:incident|test(?:ing|s)?|audit|mitigation|detection|check(?:s|ing)?|monitoring|risk|and|or)',
    '(?:disparate impact|discriminat(?:ion|ory|e)|protected (?:characteristics|attributes|classes|groups)|prohibited attributes|human rights|vulnerable (?:people|groups|users|customers|populations))',
    '(?:societal|social|equality|equity|human rights|algorithmic) impact',
  ]),
);
