import { DURATION_SOURCE } from './dates';
import { anyOf, source } from './lexicon/words';
import type { Span } from './placeholders';

/** The first words that say what kind of data it is: "contains PII", "OFFICIAL-SENSITIVE", "anonymised records". */
export function classificationIn(text: string): Span | null {
  return spanOf(CLASSIFIED.exec(text));
}

/** A class or kind of data by itself, as values of a classification label are: "Confidential", "PII". */
export function dataClassIn(text: string): Span | null {
  return spanOf(DATA_CLASS.exec(text));
}

/** The first permission to use the data that is there: an agreement, a basis in law, an assessment that was passed. */
export function permissionIn(text: string): Span | null {
  return spanOf(PERMISSION.exec(text));
}

/** A basis in law by itself, as values of a "lawful basis" label are: "public task", "Article 6(1)(e)". */
export function lawfulBasisIn(text: string): Span | null {
  return spanOf(BASIS.exec(text));
}

/** How long the data is kept, or where it stays. */
export function retentionIn(text: string): Span | null {
  return spanOf(RETENTION.exec(text));
}

/** Words about privacy that settle nothing. */
export function privacyMentionIn(text: string): Span | null {
  return spanOf(MENTION.exec(text));
}

/** "no personal data", "contains no PII": the answer of a pilot that needs none. */
export const NO_PERSONAL_DATA =
  /\b(?:no|not|without|never|free of|neither)\b(?: \p{L}+){0,4}? (?:PII|PHI|personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)|(?:customer|patient|employee|student|user|citizen|sensitive|confidential)[- ](?:data|information|records))(?! (?:policy|protection|assessment|review|officer|classification|handling))(?![^.;]{0,40} (?:yet|decided|defined|agreed|discussed|classified))/iu;

const PERSONAL = [
  'PII', 'PHI', 'PCI(?: data)?', 'personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)',
  'protected health information', 'special[- ]category data', '(?:sensitive|health|patient|medical|student|financial|biometric) (?:data|information|records)',
  '(?:\\p{L}+ )?names(?:,| and) (?:\\p{L}+ )?\\p{L}+', 'email addresses', 'dates? of birth', 'national insurance numbers?', 'social security numbers?',
  'account numbers?', 'patient identifiers',
];
const CLASSES = [
  'highly confidential', 'strictly confidential', 'confidential', 'restricted', 'OFFICIAL(?:[- ]SENSITIVE)?', 'secret',
  'internal(?:[- ](?:use )?only)?', 'public', 'non[- ]public', 'non[- ]sensitive', 'sensitive', 'proprietary', 'TLP:?\\s?\\p{L}+',
  '(?:level|tier|class|category) [0-9A-D]', '[CPS][0-4]', 'CUI', 'open data',
];
const STRIPPED = [
  'anonymi[sz]ed', 'pseudonymi[sz]ed', 'de-?identified', 'redacted', 'masked', 'tokeni[sz]ed', 'aggregated', 'synthetic',
];

const DATA_CLASS = anyOf([...PERSONAL, ...CLASSES, ...STRIPPED]);

const DATA = '(?:data(?:sets?)?|information|records?|content|documents?|tickets?|transcripts?|notes|inputs?|prompts?|images?|messages?)';
const CLASSIFIED = new RegExp(
  `(?<![\\p{L}])(?:${[
    // what the data holds
    `(?:contains?|containing|includes?|including|holds?|involves?|process(?:es|ing)?|handles?|collects?|receives?|carr(?:y|ies)|sees?|uses?|may contain|classified as|treated as|classification:?) (?:\\p{L}+[ ,]){0,3}?(?:${source(PERSONAL)})`,
    `(?:classified|classification|categori[sz]ed|rated|labell?ed|handled|treated)(?: is| level| as|:){1,2} (?:\\p{L}+ ){0,2}?(?:${source(CLASSES)})`,
    'OFFICIAL(?:[- ]SENSITIVE)?(?! \\p{Ll})',
    // what was done to it
    `(?:${source(STRIPPED)})(?: at source| (?:\\p{L}+ ){0,2}${DATA})`,
    `(?:PII|personal (?:data|information)|names|identifiers|${DATA}) (?:is|are|will be|gets?) (?:\\p{L}+ )?(?:${source(STRIPPED)}|removed|stripped|scrubbed|filtered out)`,
    `(?:redacts?|masks?|strips?|removes?|scrubs?|tokeni[sz]es?|anonymi[sz]es?|pseudonymi[sz]es?|redacting|masking|stripping|removing|scrubbing) (?:\\p{L}+ ){0,3}?(?:${source(PERSONAL)}|names|identifiers)`,
    // a class before the data
    `(?:confidential|restricted|non[- ]public|sensitive|proprietary|internal[- ]only) (?:\\p{L}+ ){0,1}(?:data|information|records)`,
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

const AGREEMENT =
  '(?:data[- ](?:processing|sharing|use|usage|transfer|access|protection) (?:agreement|addendum|contract|licen[cs]e)|business associate agreement|BAA|DPA|DUA|DSA|memorandum of understanding|MOU|standard contractual clauses|non-disclosure agreement|NDA)';
const ASSESSMENT =
  '(?:DPIA|DTIA|PIA|PTA|privacy (?:impact|threshold) (?:assessment|analysis)|data protection impact assessment|privacy (?:review|assessment|approval|clearance|sign-?off)|IRB(?: (?:review|protocol|approval))?|research ethics(?: (?:review|approval|committee))?|ethics approval|records retention review|data protection (?:officer|review))';
const PASSED =
  '(?:approved|complete(?:d)?|signed(?: off)?|cleared|passed|granted|agreed|accepted|done|in place|executed|filed|published|obtained|covers?|confirmed|waived|exempt|reviewed)';
const BASIS_WORDS =
  '(?:legitimate interests?|public (?:task|interest)|legal obligation|vital interests?|performance of (?:a|the) contract|contractual necessity|(?:explicit|informed|opt-in|written|recorded) consent|consent|GDPR Art(?:icle|\\.)? ?\\d+[\\d()a-z]*|Art(?:icle|\\.) ?[69]\\b[\\d()a-z]*|section 251|statutory (?:duty|power|function)|Open Government Licen[cs]e|CC[- ]BY[\\w.-]*|CC0|public domain)';

const BASIS = new RegExp(`(?<![\\p{L}])(?:${BASIS_WORDS})(?![\\p{L}])`, 'iu');
const PERMISSION = new RegExp(
  `(?<![\\p{L}])(?:${[
    `(?:lawful|legal) basis[^.;]{0,40}?${BASIS_WORDS}`,
    `(?:under|with|by|covered by|have|has|has a|signed|existing|executed|within) (?:the |an? |our |its |existing |signed |executed |standard )*${AGREEMENT}`,
    `${AGREEMENT}[^.;]{0,30}?\\b${PASSED}`,
    `${ASSESSMENT}[^.;]{0,40}?\\b${PASSED}`,
    `(?:approved|completed|cleared|passed|signed off|reviewed)(?: by| in| under)? (?:the |an? |our )?(?:\\p{L}+ )?${ASSESSMENT}`,
    `(?:DPIA|PIA|IRB)[- ]?(?:no\\.? ?|#)?\\d[\\w-]*`,
    `(?:approved|cleared|signed off|accepted|agreed)[^.;]{0,20}? by (?:the |our )?(?:privacy|data protection|information governance|DPO|Caldicott|legal)`,
    `(?:${BASIS_WORDS}) (?:is|was|are|were|will be|has been)? ?(?:obtained|given|collected|recorded|captured|sought|required)`,
    `(?:obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|captur(?:es|ed|ing)|with) (?:\\p{L}+['’]?s? ){0,2}consent`,
    `(?:${DATA}|licen[cs]e|terms|contract|policy) (?:permits?|allows?) (?:\\p{L}+ ){0,4}?(?:use|processing|training|sharing)`,
    `(?:patients?|customers?|users?|participants?|employees|residents|members) (?:have |can |may )?(?:opt(?:ed)?[- ](?:in|out)|consent(?:ed)?)`,
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

const PLACE =
  '(?:EU|EEA|UK|US|USA|Canada|Australia|Germany|France|Ireland|Switzerland|India|Singapore|Japan|region|country|jurisdiction|tenant|tenancy|account|premises|network|VPC|building|boundary|subscription|London|Frankfurt|Dublin)';
const RETENTION = new RegExp(
  `(?<![\\p{L}])(?:${[
    `(?:retain(?:ed|s)?|retention|kept|keep|stored|held|logged|archived|deleted|purged|erased|destroyed|expires?)\\b[^.;]{0,50}?(?:${DURATION_SOURCE})`,
    `(?:${DURATION_SOURCE}) (?:data )?retention`,
    '(?:zero|no)[- ](?:data[- ])?retention',
    '(?:deleted|purged|erased|destroyed|discarded) (?:after|once|when|at the end of|on|immediately)',
    '(?:records|retention) schedule',
    `(?:stays?|remains?|reside(?:s|nt)?|residency|hosted|stored|processed|kept|located|held|leaves?)\\b[^.;]{0,30}?\\b(?:in|within|inside|on|outside|leave) (?:the |our |an? |their )?(?:[\\p{L}'’]+ ){0,2}?${PLACE}`,
    `never leaves? (?:the |our )?(?:[\\p{L}'’]+ ){0,3}${PLACE}`,
    `${PLACE}[- ](?:only|based|hosted|resident|region)`,
    'data residency',
    'on[- ]prem(?:ises)?(?: only| hosting)?',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

const MENTION =
  /(?<![\p{L}\d])(?:(?:data )?privacy(?! glass)|data protection|PII|PHI(?! \d)|personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)|GDPR|CCPA|HIPAA|FERPA|DPIA|data (?:residency|retention|minimi[sz]ation|classification|sensitivity)|retention (?:period|polic(?:y|ies)|schedule)|anonymi[sz](?:ed?|ing|ation)|pseudonymi[sz](?:ed?|ing|ation)|de-?identif(?:y|ied|ication)|confidentiality|(?:confidential|sensitive) (?:\p{L}+ )?(?:data|information|documents|records)|(?:user|patient|informed|data) consent|data (?:leakage|leaks?|breach(?:es)?))(?![\p{L}\d])/iu;

function spanOf(hit: RegExpExecArray | null): Span | null {
  return hit && { start: hit.index, end: hit.index + hit[0].length };
}
