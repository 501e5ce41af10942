import type { Statement } from '../model/proposal';
import { pattern } from '../text/pattern';
import { patternDetector } from './detector';
import {
  ACCESS_STATES,
  DATA_CONDITIONS,
  DATA_FLAWS,
  DATA_HOLDERS,
  DATA_ITEMS,
  DATA_MERITS,
  DATA_PARTS,
} from './lexicon/data-quality';
import { anyOf, source } from './lexicon/words';

const PARTS = `(?:${source(DATA_PARTS)})`;
const ITEMS = `(?:${source(DATA_ITEMS)})`;
const FLAW = `(?:${source(DATA_FLAWS)})`;
const QUALITY = `(?:${source([...DATA_FLAWS, ...DATA_MERITS])})`;
const HOLDERS = `(?:${source(DATA_HOLDERS)})`;
const GRANTED = `(?:${source(ACCESS_STATES)})`;
const CONDITION = `(?:${source(DATA_CONDITIONS)})`;
const SHARE =
  '(?:\\d[\\d.,]*\\s?(?:%|percent|per cent)|\\d[\\d.,]* of (?:the |our |all ){0,1}\\d[\\d.,]*|(?:\\d+|one|two|three) (?:in|out of) (?:\\d+|\\p{L}+)|half|a (?:third|quarter|fifth|tenth)|two thirds)';

/** A property of the data with its number: "93% of address fields complete", "2% duplicate records". */
export const dataMeasureIn = patternDetector(
  anyOf([
    `${PARTS}\\b[^.;|]{0,40}?${SHARE}[^.;|]{0,20}?\\b${QUALITY}`,
    `${PARTS}\\b[^.;|]{0,40}?\\b${QUALITY}\\b[^.;|]{0,20}?${SHARE}`,
    `${ITEMS}\\b[^.;|]{0,20}?${SHARE}[^.;|]{0,20}?\\b${FLAW}`,
    `${SHARE}[^.;|]{0,25}?\\b${PARTS}\\b[^.;|]{0,30}?\\b${QUALITY}`,
    `${SHARE}[^.;|]{0,25}?\\b${ITEMS}\\b[^.;|]{0,30}?\\b${FLAW}`,
    `${SHARE} (?:of )?${FLAW} (?:[\\p{L}-]+ ){0,2}(?:${PARTS}|${ITEMS})`,
    `${FLAW}(?: of)?(?: the| our){0,1} (?:[\\p{L}-]+ ){0,2}${PARTS}\\b[^.;|]{0,25}?${SHARE}`,
    // what a sample showed
    `(?:sampled?|samples|checked|inspected|looked (?:at|through)|went through|reviewed|audited)\\b[^.;|]{0,50}?\\b(?:${PARTS}|${ITEMS})\\b[^;|]{0,60}?${SHARE}(?: of (?:them|these)){0,1} (?:(?:are|is|were|was) (?:[\\p{L}-]+ ){0,1}${FLAW}|(?:have|has|had) no|lack(?:s|ed)?|${FLAW})`,
    `${SHARE} (?:of (?:the |our |all |these ){0,1}){0,1}(?:[\\p{L}-]+ ){0,3}?(?:${PARTS}|${ITEMS}) (?:have|has|had|lacks?|carry|carries|show|contain)(?: no| a| an| the| missing| empty| wrong| invalid| some){1,2} [\\p{L}-]+`,
    `${SHARE} of (?:the |our |all |these ){0,1}(?:[\\p{L}-]+ ){0,3}?(?:${PARTS}|${ITEMS}) lacks? [\\p{L}-]+`,
    `of (?:the |our |all ){0,1}\\d[\\d.,]* (?:[\\p{L}-]+ ){0,2}(?:${PARTS}|${ITEMS}),? \\d[\\d.,]* (?:are|were|is|have|had)[^.;|]{0,15}? ${FLAW}`,
    `${FLAW} (?:in|on|of|for|among) (?:about |roughly |around |only ){0,1}${SHARE}(?: of)? (?:the |our |all ){0,1}(?:[\\p{L}-]+ ){0,2}(?:${PARTS}|${ITEMS}|days|weeks|months)`,
    `(?:label(?:ling|ing)?|annotation|transcription|ocr|keying|data[- ]entry|coding)[- ](?:errors?|noise|accuracy|quality|mistakes)(?: rates?){0,1}[^.;|]{0,40}?${SHARE}`,
    `(?:annotators?|labell?ers?|raters?|coders?|experts?|reviewers?)(?: \\p{L}+){0,2} agreed?(?: \\p{L}+){0,2} (?:on|in|for) ${SHARE} of`,
    `(?:inter-?(?:annotator|rater|coder) agreement|(?:Cohen|Fleiss)['’]?s? kappa|kappa)[^.;|]{0,25}?\\d[\\d.]*`,
  ]),
);

/** The same where the label already says that it is about data quality: "93% complete". */
export const qualityMeasureIn = patternDetector(
  anyOf([`${SHARE}[^.;|]{0,30}?\\b${QUALITY}`, `${QUALITY}\\b[^.;|]{0,30}?(?:${SHARE}|[<>≤≥]\\s?\\d)`]),
);

/** A part of a data set by itself, as the rows of its description are called: "Labels", "Missing values". */
export const dataPartIn = patternDetector(
  anyOf([
    `^(?:(?:ground[- ]truth|training|class|source|text|image) ){0,1}${PARTS}(?= ?$| (?:quality|accuracy|errors))`,
  ]),
);

/** Whether it stands under the name of a data set: "Dataset: aerial photos". */
export function isOfDataSet({ labels }: Statement): boolean {
  return labels.some(({ kind, text }) => kind !== 'title' && DATA_SET.test(text));
}

const DATA_SET = pattern(
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]? )?(?:the )?(?:data ?sets?|data sources?|corpus|training data) ?[:–—(-]/iu,
);

/** A status of access by itself, as the values of an access label are: "granted", "requested in May". */
export const accessValueIn = patternDetector(
  anyOf([
    GRANTED,
    '(?:already )?available(?: since| now){0,1}',
    'open to (?:all|the team)',
    'already held',
    '(?:public|publicly|openly|freely|free|open)(?: [\\p{L}-]+){0,2} (?:downloads?|APIs?|access|exports?|feeds?|portal|accessible|downloadable)',
    '(?:API|access|map) (?:key|token) (?:is ){0,1}(?:needed|required|necessary|held)',
    'read[- ]only',
    '^ro(?=$)',
  ]),
);

/** Access that somebody still waits for, as its label's value: "not granted", "not yet". */
export const refusedAccessIn = patternDetector(
  /^\W*(?:not (?:yet|granted|requested|available|given|approved|in place|confirmed|possible)|no access|denied|refused|partly|partial(?:ly)?|some)\b/iu,
);

/** What access does not ask for: "no key needed", "without registration". */
export const freeAccessIn = patternDetector(
  anyOf([
    '(?:no|without)(?: an?){0,1} (?:(?:API|access|user) ){0,1}(?:key|login|registration|account|permission|approval|licen[cs]e)(?: (?:is ){0,1}(?:needed|required|necessary)){0,1}',
  ]),
);

/** Whether the data can be reached, and since when: "access approved 3 March", "read access to the CRM". */
export const accessStatusIn = patternDetector(
  anyOf([
    `access(?: to [^.;|]{0,40}?${HOLDERS}[^.;|]{0,30}?)?(?: is| was| has been| already| status| request){0,2}:?,? ${GRANTED}`,
    `(?:granted|approved|obtained|secured|received|given|have|has|with|gets?)(?: [\\p{L}-]+){0,2} access to (?:the |our |its |all |these ){0,2}[^.;|]{0,30}?${HOLDERS}`,
    'read(?:[- ]only)? access to [^.;|]{3,60}',
    `(?:API keys?|credentials|(?:service |read-only |system )accounts?|access tokens?|permissions?|clearance|data licen[cs]e)(?: to [^.;|]{3,40}?)? (?:is|are|was|were|has been|have been|already|exists?|with [^.;|]{3,25}?)(?: already| been){0,2} (?:${GRANTED}|issued|created|set up|available|received|exists?)`,
    `(?:permission|approval|consent|clearance) to (?:use|access|read|process|extract|query) [^.;|]{3,50}? (?:${GRANTED}|received|given)`,
    '(?:data(?:sets?)?|export|extract|records|files|documents|archive|corpus|images|transcripts)(?: is| are){1} (?:already|now|currently) (?:on|in|stored|loaded|held|with|accessible|hosted|under)',
    '(?:data(?:sets?)?|records|statistics|archive|corpus|images|maps|documents|registers?)(?: is| are| was| were){1} (?:freely|publicly|openly) (?:available|accessible|downloadable)',
    '(?:data(?:sets?)?|information|records|statistics|archive|corpus|maps|documents|registers?|filings|rulings|statutes)(?: exists? and){0,1} (?:is|are)(?: all| already| entirely| fully){0,1} (?:public(?! (?:sector|service|bod))|open data|open access|in the public domain|free to (?:use|download))',
    `data[- ](?:sharing|use|access|transfer) agreement[^.;|]{0,30}? (?:${GRANTED}|executed)`,
    '(?:extract|export|data(?:set)?|records|files|archive) (?:is|are|was|were|has been|have been) (?:already )?(?:delivered|received|handed over|loaded|made available|provisioned|extracted)',
    '(?:data(?:set)?|records|extract|archive) (?:is|are)(?: now){0,1} available (?:to|since|via|through)',
    '(?:APIs?|feeds?|sheets?|files?|exports?|connectors?)(?: is| are){0,1} already (?:available|connected|in place|live|exposed)',
    '(?:data|records|extract|history|archive)(?: is| are){0,1} already (?:available|exported|extracted|collected|held|loaded)',
  ]),
);

/** Access to data that somebody needs or waits for: "getting access to the maintenance history". */
export const accessMentionIn = patternDetector(
  anyOf([
    '(?:accounts?|user|role|token|key)(?: \\p{L}+){0,2} with (?:select|read|view|query)(?:[- ]only)? (?:rights?|access|permissions?|privileges)|wait(?:s|ing)? (?:on|for) [^.;,]{2,30} (?:for|to (?:open|grant|release|approve)) (?:the )?(?:[\\p{L}-]+ ){0,2}(?:access|bucket|export|extract|data|database|credentials|permission|key)',
    '(?:gave|given|gives|granted|have|has|got|get|with) (?:us |me |the team )?(?:\\p{L}+ )?(?:read|write|view|viewing|query|access) (?:rights?|permissions?)',
    '(?:gain|get|obtain|secur|request|need|requir|provid|negotiat|await)(?:s|ing|ed|e|ting)? (?:read[- ]only |read |timely |full |early )?access to (?:the |our |all |its |their |live |historical |production ){0,3}(?:[\\p{L}-]+ ){0,3}?(?:data|records|history|archives?|database|datasets?|extracts?|logs|feeds?|warehouse)',
    'data access (?:requests?|agreement|approval|permissions?|delays?|issues?|constraints?|restrictions?|is|may|will|can|must)',
    'access to (?:historical|production|live|real|clean|quality|high-quality|labell?ed|sufficient|representative|relevant) (?:[\\p{L}-]+ ){0,2}(?:data|records|datasets?|logs|examples)',
  ]),
);

/** Data that is said not to be there: "no labelled data exists". */
export const noDataIn = patternDetector(
  anyOf([
    'no (?:data|records|readings|history|labels) (?:for|before|from|on|at|after) (?!(?:which|the model|training)(?!\\p{L}))\\p{L}+',
    '(?:no|lack of|without|insufficient|not enough|missing) (?:any |enough |sufficient |reliable |good |much ){0,1}(?:(?:pre-)?labell?ed|historical|annotated|clean|structured|complete|usable|production|baseline|reference|ground[- ]truth|quality|representative|demographic|usage|session|sensor|outcome) (?:[\\p{L}-]+ ){0,1}(?:data|records|examples|history|labels|datasets?|documentation|annotations)',
    'missing (?:data|values|records|fields|labels|entries|metadata|readings)',
    'not enough (?:signal|examples|history|ratings|samples)',
    'not (?:fully |yet |necessarily ){0,1}representative of (?:the |our |real ){0,2}\\p{L}+',
  ]),
);

/** What is known to be wrong or absent in the data. */
export const dataGapIn = patternDetector(
  anyOf([
    `(?:known )?(?:gaps?|missing|absent|incomplete|under-?represented|sparse|patchy)\\b[^.;|]{0,30}?\\b(?:data|records|fields?|readings|labels?|history)`,
    `(?:data|records|fields?|readings|labels?|history|archive) (?:is|are|has|have)?\\b[^.;|]{0,20}?\\b(?:missing|absent|incomplete|gaps?|sparse|patchy|under-?represented)`,
  ]),
);

/** How the data is kept fresh, or its drift noticed. */
export const freshnessIn = patternDetector(
  anyOf([
    '(?:refreshed|updated|reloaded|synced|synchroni[sz]ed|re-?validated|profiled|checked|audited) (?:(?:every|each|once a) \\p{L}+|hourly|nightly|daily|weekly|monthly|quarterly|in real time)',
    '(?:nightly|daily|weekly|monthly|hourly|quarterly) (?:refresh|update|load|extract|export|sync|quality (?:check|report)|profil(?:e|ing))',
    '(?:data|input|feature|schema) drift\\b[^.;|]{0,60}',
  ]),
);

/** Words about the quality or availability of data, without a measure. */
export const dataQualityMentionIn = patternDetector(
  anyOf([
    'handwritten (?:[\\p{L}-]+ ){0,1}(?:counts?|figures|values|numbers|entries|addresses|names)|(?:labels|data|records|samples|examples|training set|images|photos|cases) (?:skew|lean|are skewed|are dominated|is dominated|dominated)',
    'lineage (?:is|has been|gets|was) (?:documented|tracked|recorded|kept|known)|(?:fails?|stops?|blocks?|rejects?)(?: \\p{L}+){0,4} (?:if|when|on) (?:duplicates?|nulls?|missing|gaps|rows|columns|schema)',
    '\\p{L}+s (?:are|is) (?:about |roughly )?\\d[\\d.,]* ?(?:%|percent|per cent) (?:valid|complete|correct|filled|populated|accurate|usable|matched)',
    '(?:drop|discard|skip|remove|filter out)(?:s|ped|ed)? (?:the |all |any )?(?:transcripts?|records|rows|documents|files|tickets|messages|images|chunks|entries|samples) (?:under|below|over|shorter|longer|older|without|with)',
    '(?:masked|redacted|reduced|partial|limited) (?:sample|extract|export|copy|subset) of',
    '(?:one|two|three|a few|some|many|\\d+ ?%|\\d+)(?: (?:\\p{L}+ )?in (?:ten|five|four|three|twenty|a hundred|\\d+)| of \\d+)? (?:arrives?|comes?|come|is sent|are sent|is stored|are stored|reach(?:es)? us) (?:in )?without (?:an? |any |the )?\\p{L}+',
    '(?:audio|sound|image|picture|video|scan|recording|handwriting|OCR|microphone)(?: \\p{L}+){0,4} (?:is|are|was|were) (?:often |partly |very |too )?(?:poor|bad|noisy|weak|faint|unclear|blurred|of (?:poor|low|bad) quality)|OCR quality|(?:audio|scan|image|recording|input) quality (?:is|varies|must|has|to be|differs)',
    '(?:some|many|most|half|a few|part)(?: of (?:them|these|it|the \\p{L}+))? (?:is|are) (?:old|older|out of date|outdated|handwritten|missing|incomplete|wrong|duplicates|unreadable|in (?:other|different) formats)',
    '(?:has|have|contains?|with|shows?) (?:about |some |many |a few |known )?(?:duplicates?|gaps|holes|blanks|outliers|typos|missing values|double entries)(?! (?:check|detection|filter))',
    'no (?:labelled|labeled|annotated) (?:data|examples|images)(?= ?$)',
    '(?:a (?:third|quarter|fifth|tenth)|half|two thirds|most|many|some|\\d+ ?%|one in \\w+|\\w+ in (?:ten|five|four|three|\\d+)) (?:of )?(?:the |our |all )?(?:[\\p{L}-]+ ){1,3}(?:have|has|carry|carries|contain|lack)s? (?:no|wrong|missing|invalid|an? (?:wrong|missing|empty|invalid)) (?:[\\p{L}-]+ )?(?:numbers?|codes?|dates?|ids?|names?|labels?|fields?|values?|entr(?:y|ies)|address(?:es)?|descriptions?|units?|timestamps?|tags?)',
    '(?:exist|available|kept|stored|held|survive)s? only (?:as|on|in) (?:\\p{L}+ )?(?:scans?|paper|PDFs?|photos|handwriting|microfilm|tape|printouts|images)|handwritten (?:\\p{L}+ )?(?:notes|forms|entries|records|cards|logs|sheets|documents)',
    '(?:re-?read|re-?checked|went through|looked through|inspected|double-checked) (?:\\p{L}+ )?\\d[\\d,.]* (?:[\\p{L}-]+ ){1,3}(?:and |, )(?:found|saw|corrected|fixed)',
    '(?:sync(?:s|ed|ing|hroni[sz]e[sd]?)?|refresh(?:es|ed|ing)?|re-?index(?:es|ed|ing)?|re-?ingest(?:s|ed|ing)?|re-?embed(?:s|ded|ding)?|backfill(?:s|ed|ing)?) (?:the |all |our |any |only )?(?:(?:new|updated|changed|deleted|modified)(?:,? (?:and |or )?|/))*(?:[\\p{L}-]+ )?(?:documents?|files|articles|pages|records|tickets|knowledge base|KB|wiki|index|corpus|catalogue?|dataset|embeddings?|vector (?:store|index|database)|sources?|data)',
    '(?:documents?|files|articles|pages|records|tickets|knowledge base|KB|wiki|index|corpus|catalogue?|dataset|embeddings?|vector (?:store|index|database)|sources?|data) (?:is |are |be |gets? )?(?:re-?(?:indexed|ingested|embedded|loaded)|synced) (?:daily|weekly|nightly|hourly|monthly|quarterly|every|each|once|whenever|when|after|on)',
    '(?:hourly|nightly|daily|weekly|monthly|quarterly|regular|automatic) (?:content |data |index |KB |source )?(?:refresh|re-?index(?:ing)?)(?:es)?',
    '(?:index|ingest|read|retrieve|use|search|answer from|draw on|rely on|cite|quote)(?:s|es|ed|ing)? (?:only )?(?:\\p{L}+ )?from (?:the |an? |our )?(?:approved|authori[sz]ed|vetted|curated|verified|permitted|specified|official) (?:[\\p{L}-]+ )?(?:(?:documents?|files|articles|pages|records|tickets|knowledge base|KB|wiki|index|corpus|catalogue?|dataset|embeddings?|vector (?:store|index|database)|sources?|data)|folders?|librar(?:y|ies)|sites?|repositor(?:y|ies))',
    '(?:approved|vetted|authori[sz]ed|specified) (?:public |internal |KB |knowledge |data )?sources?(?! (?:code|control))',
    '(?:each|every|all) (?:documents?|records?|entry|entries|files?|articles?|images?|items?|rows?|samples?) (?:has|have|carr(?:y|ies)|(?:is|are) (?:tagged|labell?ed|annotated|versioned)|includes?|comes? with) ',
    'not (?:always |all |yet )?(?:tagged|labell?ed|coded|recorded|filled in|documented|dated|kept|maintained) (?:consistently|reliably|properly|correctly|uniformly|the same way)',
    '(?:out-?dated|incomplete|stale|missing|inconsistent|wrong) ?/ ?\\p{L}+ (?:KB|knowledge base|content|documents?|docs|data|records?|entries|articles)',
    'labels? (?:is|are|was|were)(?: \\p{L}+){0,1} (?:checked|reviewed|verified|double-checked|validated|agreed)|(?:inter-?(?:rater|annotator) |label )?agreement (?:was|is|of|between|among|:) ?(?:\\d|two|the (?:two|labell?ers|annotators|raters)|annotators|raters|labell?ers|kappa)',
    '(?:scans|documents|files|records|photos|recordings|pages|images|forms|notes|drawings|videos)(?: \\p{L}+| \\d+){0,3} (?:is|are|were)(?: \\p{L}+){0,1} (?:unreadable|illegible|blurred|blurry|faded|unusable|incomplete|missing|lost|damaged|cut off|of (?:poor|low|bad) quality)',
    '(?:data|feed|extract|export|file|index|snapshot|table|it) is (?:older|staler) than',
    '(?:known |data )gaps?: \\p{L}',
    'duplicates? (?:make|account|are|run|take)(?: \\p{L}+){0,2} (?:\\d|about|around|under|over|less|more)',
    '(?:is|are) (?:under|over)-?represented',
    '(?:cleans|cleanses|curates|de-?duplicates|corrects|fixes|tidies) (?:up )?(?:the |our |all ){0,1}(?:[\\p{L}-]+ ){0,2}(?:names|codes|data|records|entries|labels|addresses|table|list|catalogue|categories|fields)',
    '(?<!(?:improv\\p{L}{1,6}|enhanc\\p{L}{1,6}|better|increas\\p{L}{1,4}|validating) )data[- ](?:quality|completeness|inaccurac(?:y|ies)|lineage|freshness|readiness|availability|cleaning|cleansing|validation|profiling|consistency|integrity|corruption|gaps?)(?! (?:and governance|engineer))',
    '(?:schema|feature|label|source|index|corpus) (?:drift|guard|freshness|coverage|completeness|quality)|(?:content|document) (?:drift|freshness|completeness|quality)',
    're-?label(?:s|l?ed|l?ing)? (?:about )?(?:\\d+|a (?:random )?(?:sample|set|part) of)|labels agree with',
    '(?:validat(?:e|es|ed|ing)|spot-check(?:s|ed|ing){0,1}|verif(?:y|ies|ied|ying)|audit(?:s|ed|ing){0,1}|double-check(?:s|ed|ing){0,1}) (?:\\d[\\d–-]* |a (?:random ){0,1}sample of |the |all |some ){0,2}(?:(?:sample|random|training) ){0,1}(?:labels|annotations)',
    '(?:validated|checked|verified|reconciled|cross-checked) against (?:the |our )?(?:[\\p{L}-]+ ){0,2}(?:sources?|registr(?:y|ies)|registers?|records|ledger|system of record|master data)',
    '(?:sample|selection|sampling|label) bias|(?:biased|unrepresentative|non-representative) (?:[\\p{L}-]+ ){0,1}(?:samples?|data(?:sets?)?|labels|records|history)',
    "(?:mix|data(?:sets?)?|sample|eval(?:uation)? set|history|test set)\\b[^.;|]{0,25}? (?:does(?:n['’]t| not)|do(?:n['’]t| not)|may not) (?:reflect|represent|cover|match)",
    "(?:feeds?|data(?:sets?)?|sources?|extract|export|records) (?:(?:does(?:n['’]t| not)|do(?:n['’]t| not)) (?:carry|contain|include|hold|provide|record|store)|lacks?)",
    '(?:quality|completeness|accuracy|freshness|consistency)(?:, (?:and )?\\p{L}+){0,3},? (?:and \\p{L}+ )?of (?:the |these |those |our |its ){0,1}(?:[\\p{L}-]+ ){0,1}(?:inputs?|data|records|sources?|documents)',
    '(?:ingest(?:ion)?|pipeline|loader|import|migration engine)\\b[^.;|]{0,30}? (?:validates?|validated|verif(?:y|ies)|rejects?|checks?)',
    '(?:continuity|freshness|null|range|gap|duplicate|plausibility|sanity) checks? (?:on|of|in|over) (?:the |all )?(?:[\\p{L}-]+ ){0,2}(?:data|records|feeds?|inputs?|rows)',
    '(?:quality|completeness|accuracy|consistency|freshness) of (?:the |our |its |this |all ){0,1}(?:[\\p{L}-]+ ){0,2}(?:data|records|dataset|labels|extract|scans)',
    `(?:${CONDITION}|missing|incomplete)(?: (?:or|and) [\\p{L}-]+){0,1} (?:[\\p{L}-]+ ){0,1}(?:data(?:sets?)?|records|values|entries|labels|baseline)`,
    `(?:data(?:sets?)?|records|entries|labels|documents|scans|samples?|corpus|histor(?:y|ies)|feeds?|archive|baseline|fields|values|readings|addresses|images)(?: (?:before|from|since|in|of|for) [\\p{L}\\d-]+){0,1} (?:is|are|was|were|may be|must be|needs? to be|contains?)(?: often| partly| largely| mostly| sometimes| very| too| quite| still){0,1} ${CONDITION}`,
    '(?:inconsistently|poorly|wrongly|incorrectly|partly|badly|loosely) (?:label(?:l)?ed|coded|tagged|recorded|filled(?: in)?|scanned|structured|maintained|documented)',
    '(?:de-?duplicat|normali[sz]|clean)(?:ed|ing|e) (?:the |our ){0,1}(?:[\\p{L}-]+ ){0,2}(?:data|records|dataset|entries)',
    '(?:source|historical|training|input|raw|master|reference)(?: \\p{L}+){1,2} (?:is|are) (?:messy|patchy|of (?:\\p{L}+ ){0,1}quality)',
    '(?:values|readings|fields|entries|labels|figures|records) (?:is|are)(?: \\p{L}+){0,2} (?:estimated|guessed|imputed|left blank|blank|missing|overwritten|mixed up)',
    '(?:images?|scans|recordings|documents|records|labels|forms|photos|readings) (?:vary|varies|differ|disagree)(?: \\p{L}+){0,2} (?:in|by|between|from)',
    'only (?:\\d+|a few|a handful of|\\p{L}+ty|ten|twenty) (?:[\\p{L}-]+ ){0,2}(?:examples?|samples?|labell?ed \\p{L}+|images|records)',
    '(?:production |live |full |read )?access (?:to [^.;|]{3,40} )?(?:is|was) (?:still |being |not yet )*(?:arranged|requested|pending|negotiated|open|sought|needed)',
    '(?:test|sample|pilot) (?:extract|export|dump)',
    '(?:tables?|sources?|registers?|archives?|series|logs?) (?:has|have|with) (?:\\p{L}+ )?gaps',
    'duplicates? in (?:the |our ){0,1}(?:[\\p{L}-]+ ){0,1}(?:master|database|register|CRM|data|records|list|catalogue)',
    'quality of (?:the |our |its |this |all |these |those ){0,1}(?:(?:scanned|source|input|incoming|historical|training|handwritten|legacy|recorded|call|raw) (?:[\\p{L}-]+ ){0,1})(?:letters|documents|images|recordings|photos|forms|transcripts|articles|files|audio|notes|tickets|logs)',
    '(?:typos?|spelling (?:errors|mistakes)|OCR errors|data[- ]entry errors|blank fields|empty fields|duplicates|outliers|wrong (?:codes|labels|entries)) (?:in|across)',
    '(?:data|records|history|histories|archive|tables|lists|notes|logs|entries) (?:has|have|contains?|holds?|shows?)(?: \\p{L}+){0,2} (?:typos?|errors|mistakes|outliers|noise|duplicates|blanks|holes|anomalies)',
    '(?:data|records|lists?|files|corpus|archive|entries|history|documents|addresses)(?: \\p{L}+){0,2} (?:must|needs? to|has to|have to|should|will) (?:first )?be (?:cleaned|cleansed|de-?duplicated|reconciled|normali[sz]ed|harmoni[sz]ed|relabell?ed|profiled|corrected)',
    '(?:knowledge base|wiki|archive|catalogue|library|database|register|index|repository|share)(?: \\p{L}+){0,1} (?:contains?|holds?|has|includes?)(?: \\p{L}+){0,1} (?:out-?dated|stale|obsolete|duplicate|conflicting|contradictory|wrong|old|superseded)',
    '(?:manuals?|documents?|articles?|policies|sources?|records|guides?|versions?|labels|systems)(?: \\p{L}+){0,2} contradict(?:s|ing)?',
    '(?:handwrit(?:ten|ing)|scans?|scanned \\p{L}+|faxes|photos|labels|notes|recordings|audio)(?: \\p{L}+){0,2} (?:is|are|may be|can be)(?: \\p{L}+){0,1} (?:hard|difficult|impossible|not easy) to (?:read|hear|decipher|parse|understand)',
    '(?:data|records|history|inventory|master data|documentation) (?:is|are|sits?|lives?|lie)(?: \\p{L}+){0,2} (?:spread|scattered|split|fragmented|distributed|siloed|stored|kept) (?:across|over|in) (?:\\d+|two|three|four|five|six|many|multiple|several|different|separate)',
    '(?:validat|check|clean|profil|reconcil|sanitis|sanitiz)(?:e|es|ed|ing|s) (?:the |all |every |each |any ){0,1}(?:incoming|input|source|raw|historical|imported|new) (?:rows?|records?|data|files?|readings|feeds?|entries)',
    '(?:class(?:es)?|labels?|data(?:sets?)?|sample|categories)(?: \\p{L}+){0,3} (?:im|un)?balanced|class[- ]imbalance|(?:im|un)balanced (?:class(?:es)?|data(?:sets?)?|labels?|sample)',
    '(?:sample|samples|data(?:sets?)?|history|corpus|test set|pilot group|records)(?: \\p{L}+){0,2} (?:not (?:be |fully |yet |necessarily ){0,2}|un|non-?)representative',
    '(?:some|many|most|few|older|certain)(?: of (?:the|our)){0,1} (?:[\\p{L}-]+ ){1,2}(?:have|has) no (?:[\\p{L}-]+ ){0,2}(?:number|address|code|id|date|label|record|name|entry|field|timestamp|location|tag|description|metadata|history)s?(?! to)',
    '(?:low|poor|bad|insufficient|varying|uneven|mixed)[- ](?:resolution|quality|legibility) (?:images?|scans?|photos?|recordings?|audio|data|inputs?|documents|drawings)|(?:images?|scans?|photos?|recordings?|audio|drawings|pages|files) (?:with|of) (?:low|poor|bad|insufficient|varying|uneven) (?:resolution|quality|legibility|lighting)',
    '(?:low-quality|poor-quality|out-?dated|stale) (?:documentation|documents|articles|guides|manuals)',
    '(?:knowledge|documentation|content|guidance|information|articles)(?: \\p{L}+){0,2} (?:is|are)(?: \\p{L}+ and| \\p{L}+,){0,1}(?: often| frequently| partly| mostly| sometimes){0,1} (?:out-?dated|stale|inconsistent|incomplete|contradictory)',
    '(?:corrupt(?:ed)?|blurr(?:ed|y)|mislabell?ed|unreadable|illegible)(?:,? (?:and |or )?\\p{L}+){0,3}? (?:images?|photos?|pictures|files|records|rows|entries|samples|documents|scans|pages)',
    'representative (?:categories|classes|mix)',
    '(?:materials?|documents?|documentation|manuals?|records|files)(?: \\p{L}+){0,1} (?:is|are)(?: already| not| too| not yet){0,2} (?:\\p{L}+ or |\\p{L}+ and |enough ){0,1}(?:disorgani[sz]ed|well[- ]organi[sz]ed|organi[sz]ed|unstructured|messy)',
    'trained (?:only|solely|mainly|mostly|exclusively|primarily|just) on',
    'trained on (?:[\\p{L}-]+ ){1,3}(?:only|alone)',
    'garbage (?:data |input |inputs ){0,1}(?:in|out)(?! the)',
    '(?<!-)(?:consistency|plausibility) checks?|(?<!-)completeness checks?|garbage in|missing values',
    '(?:out-?dated|out[- ]of[- ]date|stale|superseded|obsolete) (?:[\\p{L}-]+ ){0,1}(?:documents?|manuals?|handbooks?|guides?|articles?|pages?|policy|policies|content|sources?|guidelines?|entries|versions?|records?|information|knowledge|embeddings?|index)',
    '(?:articles?|documents?|knowledge base|KB|wiki|content|corpus|index|handbook|documentation|catalogue|sources?)(?:[- ]\\p{L}+){0,1} (?:refresh|freshness|update)[- ](?:cadence|cycle|frequency|schedule|interval)',
    '(?:wiki|knowledge base|documentation|documents|articles|handbook|catalogue|content|sources)(?: \\p{L}+){0,1} (?:is|are|be|stays?|remains?)(?: \\p{L}+){0,1} (?:kept )?(?:up[- ]to[- ]date|current|fresh)',
    '(?:source|input|format|naming|label|data|document)s? (?:inconsistenc(?:y|ies)|inconsistent|sparsity|scarcity|staleness|imbalance)',
    '(?:validat|check|verif|test|measur)(?:e|es|ed|y|ies|ied|ing|s)? (?:the |each |every |that )?(?:[\\p{L}-]+ ){0,2}(?:freshness|completeness|schema|plausibility) ?',
    '(?:poor|bad|low|uneven|varying) (?:audio|image|scan|data|input|photo|sensor|recording|label) quality',
    '(?:needs? (?:for )?|requires? |calls? for |depends? on )(?:more )?(?:diverse|representative|balanced|high-quality|clean|sufficient|labell?ed)(?:,? (?:and )?(?:diverse|representative|balanced|high-quality|clean|sufficient|labell?ed)){0,1} (?:[\\p{L}-]+ ){0,1}(?:data(?:sets?)?|samples|examples|records)',
    '(?:supported|covered|limited|constrained)(?: only)? by (?:the )?(?:current|available|existing|structured)(?: [\\p{L}-]+){0,1} data',
  ]),
);
