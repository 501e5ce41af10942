import { Pattern } from '../text/pattern';
import { DURATION_SOURCE } from './dates';
import { patternDetector } from './detector';
import { DATA_CLASSES, LAWFUL_BASES, PERSONAL_DATA, STRIPPED_DATA } from './lexicon/privacy';
import { anyOf, source } from './lexicon/words';

const PERSONAL = source(PERSONAL_DATA);
const CLASSES = source(DATA_CLASSES);
const STRIPPED = source(STRIPPED_DATA);
const DATA =
  '(?:data(?:sets?)?|information|records?|fields?|content|documents?|files?|tickets?|transcripts?|notes|inputs?|prompts?|images?|messages?)';

const CLASSIFIED = anyOf([
  '(?:all of it|most of it|much of it|some of it|it|this|material|everything|they) (?:is|are) (?:all |mostly |strictly |highly ){0,1}(?:\\p{L}+-)?(?:confidential|privileged|restricted)(?!\\p{L})',
  // what the data holds
  `(?:contains?|containing|includes?|including|holds?|involves?|process(?:es|ing)?|handles?|collects?|receives?|carr(?:y|ies)) (?:\\p{L}+,? ){0,3}?(?:${PERSONAL})`,
  `(?:classified|classification|rated|labell?ed|handled|treated)(?: is| level| as|:){1,2} (?:\\p{L}+ ){0,2}?(?:${CLASSES}|${PERSONAL})`,
  // what was done to it
  `(?:${STRIPPED}) (?:at source|(?:\\p{L}+ ){0,2}${DATA})`,
  `(?:PII|personal (?:data|information)|names|identifiers|(?:card|account|phone|passport|policy|insurance|security|case)(?: (?:and|or) \\p{L}+){0,1} numbers|${DATA})(?: (?:and|or) (?:[\\p{L}-]+ ){0,2}?(?:numbers|dates|addresses|names|details|identifiers)){0,1} (?:is|are|will be|gets?) (?:\\p{L}+ ){0,1}(?:${STRIPPED}|removed|stripped|scrubbed)`,
  `(?:redact|mask|strip|remov|scrub|tokeni[sz]|anonymi[sz]|pseudonymi[sz])(?:es|s|ing) (?:\\p{L}+ ){0,3}?(?:${PERSONAL}|identifiers)`,
  // what it is kept to
  '(?:only|solely|exclusively) (?:sees?|uses?|reads?|processes|indexes|works (?:on|with)|receives?|gets?) (?:[\\p{L}-]+ ){0,2}?(?:public|published|open|anonymi[sz]ed|non-personal)(?: [\\p{L}-]+){0,1} (?:data|documents|text|records|sources|information|images|scans)',
  '(?:only|solely|exclusively) (?:sees?|uses?|reads?|processes|indexes|works (?:on|with)) (?:public|published|open|anonymi[sz]ed|non-personal) (?:data|documents|text|records|sources|information|images|scans)',
  // which of it, in brackets or behind a colon
  '(?:personal|sensitive|health|confidential|customer) (?:data|information) ?\\((?!(?:see|cf|per|as|if|where|GDPR|DPIA|policy|TB[ACD]|none|no|not|PII|or|and)(?!\\p{L}))\\p{L}[^()]{3,80}\\)',
  '(?:personal|sensitive) (?:data|information),? (?:such as|namely|mainly) \\p{L}{3,}',
  // its class behind it
  `${DATA} (?:is|are|counts? as) (?:all |mostly |strictly |highly |internal and ){0,1}(?:confidential|restricted|secret|internal only|non[- ]public|OFFICIAL)`,
  // its class before it
  '(?:confidential|restricted|non[- ]public|proprietary|internal[- ]only) (?:\\p{L}+ ){0,1}(?:data|information|records)',
]);

/** Says what kind of data it is: "contains caller names", "de-identified at source", "classified as Restricted". */
export const classificationIn = patternDetector(CLASSIFIED);

/** A class or kind of data by itself, as the values of a classification label are: "Confidential", "PII". */
export const dataClassIn = patternDetector(anyOf([PERSONAL, CLASSES, STRIPPED]));

/** "No personal data": the answer of a pilot that needs none. "No personal data policy" and "no PII review yet" are gaps. */
export const NO_PERSONAL_DATA =
  /(?<!\p{L})(?:no|zero|not|without|never|free of|neither)(?: [\p{L}-]+,?){0,5}? (?:data (?:about|on) (?:individuals?|people|persons|nationality|religion|ethnicity|race|gender|health)|PII|PHI|personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)|(?:personal|private|customer|patient|employee|student|user|citizen|sensitive|confidential|client|member|account|card|mailbox)[- ](?:data|details|information|records))(?! (?:policy|protection|assessment|review|officer|classification|handling|inventory))(?![^.;]{0,40} (?:yet|decided|defined|agreed|discussed|classified|leaves?|until|unless|without|outside|beyond))/iu;

/** Data that was made up, so that it speaks of nobody: "synthetic data only", "all records are synthetic". */
export const syntheticDataIn = patternDetector(
  new Pattern(
    `\\b(?:only|all|entirely|exclusively|purely|solely|clearly labell?ed)\\b[^.;]{0,50}? (?:synthetic|fictional|made-up) (?:[\\p{L}-]+ ){0,2}?(?:${DATA}|personas|cases)\\b|\\b(?:synthetic|fictional)[- ](?:[\\p{L}-]+ ){0,2}?(?:${DATA}|personas|cases)\\b[^.;]{0,20}? (?:only|rule)\\b|\\ball\\b[^.;]{0,80}? (?:is|are) (?:synthetic|fictional)\\b`,
    'iu',
  ),
);

/** "Prompts are never used for training", "we cannot send patient data": a bound on the data, not its class. */
export const DATA_KEPT_BACK =
  /(?<!\p{L})(?:(?:data|prompts?|inputs?|outputs?|answers|documents?|conversations?|records|transcripts|images|files) (?:is|are|will be|must be|may be|can be)? ?(?:not|never) (?:be )?(?:used|sent|stored|shared|retained|logged|kept|uploaded|exposed|leave|transferred)|(?:vendor|supplier|provider|licensor)s? (?:may|must|does|do|will|can|shall)(?: ?not|n['’]t) (?:use|keep|store|train|retain|share|reuse)|(?:no|never|not|cannot|don['’]t|doesn['’]t|won['’]t) (?:be )?(?:send|sends|share|shares|store|stores|log|logs|retain|retains|upload|expose|exposes|transfer|paste|put|train|trains|enter) (?:\p{L}+ ){0,4}?(?:data|records|information|PII|PHI|documents)|(?:no|zero) (?:\p{L}+ ){0,3}?(?:data|documents|records|prompts?|content) (?:leaves?|leaving|egress|is shared|is stored|is sent|are shared|are stored|are sent)|(?:nothing|none of (?:it|this|them)|no (?:\p{L}+ ){1,3}?) ?(?:ever )?leaves? (?:the|our|its|their) \p{L}+|(?:nothing|none of (?:it|this|them)|no(?: \p{L}+){1,3}) (?:is |are |ever )?(?:sent|goes|transferred|copied) (?:abroad|overseas|outside|off-site|off site|out of))/iu;

const AGREEMENT =
  '(?:data[- ](?:processing|sharing|use|usage|transfer|access|protection) (?:agreement|addendum|contract|licen[cs]e)|business associate agreement|BAA|DPA|DUA|memorandum of understanding|MOU|standard contractual clauses)';
const ASSESSMENT =
  '(?:DPIA|DTIA|PIA|PTA|privacy (?:impact|threshold) (?:assessment|analysis)|data protection (?:impact assessment|review)|privacy (?:review|assessment|approval|clearance)|IRB(?: review| protocol)?|research ethics(?: review| approval| committee)?|ethics approval)';
const PASSED =
  '(?:approved|completed?|signed(?: off)?|cleared|passed|granted|agreed|accepted|done|in place|executed|filed|published|obtained|covers?|confirmed|waived|exempt)';
const BASIS = source(LAWFUL_BASES);

/** A permission to use the data: an agreement, a basis in law, an assessment that was passed. */
export const permissionIn = patternDetector(
  anyOf([
    '(?:covered|permitted|allowed|authori[sz]ed) (?:by|under|in) (?:clause|article|section|paragraph|§|our|the|their|an?|each) [^.;]{2,40}(?:letter|agreement|contract|terms|act|licen[cs]e|consent|statute|regulations?)(?!\\p{L})',
    'rights (?:for|to|in|of) [^.;]{2,40} (?:were|are|was|is|have been|has been) (?:cleared|granted|obtained|agreed|licensed|settled)',
    '\\((?:\\p{L}+ ){0,2}(?:OGL|ODbL|CC0|CC[- ]BY|PDDL|(?:US )?public domain|Open (?:Government|Data|Database) Licen[cs]e)[^()]{0,20}\\)|(?:available |published |released |licen[cs]ed |shared )under (?:the |an? )?(?:OGL|ODbL|CC0|CC[- ]BY|open (?:government|data|database) licen[cs]e)',
    `(?:lawful|legal) basis[^.;]{0,40}?(?:${BASIS})`,
    `(?:under|with|by|have|has|within)(?: (?:the|an?|our|its|existing|signed|executed|standard)){0,2} ${AGREEMENT}`,
    `${AGREEMENT}[^.;]{0,30}? ${PASSED}`,
    `${ASSESSMENT}[^.;]{0,40}? ${PASSED}`,
    `(?:approved|completed|cleared|passed|signed off|reviewed)(?: by| in| under)?(?: the| an?| our){0,1} ${ASSESSMENT}`,
    '(?:DPIA|PIA|IRB)[- ]?(?:no\\.? |#)?\\d[\\w-]*',
    '(?:approved|cleared|signed off|accepted|agreed)[^.;]{0,20}? by (?:the |our )?(?:privacy|data protection|information governance|DPO|Caldicott)',
    "(?:obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|captur(?:es|ed|ing)|with)(?: [\\p{L}'’]+){0,2} consent",
    '(?:sign(?:s|ed)?|give(?:s|n)?|gave|ask(?:s|ed)? for|return(?:s|ed)?) (?:an? |their |written |the |informed ){0,2}consent(?: forms?){0,1}',
    '(?:consented|opted-in) (?:[\\p{L}-]+ ){0,1}(?:records|data|users|patients|customers|participants|members|donors|cases)',
    '(?:openly|permissively|appropriately|properly|suitably)[- ]licen[cs]ed(?: [\\p{L}-]+){0,2} (?:data(?:sets?)?|documents|text|images|sources|corpora|content)',
    'consent (?:is|was|will be|has been|is being) (?:obtained|given|collected|recorded|captured|sought|withdrawn)',
    `(?:${DATA}|licen[cs]e|terms|contract|policy) (?:permits?|allows?) (?:[\\p{L}-]+ ){0,4}?(?:use|processing|training|sharing)`,
    '(?:patients?|customers?|users?|participants?|employees|residents|members|families)(?: have| can| may)? (?:opt(?:ed)?[- ](?:in|out)|consented)',
  ]),
);

/** A permission by itself, as the values of its label and entries of a list of approvals are: "public task", "Privacy review". */
export const permissionValueIn = patternDetector(anyOf([BASIS, AGREEMENT, ASSESSMENT, 'contract(?=\\W*$)']));

const PLACE =
  '(?:EU|EEA|UK|US|USA|Canada|Australia|Germany|France|Ireland|Switzerland|India|Singapore|Japan|region|country|jurisdiction|tenant|tenancy|account|premises|network|VPC|boundary|subscription|servers?|data cent(?:re|er)s?|hardware)';

/** How long the data is kept, or where it stays. */
export const retentionIn = patternDetector(
  anyOf([
    `(?:retain(?:ed|s)?|retention|kept|keep|stored|held|logged|archived|deleted|purged|erased|destroyed|expires?)\\b[^.;%]{0,50}?(?:${DURATION_SOURCE})`,
    '(?:stor|keep|kept|retain)(?:e|es|ed|ing|s)?\\b[^.;]{0,20}?\\b(?:data|records|transcripts|conversations|prompts|logs)\\b[^.;]{0,60}? for (?:as long as|the duration|a (?:long|short|limited|defined) (?:period|time))',
    '(?:data|records|transcripts|conversations|prompts|logs)\\b[^.;]{0,30}? (?:stored|kept|retained) for (?:as long as|the duration|a (?:long|short|limited|defined) (?:period|time))',
    '(?:zero|no)[- ](?:data[- ])?retention',
    '(?:securely )?(?:deleted|purged|erased|destroyed|discarded|wiped|shredded|overwritten|thrown away) (?:securely |automatically |permanently ){0,1}(?:after|once|when|at the end of|immediately)',
    '(?:fully |100% |entirely |completely )?(?:on[- ]prem(?:ises?)?|on[- ]device|air[- ]gapped|local(?:ly)?)[ -](?:only|deployment|deployed|hosted|hosting|process(?:ing|ed)|inference|storage(?! (?:schema|key|API|entry|item))|run)',
    '(?:runs?|processed|processing|stored|hosted|deployed|inference)(?: \\p{L}+){0,2} (?:locally|on[- ]prem(?:ises?)?|on[- ]device|in-house)',
    '(?:records|retention) schedule',
    `(?:stays?|remains?|resides?|residency|hosted|stored|processed|kept|located|held)\\b[^.;]{0,30}?\\b(?:in|within|inside|on)(?: the| our| an?| their){0,1}(?: [\\p{L}'’]+){0,2}? ${PLACE}`,
    `never leaves?(?: the| our){0,1}(?: [\\p{L}'’]+){0,3}? ${PLACE}`,
    '(?:EU|EEA|UK|US)[- ](?:only|based|hosted|resident)',
  ]),
);

/** "Zero public access", "never publicly accessible": nobody from outside sees the data. */
export const NOT_EXPOSED = anyOf([
  '(?:no|zero|not|never|without)(?: [\\p{L}-]+){0,2} (?:public access|public(?:ly)? (?:accessible|exposed|reachable)|public exposure|exposed to the (?:internet|public))',
]);

/** Who may see the data, or that anybody may: it is spoken of, without its class or a permission. */
export const exposureIn = patternDetector(
  anyOf([
    'withdraw (?:their |his |her |my )?consent',
    'licen[cs]ed for (?:[\\p{L}-]+ ){0,2}(?:use|analysis|training|research|purposes|processing)|legitimate interests? (?:has|have|is|are|was|were) ',
    '(?:sensitive|confidential|private|medical|personal|sealed) (?:[\\p{L}-]+ ){0,2}?(?:files?|cases?|messages|categories|channels|folders|documents|notes|records)(?: [\\p{L}-]+){0,3} (?:is|are) (?:excluded|left out|skipped|never|not|removed|filtered)',
    '(?:if|whether) (?:we|it|they|the \\p{L}+) (?:may|can|could|is allowed to|are allowed to) (?:use|process|store|keep|record|share|send|upload|export) ',
    '(?:texts?|documents?|data|records|images|sources|articles|decisions|recordings|pages)(?: used)? (?:is|are|come from|comes from) (?:all |entirely |only )?public (?!sector|service|bod|transport)\\p{L}+',
    '(?:names?|faces|identifiers|details|addresses|numbers|plates|IDs)(?: \\p{L}+){0,2} (?:is|are|get|gets|will be) (?:swapped|exchanged|substituted|turned|cut|left|taken|hashed|scrambled) ?(?:for|by|with|into|out)?',
    '(?:photos?|images|pictures|videos|recordings|records|files|texts?|data|documents|letters) without (?:any )?(?:faces|names|people|addresses|identifiers|personal \\p{L}+)',
    '(?:delete|erase|remove|forget)(?:s|d|n)? (?:their|his|her|my|your|all (?:of )?(?:their|his|her|my)) (?:own )?(?:[\\p{L}-]+ )?(?:chats?|data|histor(?:y|ies)|conversations?|records?|recordings?|accounts?|messages?|details|photos?)',
    'only (?:the |an? )?(?:[\\p{L}-]+ ){1,4}?(?:can|may|is able to|are able to|gets? to|has access to|have access to) (?:see|open|read|view|listen to|download|export|look at)',
    '(?:TLS|HTTPS|SSL|encryption)(?: [\\d.]+)?(?: is| are)? (?:enforced|required|mandatory|enabled|everywhere|for all)|(?:secrets?|passwords|API keys|credentials|tokens)(?: \\([^)]{1,40}\\))? (?:are |is )?(?:stored|kept|held|managed) (?:in|by)',
    "(?:runs?|running|hosted|stays?|kept|stored|processed|lives?)(?: \\p{L}+){0,2}? on (?:our|their|its|the [\\p{L}’']+) own (?:servers?|hardware|machines?|computers?|infrastructure|cluster|GPUs?|network|cloud)",
    '(?:contracts?|terms|agreements?|suppliers?|vendors?|providers?|licences?|licenses?)(?: \\p{L}+){0,4} (?:forbids?|prohibits?|excludes?|rules? out|bars?|bans?) (?:the )?(?:training|use|using|storage|storing|keeping|sharing|re-?use)',
    '(?:faces|plates|number plates|licen[cs]e plates|names|voices|bystanders)(?: \\p{L}+){0,2} (?:is|are|get|gets|will be) (?:automatically )?(?:blurred|covered|cropped|hidden|muted|blacked out|cut out|replaced|masked|pixelated)',
    'consent (?:is|was|will be|gets)(?: \\p{L}+){0,1} (?:asked for|requested|needed|required|checked|given|refused|taken)|asks? (?:\\p{L}+ )?for (?:their |written |explicit )?consent',
    'access (?:is |to (?:it|them|the \\p{L}+) is )?(?:restricted|limited) to|(?:contracts?|documents?|files?|records?|letters|notes|reports|e-?mails|recordings|transcripts|prices|drawings|minutes) (?:is|are) (?:strictly |highly |partly ){0,1}(?:confidential|privileged|secret|sensitive|restricted)',
    'least[- ]privileged?',
    '(?:respect|honou?r|inherit|enforc|preserv|mirror)(?:s|es|e|ed|ing)? (?:the |all |each |every |existing |source |user |native |underlying ){0,3}(?:[\\p{L}-]+ ){0,1}?(?:(?:document|file|row|record|source|user|item|object)-?(?:level )?)?(?:permissions|access (?:rights|controls?|rules)|ACLs?|entitlements)',
    '(?:permission|access|entitlement|ACL)s?[- ](?:aware|trimmed|filtered|scoped) (?:retrieval|search|answers?|results?|index|RAG)|retrieval is (?:permission|access)[- ](?:aware|trimmed|filtered|scoped)',
    'only (?:what|documents|records|data|files|content|sources|pages|information)(?: \\p{L}+){0,1} (?:they|the user|each user|he or she|users|employees|staff|the asker|the requester)(?: \\p{L}+){0,1} (?:may|can|could|are allowed to|is allowed to|are permitted to|is permitted to|has access to|have access to)',
    '(?:role|attribute)[- ]based (?:access|permissions?|authori[sz]ation)',
    `only (?:authori[sz]ed|approved|named|cleared) (?:staff|users?|people|persons|employees|clinicians|reviewers|analysts|personnel) (?:can|may|have|get|are able to) (?:[\\p{L}-]+ ){0,2}?(?:see|open|read|access|view)`,
    `access to (?:the |our |all |its ){0,1}(?:[\\p{L}-]+ ){0,2}?${DATA} is (?:restricted|limited|role-based|controlled|logged|audited)`,
    '(?:curated|only|solely|purely|entirely|exclusively)(?: [\\p{L}-]+){0,2} (?:public|published|publicly available|public[- ]domain)(?: [\\p{L}-]+){0,1} (?:corpus|corpora|data(?:sets?)?|documents|records|sources|statutes|filings|rulings|texts|images|registers?|statistics)',
    '(?:public|published|publicly available|public[- ]domain)(?: [\\p{L}-]+){0,1} (?:corpus|corpora|data(?:sets?)?|documents|records|sources|statutes|filings|rulings|texts|images|registers?|statistics) (?:only|alone|and nothing else)',
  ]),
);

/** Words about privacy that settle nothing. */
export const privacyMentionIn = patternDetector(
  /(?<![\p{L}\d])(?:(?<!differential )(?:data )?privacy(?! information)|(?:the|our|an?) (?:DPO|data protection officer)|data (?:protection|security|isolation)|(?:tenant|customer) isolation|row[- ]level security|RLS|PII|PHI(?![- ]?\d)|(?:identification|identity|demographic) (?:data|details|information)|(?<=\p{L}[ ,(/]{1,2})contact (?:data|details|information)|personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)|GDPR|CCPA|CPRA|HIPAA|FERPA|PIPEDA|LGPD|POPIA|DPDP|PDPA|APPI|DPIA|(?:consent|retention|minimi[sz]ation|erasure)(?:,| and| or) (?:consent|retention|minimi[sz]ation|erasure|access)|securely (?:deleted|stored|erased|handled)|(?:deleted|stored|handled|erased|handled and deleted) securely|data (?:residency|retention|minimi[sz]ation|classification|sensitivity)|retention (?:periods?|polic(?:y|ies)|schedules?|limits?|rules?)|data breach(?:es)?|DPAs|data[- ]consent|consent[- ]forms?|(?:protect|safeguard|secur|encrypt)(?:s|e|ed|ing)? (?:[\p{L}/-]+ ){0,4}?(?:data|records|information)|(?:data|records|files|documents|transcripts|messages) (?:is|are|will be) encrypted|consent to (?:participat|record|process|shar|tak|us|be)\p{L}*|consent (?:from|of|by) (?:the |all )?(?:patients?|parents?|users?|customers?|clients?|participants?|callers?|employees|citizens|residents|families|members)|(?:data|records?),? (?:and )?retention|(?:anonymi[sz]|pseudonymi[sz])(?:e|ed|ing|ation)|de-?identif(?:y|ied|ication)|confidentiality|(?:confidential|sensitive) (?:\p{L}+ ){0,1}(?:data|information|documents|records)|(?:user|patient|informed|data) consent)(?![\p{L}\d])/iu,
);
