import { DURATION_SOURCE } from './dates';
import { patternDetector } from './detector';
import { anyOf, source } from './lexicon/words';

/** Kinds of data about people. */
const PERSONAL = source([
  'PII',
  'PHI',
  'PCI(?: data)?',
  'personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)',
  'protected health information',
  'special[- ]category data',
  '(?:sensitive|health|patient|medical|student|financial|biometric) (?:data|information|records)',
  "(?:[\\p{L}'’]+ )?names",
  '(?:home |postal |e?-?mail )?addresses',
  'dates? of birth',
  '(?:national insurance|social security|account|phone|card) numbers?',
  '(?:patient|customer) identifiers',
]);
/** Classes that policies give to data. */
const CLASSES = source([
  '(?:highly |strictly )?confidential',
  'restricted',
  'OFFICIAL(?:[- ]SENSITIVE)?',
  'secret',
  'internal(?:[- ](?:use )?only)?',
  'public',
  'non[- ]public',
  '(?:non[- ])?sensitive',
  'proprietary',
  'TLP:?\\s?\\p{L}+',
  '(?:level|tier|class|category) [0-9A-D]',
  '[CPS][0-4]',
  'CUI',
  'open data',
  'synthetic(?: data)?',
]);
/** What was done so that data no longer speaks of a person. */
const STRIPPED = source([
  '(?:fully )?(?:anonymi[sz]ed|pseudonymi[sz]ed|de-?identified)',
  'redacted',
  'masked',
  'tokeni[sz]ed',
]);
const DATA =
  '(?:data(?:sets?)?|information|records?|content|documents?|tickets?|transcripts?|notes|inputs?|prompts?|images?|messages?)';

const CLASSIFIED = anyOf([
  // what the data holds
  `(?:contains?|containing|includes?|including|holds?|involves?|process(?:es|ing)?|handles?|collects?|receives?|carr(?:y|ies)) (?:\\p{L}+,? ){0,3}?(?:${PERSONAL})`,
  `(?:classified|classification|rated|labell?ed|handled|treated)(?: is| level| as|:){1,2} (?:\\p{L}+ ){0,2}?(?:${CLASSES}|${PERSONAL})`,
  // what was done to it
  `(?:${STRIPPED}) (?:at source|(?:\\p{L}+ ){0,2}${DATA})`,
  `(?:PII|personal (?:data|information)|names|identifiers|${DATA}) (?:is|are|will be|gets?) (?:\\p{L}+ ){0,1}(?:${STRIPPED}|removed|stripped|scrubbed)`,
  `(?:redact|mask|strip|remov|scrub|tokeni[sz]|anonymi[sz]|pseudonymi[sz])(?:es|s|ing) (?:\\p{L}+ ){0,3}?(?:${PERSONAL}|identifiers)`,
  // its class before it
  '(?:confidential|restricted|non[- ]public|proprietary|internal[- ]only) (?:\\p{L}+ ){0,1}(?:data|information|records)',
]);

/** Says what kind of data it is: "contains caller names", "de-identified at source", "classified as Restricted". */
export const classificationIn = patternDetector(CLASSIFIED);

/** A class or kind of data by itself, as the values of a classification label are: "Confidential", "PII". */
export const dataClassIn = patternDetector(anyOf([PERSONAL, CLASSES, STRIPPED]));

/** "No personal data": the answer of a pilot that needs none. "No personal data policy" and "no PII review yet" are gaps. */
export const NO_PERSONAL_DATA =
  /(?<!\p{L})(?:no|not|without|never|free of|neither)(?: \p{L}+){0,4}? (?:PII|PHI|personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)|(?:customer|patient|employee|student|user|citizen|sensitive|confidential)[- ](?:data|information|records))(?! (?:policy|protection|assessment|review|officer|classification|handling|inventory))(?![^.;]{0,40} (?:yet|decided|defined|agreed|discussed|classified))/iu;

const AGREEMENT =
  '(?:data[- ](?:processing|sharing|use|usage|transfer|access|protection) (?:agreement|addendum|contract|licen[cs]e)|business associate agreement|BAA|DPA|DUA|memorandum of understanding|MOU|standard contractual clauses)';
const ASSESSMENT =
  '(?:DPIA|DTIA|PIA|PTA|privacy (?:impact|threshold) (?:assessment|analysis)|data protection (?:impact assessment|review)|privacy (?:review|assessment|approval|clearance)|IRB(?: review| protocol)?|research ethics(?: review| approval| committee)?|ethics approval)';
const PASSED =
  '(?:approved|completed?|signed(?: off)?|cleared|passed|granted|agreed|accepted|done|in place|executed|filed|published|obtained|covers?|confirmed|waived|exempt)';
const BASIS = source([
  'legitimate interests?',
  'public (?:task|interest)',
  'legal obligation',
  'vital interests?',
  'performance of (?:a|the) contract',
  '(?:explicit |informed |opt-in |written |recorded )?consent',
  'Art(?:icle|\\.)? ?[69]\\b[\\d()a-z]*',
  'section 251',
  'statutory (?:duty|power|function)',
  'Open Government Licen[cs]e',
  'CC[- ]BY[\\w.-]*',
  'CC0',
  'public domain',
]);

/** A permission to use the data: an agreement, a basis in law, an assessment that was passed. */
export const permissionIn = patternDetector(
  anyOf([
    `(?:lawful|legal) basis[^.;]{0,40}?(?:${BASIS})`,
    `(?:under|with|by|have|has|within)(?: (?:the|an?|our|its|existing|signed|executed|standard)){0,2} ${AGREEMENT}`,
    `${AGREEMENT}[^.;]{0,30}? ${PASSED}`,
    `${ASSESSMENT}[^.;]{0,40}? ${PASSED}`,
    `(?:approved|completed|cleared|passed|signed off|reviewed)(?: by| in| under)?(?: the| an?| our){0,1} ${ASSESSMENT}`,
    '(?:DPIA|PIA|IRB)[- ]?(?:no\\.? |#)?\\d[\\w-]*',
    '(?:approved|cleared|signed off|accepted|agreed)[^.;]{0,20}? by (?:the |our )?(?:privacy|data protection|information governance|DPO|Caldicott)',
    "(?:obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|captur(?:es|ed|ing)|with)(?: [\\p{L}'’]+){0,2} consent",
    'consent (?:is|was|will be|has been|is being) (?:obtained|given|collected|recorded|captured|sought|withdrawn)',
    `(?:${DATA}|licen[cs]e|terms|contract|policy) (?:permits?|allows?) (?:[\\p{L}-]+ ){0,4}?(?:use|processing|training|sharing)`,
    '(?:patients?|customers?|users?|participants?|employees|residents|members|families)(?: have| can| may)? (?:opt(?:ed)?[- ](?:in|out)|consented)',
  ]),
);

/** A permission by itself, as the values of its label and entries of a list of approvals are: "public task", "Privacy review". */
export const permissionValueIn = patternDetector(anyOf([BASIS, AGREEMENT, ASSESSMENT]));

const PLACE =
  '(?:EU|EEA|UK|US|USA|Canada|Australia|Germany|France|Ireland|Switzerland|India|Singapore|Japan|region|country|jurisdiction|tenant|tenancy|account|premises|network|VPC|boundary|subscription)';

/** How long the data is kept, or where it stays. */
export const retentionIn = patternDetector(
  anyOf([
    `(?:retain(?:ed|s)?|retention|kept|keep|stored|held|logged|archived|deleted|purged|erased|destroyed|expires?)\\b[^.;]{0,50}?(?:${DURATION_SOURCE})`,
    '(?:stor|keep|kept|retain)(?:e|es|ed|ing|s)?\\b[^.;]{0,20}?\\b(?:data|records|transcripts|conversations|prompts|logs)\\b[^.;]{0,60}? for (?:as long as|the duration|a (?:long|short|limited|defined) (?:period|time))',
    '(?:data|records|transcripts|conversations|prompts|logs)\\b[^.;]{0,30}? (?:stored|kept|retained) for (?:as long as|the duration|a (?:long|short|limited|defined) (?:period|time))',
    '(?:zero|no)[- ](?:data[- ])?retention',
    '(?:deleted|purged|erased|destroyed|discarded) (?:after|once|when|at the end of|immediately)',
    '(?:records|retention) schedule',
    `(?:stays?|remains?|resides?|residency|hosted|stored|processed|kept|located|held)\\b[^.;]{0,30}?\\b(?:in|within|inside|on)(?: the| our| an?| their){0,1}(?: [\\p{L}'’]+){0,2}? ${PLACE}`,
    `never leaves?(?: the| our){0,1}(?: [\\p{L}'’]+){0,3}? ${PLACE}`,
    '(?:EU|EEA|UK|US)[- ](?:only|based|hosted|resident)',
  ]),
);

/** Words about privacy that settle nothing. */
export const privacyMentionIn = patternDetector(
  /(?<![\p{L}\d])(?:(?:data )?privacy|data protection|PII|PHI|personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)|GDPR|CCPA|HIPAA|FERPA|DPIA|data (?:residency|retention|minimi[sz]ation|classification|sensitivity)|retention (?:period|polic(?:y|ies)|schedule)|(?:data|records?),? (?:and )?retention|(?:anonymi[sz]|pseudonymi[sz])(?:e|ed|ing|ation)|de-?identif(?:y|ied|ication)|confidentiality|(?:confidential|sensitive) (?:\p{L}+ ){0,1}(?:data|information|documents|records)|(?:user|patient|informed|data) consent)(?![\p{L}\d])/iu,
);
