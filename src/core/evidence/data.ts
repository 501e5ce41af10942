import { Pattern, pattern } from '../text/pattern';
import { either } from './combined';
import { detector, patternDetector, spanOf } from './detector';
import { PRODUCTS } from './lexicon/systems';
import { source } from './lexicon/words';
import type { Span } from './placeholders';

/** An entry that says what is read, in words of its own: not "customer data" or "various sources". */
export function describedDataIn(text: string): Span | null {
  const words = text.trim();
  if (
    words.split(/\s+/).length < 2 ||
    GENERIC.test(words) ||
    HARM.test(words) ||
    (ANYBODYS.test(words) && !/\d/.test(words)) ||
    !HOLDER.test(words)
  )
    return null;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const STORES = [
  'database',
  'data ?base',
  'dataset',
  'data set',
  'data warehouse',
  'warehouse',
  'data lake',
  'lakehouse',
  'data mart',
  'registry',
  'register',
  'tables?',
  'extract',
  'export',
  'feed',
  'corpus',
  'archive',
  'repository',
  'data model',
  'databank',
  'library',
  'wiki',
  'catalogue',
  'catalog',
  'spreadsheet',
  'mailbox',
  'inbox',
  'ledger',
  'data hub',
  'data platform',
  'records',
  'knowledge base',
  'bucket',
  'survey',
  'transcripts',
];
const DATA_NOUNS =
  '(?:data(?:sets?)?|records?|tickets?|cases?|documents?|claims?|calls?|emails?|e-mails|images?|scans?|transcripts?|conversations?|contracts?|invoices?|orders?|transactions?|reports?|logs?|rows|tokens|articles?|files?|notes|forms?|reviews?|messages?|letters?|applications?|complaints?|permits?|policies|observations|samples|studies|encounters|visits|alerts|events|interactions|pages|photos?|photographs|pictures|videos?|footage|audio|scripts?|rosters?|material|bookings|measurements|recordings?|readings|submissions?|filings?|agreements?|x-rays|slides|loans|mortgages|listings|sentences|dialogues|utterances|drawings|receipts|statements|specimens|questionnaires|responses|prescriptions|referrals|telemetry|rosters|entries)';
/** Store words as parts of a name: with or without a capital. */
const NAMED_STORES = source(
  STORES.map((store) => store.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)),
);
const PROPER = "\\p{Lu}[\\p{L}\\d&.'’-]*";

const DOMAIN =
  '(?<![\\p{L}\\d@./-])(?:https?://|www\\.)?(?:[\\p{L}\\d-]{2,40}\\.){1,3}(?:gov|org|com|edu|net|info|int|eu|ca|uk|au|nz|ie|us|de|es|fr|nl)(?![\\p{L}\\d@-])';

const NAMED = [
  // code names: `claims_core.fnol`, tickets.csv
  pattern(/(?<![\w/])[\w./-]{1,60}\.(?:csv|parquet|jsonl|xlsx|tsv|avro|feather|sqlite|db)(?![\w/])/u),
  /(?<![\w.@/])(?:[a-z](?=\w*_\w)\w+\.(?!(?:md|mdx|py|ts|tsx|js|mjs|cjs|ipynb|html?|css|png|jpe?g|svg|pdf|docx?|pptx?|txt|sh|ya?ml|toml|ini|lock)(?!\w))\w+|(?:[a-z]\w{0,30}\.){1,4}[a-z](?=\w*_\w)\w+)(?![\w(])/u,
  // the customer data platform (Segment), internal documents (e.g. Confluence)
  new Pattern(
    `(?<![\\p{L}])(?:${source(STORES)}|systems?|platforms?|sources?|${DATA_NOUNS})\\s*\\((?:e\\.g\\.,? |such as |i\\.e\\.,? |mainly |currently )?(?:the )?(?:${source(PRODUCTS)})[^()]{0,60}\\)`,
    'u',
  ),
  // Orion's help pages, the agency's own incident records
  new Pattern(
    `(?<![\\p{L}])${PROPER}['’]s (?:own )?(?:[\\p{L}\\d-]+ ){0,2}(?:${source(STORES)}|data|pages|reports|records)(?![\\p{L}])`,
    'u',
  ),
  // queries the Harbour Alerts API
  new Pattern(
    `(?<![\\p{L}])(?:[Qq]uer(?:y|ies|ying)(?! (?:to|by|per|about|for|and|or|are|is|were|answered|resolved|handled) )|[Pp]oll(?:s|ing)?|[Ff]etch(?:es|ing)?|[Dd]ownload(?:s|ing|ed)?|[Ss]crap(?:es|ing|ed))\\s+(?:\\p{Ll}+\\s+){0,4}?(?:from\\s+)?(?:the |our )?(?:${PROPER}\\s+){0,4}${PROPER}`,
    'u',
  ),
  new Pattern(`(?<![\\p{L}])(?:${PROPER} ){1,4}(?:${NAMED_STORES})(?![\\p{L}])`, 'u'),
  // the legacy KLM system for product and price data
  new Pattern(
    `(?<![\\p{L}])(?:\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}+) (?:system|platform|database|portal) for (?:[\\p{L}-]+,? ){1,6}(?:data|records|master data)(?![\\p{L}])`,
    'u',
  ),
  // on the Harrow e-mail corpus
  new Pattern(
    `(?<=\\p{Ll} )(?!(?:The|Our|This|An?|Each|All|AI|ML|LLM|IT|HR)\\s)${PROPER} (?:\\p{Ll}[\\p{L}-]{1,20} ){1,2}(?:data ?sets?|corpus|database|registry|register|archive|benchmark|data warehouse)(?![\\p{L}])`,
    'u',
  ),
  // public data sets such as the Harbour Register; "such as Python" names no data
  new Pattern(
    `(?:${DATA_NOUNS}|data ?sets?|databases|archives|registers|registries|sources) (?:such as|including|namely) (?:the )?(?:${PROPER} (?:(?:of|for|and) )?){1,4}(?:\\(|${PROPER})`,
    'u',
  ),
  // trained on harbour.example.org, the pages of harbour.example.org
  new Pattern(
    `(?:[Tt]rained on|[Gg]rounded in|[Ii]ndex(?:es|ed|ing)?|[Cc]rawl(?:s|ed|ing)?|[Ss]crap(?:es|ed|ing)|(?:content|pages|articles|documents|answers|text|information) (?:of|from|on)) (?:the |only |all |our )?(?:\\p{Ll}+ ){0,2}?${DOMAIN}`,
    'u',
  ),
  new Pattern(`${DOMAIN} (?:content|pages|website|articles|documents)(?!\\p{L})`, 'u'),
  // the county's parcel database
  new Pattern(
    `(?<![\\p{L}])\\p{Ll}{3,20}['’]s (?!own |existing |internal |current |data |main |new |public )(?:[\\p{Ll}-]{3,20} ){1,2}(?:database|registry|register|data warehouse|archive|catalogue|inventory)(?![\\p{L}])`,
    'u',
  ),
  // pages via the public Harbour API
  new Pattern(
    `(?:${DATA_NOUNS}|documentation)[^.;:]{0,20}? (?:via|through|using) (?:the )?(?:public |official |open )?${PROPER} (?:${PROPER} )?(?:API|feed|export)(?![\\p{L}])`,
    'u',
  ),
  // ShiftLog entries: a name as programs have it
  new Pattern(
    `(?<![\\p{L}])\\p{Lu}\\p{Ll}{1,20}\\p{Lu}\\p{L}{2,30} (?:entries|records|submissions|logs|tickets|tables|exports)(?![\\p{L}])`,
    'u',
  ),
  new Pattern(
    `(?:${DATA_NOUNS}|sales|history|histories|prices|figures|stock levels|metrics|features)[^.;:]{0,40}?\\b(?:from|in|inside|held in|stored in|extracted from|exported from|sourced from|pulled from|provided by|held by|via|out of|within)\\s+(?:the |our |its |an? )?(?:${source(PRODUCTS)})(?![\\p{L}])`,
    'u',
  ),
  new Pattern(
    `${DATA_NOUNS}\\s+(?:\\w+\\s+){0,3}?(?:from|extracted from|exported from|sourced from|pulled from|provided by|held by|supplied by)\\s+(?:the |our |its )?${PROPER}(?:\\s+(?:of |and |for )?${PROPER}){0,5}`,
    'u',
  ),
  new Pattern(
    `(?:read|reads|extracted|exported|sourced|pulled|pulls|ingest(?:s|ed)?|retriev(?:es|ed|al)(?: of)?|index(?:es|ed|ing)?)\\s+(?:\\w+\\s+){0,3}?(?:from|of|in)\\s+(?:the |our |its )?(?:${PROPER}(?:\\s+${PROPER}){0,4})`,
    'u',
  ),
  // the scans are in Axiell; rosters come from Aeries
  new Pattern(
    `${DATA_NOUNS}[^.;:]{0,40}?\\s(?:is|are|sits?|lives?|kept|held|stored|found|recorded|managed)\\s+(?:in|on|inside)\\s+(?:the |our |its |an? )?${PROPER}(?:\\s+${PROPER}){0,3}`,
    'u',
  ),
  new Pattern(
    `(?<![\\p{L}])(?:comes?|drawn|taken|read|fed|supplied|obtained|collected|loaded|delivered)\\s+(?:\\p{Ll}+\\s+)?(?:from|out of|off)\\s+(?:the |our |its )?${PROPER}(?:\\s+${PROPER}){0,4}`,
    'u',
  ),
  new Pattern(
    `(?<![\\p{L}])(?:[Ss]ystem of record|[Ss]ource of truth|[Ss]ource system)s?(?: ?(?:is|are|:|for [\\p{L} ]{1,30} is))? (?:the )?${PROPER}`,
    'u',
  ),
  new Pattern(
    `(?:${source(PRODUCTS)})\\s+(?:${NAMED_STORES}|\`[^\`]+\`|(?:own )?(?:spaces?|wiki|data|tickets|records|content|documents|pages|issues|messages|notes|calls|recordings|transcripts|conversations|incidents|cases|exports?))(?![\\p{L}])`,
    'u',
  ),
];

const DATA_INTERFACE = new Pattern(
  `(?<![\\p{L}\\d])(?:${PROPER}|\\d+)(?: [\\p{L}\\d-]+){0,2} (?:API|form|log|logs|index|portal|system|platform|site|website)(?![\\p{L}])`,
  'u',
);
const MENTION = new Pattern(
  `(?<![\\p{L}])(?:(?:company|internal|existing|historical|customer|enterprise|proprietary|public(?:ly available)?|organi[sz]ational|business|our|open|clinical|sales|claims|case|applicant|synthetic|anonymi[sz]ed|representative|approved|uploaded|user|member|patient|employee|operational|production|real|sample|training|structured|unstructured|relevant|source|ticket|incident|sensor|transaction|past|previous|population|approved|policy|reference) (?:data(?:sets?)?|records|exports?|extracts?|documents|submissions|files|information|tickets|cases|transcripts|contracts|library|libraries|guidance|articles|reports)|(?:ticket|case|claims|incident|sales|order|purchase|maintenance|usage|weather|call|chat|account|browsing|event|login|sensor|telemetry|service|repair|booking|search|click|supply chain|market|financial|health|satellite|location|GPS|machine|vehicle|IoT) (?:history|histories|logs?|data|records|exports?|extracts?|feeds?|streams?|analytics|telemetry)|IoT sensor data|(?:KB|knowledge base|help cent(?:er|re)|approved|curated|vetted|local) (?:[\\p{L}-]{1,20} ){0,2}(?:docs|documents|articles|pages|files)|(?:retrieval|search|RAG|Q&A|look-?ups?) (?:over|from|across|on) (?:the |our |all |a )?(?:[\\p{L}-]{1,20} ){0,3}(?:docs|documents|articles|files|pages|knowledge base|wiki|manuals?|handbooks?)|labell?ed (?:reference )?(?:sets?|data|examples|images|samples|cases)|reference sets?|synthetic (?:personas|cases|patients|customers|transactions)|(?:reads?|reading|analy[sz](?:es?|ing)|process(?:es|ing)?|ingest(?:s|ing)?|classif(?:y|ies|ying)|summari[sz](?:es?|ing)|search(?:es|ing)?|index(?:es|ing)?|trained on|learn(?:s|ing)? from|upload(?:s|ed|ing)?|scan(?:s|ning)?|transcrib(?:es?|ing)|pars(?:es?|ing)|extract(?:s|ed|ing)? (?:\\p{L}{1,20} ){0,4}from) (?:the |all |incoming |their |our |uploaded |new |each |these ){0,2}(?:[\\p{L}-]{1,20} ){0,2}(?:photos?|photographs|images|videos?|footage|recordings?|e-?mails?|invoices?|contracts?|receipts?|forms?|transcripts?|messages|tickets|articles|policies|manuals|logs|scans|x-rays|readings|calls|claims|resumes|cvs|applications|letters|notes|reviews)|(?:grounded|based) (?:only )?(?:in|on) (?:the |our |your )?(?:[\\p{L}-]{1,20} ){0,3}(?:docs|documents|articles|pages|files|policies|manuals|knowledge base)|(?:approved|internal|existing|shared|our|company|customer) (?:knowledge base|repository|wiki|database|data platform)|data(?:sets?)? (?:is|are|will be|from|filtered|needed|required|collected|used|includes?|comes?|pipelines?|ingestion|stored|volume)|(?:documents|datasets?|records|PDFs|spreadsheets|manuals|transcripts)(?! (?:retention|store)))(?![\\p{L}])`,
  'iu',
);

/** Things a pilot can be shown to work on. */
const MATERIAL =
  '(?:photos?|images|pictures|videos?|footage|recordings?|e-?mails?|mailbox(?:es)?|invoices?|contracts?|receipts?|transcripts?|messages|tickets|articles|policies|manuals?|handbooks?|logs|scans|x-rays|readings|measurements|calls|claims|r[eé]sum[eé]s?|CVs?|applications|letters|notes|notices|reviews|records|profiles?|histor(?:y|ies)|orders|sensors?|sensor data|signals|vital signs|weather|outcomes|drawings|guidelines|regulations|knowledge base|documentation)';
const OF_WHOM =
  "(?:(?:the |all |each |every |past |earlier |previous |incoming |public |its |their |our |new |any ){0,2}(?:[\\p{L}-]{2,20}(?:['’]s?)? ){0,3}?)";
/** Data that is used, without a name: "looks at meter readings", "is compared with earlier contracts". */
const USED = new Pattern(
  [
    `(?:looks? (?:at|through)|listens? to|learns? from|draws? on|relies on|(?:is |are )?based (?:mainly |only )?on|(?:is |are )?(?:compared|matched) (?:with|to|against)|(?:is |are )?answered from|search(?:es)?(?: through)?|scrapes?|crawls?|mines|takes?|feeds? on|fed with|uses) ${OF_WHOM}${MATERIAL}(?! (?:as|for|when) )`,
    `${MATERIAL} (?:is|are|will be) (?:automatically )?(?:summari[sz]ed|transcribed|classified|analy[sz]ed|scanned|parsed|indexed|extracted|ingested|compared|matched|fed|forwarded to)`,
    `${DATA_NOUNS} (?:come|are (?:\\p{Ll}+ )?(?:taken|drawn|collected|delivered|supplied|fed|exported|read|recorded)) (?:\\p{Ll}+ ){0,3}?(?:from|by|as|off|out of)`,
    `${MATERIAL} (?:taken|recorded|captured|written|filled in|sent in|uploaded|entered|collected|scanned|shot) (?:by|with|at|in|during|from|through)`,
    `${MATERIAL} (?:of|in|from|on) (?:the|our|a) (?:[\\p{L}-]{2,20} ){0,2}(?:inbox|mailbox|archive|intranet|share|drive|hotline|historian|help ?desk|ticket tool|log ?book)`,
    `(?:reads?|reading|looks? up|checks? against) (?:the |our |a )?(?:[\\p{L}-]{2,20} ){0,2}(?:price lists?|lists?|catalogues?|catalogs?|calendars?|timetables?|schedules?|log ?books?)`,
    '(?:course |training |learning |study )?(?:materials?|content|documents|documentation|pages|articles|files|notes|records) (?:is |are )?(?:hosted|stored|kept|held|published|available) (?:on|in|at)|(?:image|video|audio|sensor|event|log|click|telemetry)(?:/\\p{L}+)? streams? (?:from|of)|(?:pull|fetch|collect|gather|import|load|scrap|harvest)(?:s|es|e|ing|ed)? (?:[\\p{L}-]{2,20} ){0,3}?(?:leads|contacts|records|data|listings|postings|articles|documents|prices|posts|reviews|signals|news|events) (?:from|via|through)|curated (?:[\\p{L}-]{2,20} ){0,2}(?:data|datasets?|records|lists?|corpus|sources)|(?:correlat|combin|fus|join|blend)(?:e|es|s|ing|ed) (?:multiple |several |different |many ){0,1}(?:variables|signals|data (?:streams|feeds|points|sources)|sensor readings|telemetry)|from (?:smartphone|phone|drone|satellite|aerial|camera|street|dashcam|CCTV) (?:photos?|images|imagery|footage|pictures|videos?)|(?:a|the) (?:camera|microphone|scanner|drone)s? (?:watch|film|record|scan|monitor|inspect|listen)(?:es|s)?|listens? to the (?:call|conversation|consultation|meeting)',
  ]
    .map((one) => `(?<![\\p{L}])(?:${one})(?![\\p{L}])`)
    .join('|'),
  'iu',
);

const STORED = new Pattern(
  `(?<![\\p{L}])(?:(?!(?:to|can|will|must|should|and|automatically)\\s)[\\p{L}\\d-]{3,}\\s+){1,3}(?:${source(STORES)})(?![\\p{L}]|\\s+(?:shows?|showed|found|says|said|reveals?))(?=[^.;]{0,60}?\\b(?:of|from|with|since|covering|containing|held|owned|kept|updated|refreshed|\\d))`,
  'iu',
);
const VOLUME = new Pattern(
  `(?<![\\p{L}\\d.])(?:(?:~|≈|about |around |over |some )?\\d[\\d.,]*\\s?(?:k|m|K|M|million|billion|thousand|TB|GB|PB|TiB|GiB|trillion)?\\+?\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:historical|labell?ed|annotated|past|closed|scanned|archived|anonymi[sz]ed|de-identified|pseudonymi[sz]ed|training|real|resolved|existing|executed|signed|recorded|sample)\\s+(?:[\\p{L}-]+\\s+){0,2}?${DATA_NOUNS}|\\d+[- ]page (?:[\\p{L}-]+ ){0,2}(?:manual|handbook|guide|policy|corpus|catalogue)|${DATA_NOUNS} (?:\\p{Ll}{2,15} ){0,2}(?:originated|recorded|collected|issued|captured|logged|filed|closed|sold|admitted|treated|dated) (?:between|from|in|since|during|over) (?:19|20)\\d\\d|${DATA_NOUNS} (?:originated|recorded|collected|issued|captured|filed|dated) (?:19|20)\\d\\d|(?:\\d+|one|two|three|four|five|six|ten|twelve|eighteen)[\\s-]+(?:years?|months?|weeks?)(?:['’]s?)?\\s+(?:of|worth of)\\s+(?:[\\p{L}-]+\\s+){0,4}?${DATA_NOUNS}|${DATA_NOUNS} \\((?:19|20)\\d\\d|(?:index|corpus|training set|data ?set|test set|knowledge base) (?:is|was|will be) (?:built|made|drawn|compiled|filled|assembled) (?:up )?(?:from|of|with) (?:about |some |over |the |all )?\\d[\\d.,]*\\s?(?:k|m|million|thousand)?\\+?\\s+(?:[\\p{L}-]+\\s+){0,2}${DATA_NOUNS}|\\d[\\d.,]{2,}\\s?(?:k|m|million|thousand)? (?:rows|data points|observations)|${DATA_NOUNS}\\s+\\(\\d+[\\s-](?:years?|months?|weeks?|days?)\\)|(?:trained|fine-?tuned|tested|evaluated|validated|based) on (?:\\p{L}+ ){0,2}\\d[\\d.,]*\\s?(?:k|m|million|thousand)?\\+?\\s+(?:[\\p{L}-]+\\s+){1,3}(?:from|of|since|between|covering|in) (?:\\p{L}+ )?(?:19|20)\\d\\d|(?:training|trained|fine-?tun(?:ed|ing)) on (?:the |our |all |about |over |more than |historical |past |existing |previous |labell?ed |real ){0,3}\\d[\\d.,]*\\s?(?:k|m|million|thousand)?\\+?\\s+(?:[\\p{L}-]+\\s+){0,2}${DATA_NOUNS}|(?:consists? of|contains?|comprises?|holds?) (?:over |about |around |some |more than |~)?\\d[\\d.,]*\\s?(?:k|m|million|thousand)?\\+?\\s+(?:[\\p{L}-]+\\s+){0,3}${DATA_NOUNS}|\\d[\\d.,]*\\s?(?:TB|GB|PB|trillion tokens|million tokens|billion tokens)(?! (?:of )?(?:free |disk |system |G?DDR\\d )?(?:V?RAM|memory|storage|disk|space|heap|GPU)))(?![\\p{L}])`,
  'iu',
);
/** However long, an entry that begins like this names no data in particular: "historical maintenance logs". */
const ANYBODYS =
  /^(?:the |our |all )?(?:internal|historical|operational|existing|relevant|various|available|external|necessary|required|appropriate)\s/iu;
/** What may happen to data is none: "data leakage". */
const HARM =
  /\b(?:leak(?:s|age)?|loss(?:es)?|breach(?:es)?|drift|poisoning|theft|misuse|exposure|exfiltration)\W*$/i;
/** Words that could stand for any data of any organisation. */
const GENERIC =
  /^(?:from |in )?(?:the |our |all |any |an? |its |existing |current |approved |shared |central |own |various |relevant |multiple |available |different |some |other )*(?:company|internal|existing|historical|customer|enterprise|proprietary|public|organi[sz]ational|business|external|user|client|structured|unstructured|raw|sample|synthetic|relevant|multiple|various|input|training|test|source|production|real-time|third[- ]party|API|AI|ML|LLM|model|vector|data|knowledge|personal|sensitive|private|clean|quality)?\s*(?:and \p{L}+ )?(?:data(?:sets?|bases?| sources?| sets?| lake| warehouse)?|documents|records|information|sources|knowledge base|API|files|logs?|index|tables?|library|repository|registry)$/iu;
/** Capitalised only because it begins a sentence, or says what form a file has. */
const COMMON_NAME = new Pattern(
  `^(?:This|That|These|The|An?|Our|Your|All|Any|Each|Every|No|New|Existing|Approved|Internal|External|Shared|Central|Current|Historical|Public|Open|Private|Local|Daily|Weekly|Monthly|Definition|Vector|Knowledge|Document|Data|Sanitized|Synthetic|CRM|ERP|EHR|EMR|HR|IT|AI|PDF|CSV|Excel|JSON|XML|HTML) (?:[Rr]equest |[Cc]ase )?(?:${NAMED_STORES})$|(?:^|\\s)(?:Agent|Prompt|Model|Feature|Tool|Plugin|Template|Skill|Component|Community|Activity|News|Social|Event)s? (?:[Cc]atalog(?:ue)?|[Ll]ibrary|[Rr]egistry|[Rr]epository|[Ff]eed)$|^(?:(?:End-of|Post|Pre|Mid|After)-[\\p{L}-]+|Exit|Pulse|Satisfaction|Feedback|Weekly|Monthly|User|Staff|Employee|Participant|Customer)(?: \\p{L}+)? [Ss]urvey$`,
  'u',
);
/** What is still to be built holds nothing yet. */
const BUILD = '(?:implement|build|create|deploy|set ?up|configure|design|introduce|provision|install)';
const BEFORE_BUILT = new RegExp(`(?:^|\\s)${BUILD}\\s+(?:(?:an?|the|our|new)\\s+)*$`, 'i');
const TO_BUILD = new RegExp(`^${BUILD}\\s`, 'i');
const HOLDER = new Pattern(
  `(?<![\\p{L}])(?:${source(STORES)}|${DATA_NOUNS}|counts|definitions|agreements|manuals|conditions|statistics|measurements|schedules?|history|histories|profiles|system|platform)(?![\\p{L}])`,
  'iu',
);

/** An interface or form that data is read from, named under a data heading: "the 311 intake API". */
export const dataInterfaceIn = patternDetector(DATA_INTERFACE);

/** Data spoken of without a name, an origin or a size. */
const mentionIn = patternDetector(MENTION);
const usedIn = patternDetector(USED);
export const dataMentionIn = either(mentionIn, usedIn);

/** Data described by how much of it there is: "3 years of labelled tickets", "50,000 historical cases". */
export const dataVolumeIn = patternDetector(VOLUME);

/** A data set or store with a name of its own, or data read from one: "the Permit Register", "extracted from Nova". */
export const dataNameIn = detector((text) => {
  for (const name of NAMED) {
    const hit = name.exec(text);
    if (hit && isName(text, hit)) return spanOf(hit);
  }
  return null;
});

function isName(text: string, hit: RegExpExecArray): boolean {
  const isNone = [GENERIC, COMMON_NAME, TO_BUILD].some((one) => one.test(hit[0]));
  return !isNone && !BEFORE_BUILT.test(text.slice(0, hit.index)) && !isSentenceStart(text, hit);
}

/** "Developer survey shows": a capital that begins a sentence makes no name. */
function isSentenceStart(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return (
    /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(words) &&
    /(?:^|[.:!?–—])\W*$/u.test(text.slice(0, index)) &&
    /^\s+\p{Ll}/u.test(text.slice(index + words.length))
  );
}

/** Data described by the place it is kept: "the inspections database", "the vendor contract library". */
export const storedDataIn = detector(
  (text) => {
    const hit = STORED.exec(text);
    return hit && !GENERIC.test(hit[0]) ? spanOf(hit) : null;
  },
  [STORED],
);
