import { patternDetector } from './detector';
import { anyOf } from './lexicon/words';

const DATA =
  '(?:data(?:sets?)?|records?|fields?|columns?|rows?|entries|values|labels?|annotations?|tickets?|documents?|files?|scans?|images?|transcripts?|invoices?|contracts?|forms?|logs?|feeds?|addresses|readings|samples|extracts?)';
const SHARE =
  '(?:\\d[\\d.,]*\\s?(?:%|percent|per cent)|(?:\\d+|one|two|three) (?:in|out of) (?:\\d+|\\p{L}+)|κ\\s?[=≥]?\\s?0?\\.\\d+)';
/** What can be measured about data. */
const QUALITY =
  '(?:complet(?:e|eness)|filled(?: in)?|populated|missing|blank|empty|null(?:s| rate)?|duplicat(?:e|es|ed|ion)|valid(?:ity)?|invalid|accura(?:te|cy)|correct(?:ly)?|stale|out of date|up to date|consisten(?:t|cy)|match(?:ed|es)?|mislabell?ed|wrongly (?:coded|labell?ed)|agreement|illegible|unreadable|legible|(?:re)?scanned|re-?keyed|corrected|outliers?|noise)';

/** A property of the data with its number: "93% of address fields complete", "fewer than 2% duplicate records". */
export const dataMeasureIn = patternDetector(
  anyOf([
    `${DATA}\\b[^.;|]{0,40}?${SHARE}[^.;|]{0,20}?\\b${QUALITY}`,
    `${DATA}\\b[^.;|]{0,40}?\\b${QUALITY}\\b[^.;|]{0,20}?${SHARE}`,
    `${SHARE} (?:of )?${QUALITY} (?:[\\p{L}-]+ ){0,2}${DATA}`,
    `${SHARE}[^.;|]{0,15}?\\b${DATA}\\b[^.;|]{0,30}?\\b${QUALITY}`,
    `${QUALITY}(?: of)?(?: the| our){0,1} (?:[\\p{L}-]+ ){0,2}${DATA}\\b[^.;|]{0,25}?${SHARE}`,
    `(?:inter-?(?:annotator|rater|coder) agreement|(?:Cohen|Fleiss)['’]?s? kappa|kappa)[^.;|]{0,25}?\\d`,
  ]),
);

/** The same where the label already says that it is about data quality: "93% complete". */
export const qualityMeasureIn = patternDetector(
  anyOf([`${SHARE}[^.;|]{0,30}?\\b${QUALITY}`, `${QUALITY}\\b[^.;|]{0,30}?(?:${SHARE}|[<>≤≥]\\s?\\d)`]),
);

const GRANTED =
  '(?:granted|approved|agreed|requested|applied for|confirmed|in place|secured|provisioned|given|signed|obtained|refused)';

/** Whether the data can be reached, and since when: "access approved 3 March", "read access to the CRM". */
export const accessStatusIn = patternDetector(
  anyOf([
    `(?:data )?access(?: to [^.;|]{0,60}?)?(?: is| was| has been| already| status| request){0,2}:?,? ${GRANTED}`,
    `(?:granted|approved|obtained|secured|received|given|have|has|with|gets?)(?: [\\p{L}-]+){0,2} access to (?:the |our |its |all |these ){0,2}[^.;|]{0,30}?(?:data|database|warehouse|records|tables?|system|extract|archive|register|registry|CRM|platform|logs)`,
    'read(?:[- ]only)? access to [^.;|]{3,60}',
    `data[- ](?:sharing|use|access|transfer) agreement[^.;|]{0,30}? (?:${GRANTED}|executed)`,
    '(?:extract|export|data(?:set)?|records|files|archive) (?:is|are|was|were|has been|have been) (?:already )?(?:delivered|received|handed over|loaded|made available|provisioned|extracted)',
    '(?:data|records|extract|history|archive)(?: is| are){0,1} already (?:available|exported|extracted|collected|held|loaded)',
  ]),
);

/** What is known to be wrong or absent in the data. */
export const dataGapIn = patternDetector(
  anyOf([
    `(?:known )?(?:gaps?|limitations?|missing|absent|incomplete|excluded|not covered|under-?represented|sparse)\\b[^.;|]{0,40}?\\b(?:data|records|fields?|history|sites|languages|months?|years?|before \\d{4})`,
    `(?:data|records|fields?|history|archive|coverage) (?:is|are|has|have)?\\b[^.;|]{0,30}?\\b(?:missing|absent|incomplete|gaps?|sparse|under-?represented)`,
  ]),
);

/** How the data is kept fresh, or its drift noticed. */
export const freshnessIn = patternDetector(
  anyOf([
    '(?:refreshed|updated|reloaded|synced|synchroni[sz]ed|re-?validated|profiled|checked|audited) (?:every|each|once|hourly|nightly|daily|weekly|monthly|quarterly|in real time)[^.;|]{0,20}',
    '(?:nightly|daily|weekly|monthly|hourly|quarterly) (?:refresh|update|load|extract|export|sync|quality (?:check|report)|profil(?:e|ing))',
    '(?:data|input|feature|schema) drift\\b[^.;|]{0,60}',
  ]),
);

const CONDITION =
  '(?:clean|dirty|messy|incomplete|inconsistent|out-?dated|stale|noisy|duplicate|poor-quality|low-quality|high-quality|poorly labell?ed|well-structured|normali[sz]ed)';

/** Words about the quality or availability of data, without a measure. */
export const dataQualityMentionIn = patternDetector(
  anyOf([
    'data[- ](?:quality|completeness|accuracy|inaccurac(?:y|ies)|lineage|freshness|readiness|availability|cleaning|cleansing|validation|profiling|consistency|integrity)',
    '(?:quality|completeness|accuracy|consistency|freshness) of (?:the |our |its |this |all ){0,1}(?:[\\p{L}-]+ ){0,2}(?:data|records|dataset|labels|extract|scans)',
    `(?:${CONDITION}|missing|incomplete) (?:[\\p{L}-]+ ){0,1}(?:data(?:sets?)?|records|values|entries|labels|baseline)`,
    `(?:data(?:sets?)?|records|entries|labels|documents|scans) (?:is|are|was|were|may be|must be|needs? to be|contains?)(?: often| partly| largely| mostly| sometimes){0,1} ${CONDITION}`,
    '(?:de-?duplicat|normali[sz]|clean)(?:ed|ing|e) (?:the |our ){0,1}(?:[\\p{L}-]+ ){0,2}(?:data|records|dataset|entries)',
    'outliers? and missing|missing values',
  ]),
);
