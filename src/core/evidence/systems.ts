import { Pattern, pattern } from '../text/pattern';
import { detector, patternDetector, spanOf } from './detector';
import { personIn, roleIn } from './people';
import { AUTH, BUILDING_BLOCKS, INTERFACES, PRODUCTS, SYSTEM_KINDS } from './lexicon/systems';
import { anyOf, source } from './lexicon/words';

const PRODUCT = anyOf(PRODUCTS, 'u');
const BLOCK = anyOf(BUILDING_BLOCKS, 'u');
const ANY_CASE = anyOf([...PRODUCTS, ...BUILDING_BLOCKS], 'iu');
const INTERFACE = anyOf(INTERFACES, 'u');
const AUTHENTICATION = anyOf(AUTH, 'iu');
const KIND = anyOf(SYSTEM_KINDS, 'iu');
const DESCRIBED = new Pattern(
  `(?<![\\p{L}])(?:\\p{Lu}[\\p{L}\\d.&-]+ ){1,3}(?:${source(SYSTEM_KINDS)})(?![\\p{L}])|(?<![\\p{L}])(?:[\\p{Ll}-]{4,} )(?:inventory |order |claims |customer |employee |patient )?(?:database|data warehouse|scheduling system|management system|portal|registry|helpdesk)(?![\\p{L}])`,
  'u',
);

const CONNECTORS = [
  'integrat(?:e|es|ed|ing|ion|ions) (?:with|into|to|via|for|of)',
  'integrat(?:e|es|ed|ing|ion|ions)',
  'connect(?:s|ed|ing|ion|ions)? (?:to|with|into)',
  'connect(?:s|ed|ing|ion|ivity)?',
  'call(?:s|ing)?',
  'invok(?:e|es|ing)',
  'quer(?:y|ies|ying)',
  'writ(?:e|es|ten|ing)(?: back)? (?:[^.;,]{0,30}\\b)?(?:to|into)',
  'read(?:s|ing)? from',
  'publish(?:es|ed|ing)? (?:to|into)',
  'subscrib(?:e|es|ed|ing) to',
  'push(?:es|ed|ing)? (?:to|into|drafts? (?:to|into))',
  'pull(?:s|ed|ing)? (?:from|data from)',
  'post(?:s|ed)? to',
  'send(?:s|ing)? .{0,30}\\bto',
  'sync(?:s|ed|hroni[sz]ed)? (?:with|to)',
  'ingest(?:s|ed|ing)?(?: from)?',
  'fe(?:ed|eds|eding|d) (?:directly )?(?:into|from|by|to)',
  '(?:com(?:e|es|ing)|taken|extracted|retriev(?:e|es|ed|ing)|imports?|imported|importing|loads?|loaded|collect(?:s|ed|ing)?|sourced|captured|harvested) (?:directly )?from',
  'stor(?:e|es|ed|ing) (?:in|on)',
  'storage',
  'host(?:s|ed|ing)? (?:on|in|by)',
  'deploy(?:s|ed|ment|ing)? (?:on|to|in|via|with|at)',
  'runs? (?:on|in|inside|as)',
  'running (?:on|in)',
  'built (?:on|with|in|into)',
  'powered by',
  'embed(?:s|ded|ding)? (?:in|into|on)',
  'plug(?:s|ged)? into',
  'log(?:s|ged|ging)? (?:in|into|on|to|tasks?)',
  'login with',
  'authenticat(?:e|es|ed|ing) (?:with|via|through|against)',
  'via',
  'through',
  'using',
  'us(?:e|es|ed)',
  'access(?:es|ed)? to',
  'inside',
  'exposed? (?:through|via|as)',
  'migrat(?:e|es|ed|ing|ion) (?:to|from|into)',
  'fetch(?:es|ed|ing)? (?:from)?',
  'updat(?:e|es|ed|ing)',
  'creat(?:e|es|ing) (?:a |an )?(?:ticket|issue|case|record)s? in',
  'sits between',
  'surfac(?:e|es|ed) in',
  'available (?:in|on|via|across)',
  'export(?:s|ed)? (?:from|to)',
  'upload(?:s|ed)? (?:to|into)',
  'tools? into',
  '(?:answers?|appears?|lands?|shows? up|opens?|works?|lives?) (?:questions |directly |right )?(?:in|inside|within)',
  'sav(?:e|es|ed|ing) (?:[^.;,]{0,20}\\b)?(?:to|in|into)',
  '(?:creat|open|rais|record|fil)(?:e|es|ed|ing) (?:[^.;,]{0,20}\\b)?in',
  'logged in',
  'publish(?:es|ed|ing)? (?:[^.;,]{0,20}\\b)?(?:to|into|on)',
  'drop(?:s|ped)? (?:on|in|into)',
  'deliver(?:s|ed)? (?:as|via|through|to|in)',
  'consum(?:e|es|ed|ing)',
  'pipelines?',
];

const CONNECTION = anyOf(CONNECTORS);
const CONNECTED = new Pattern(
  `(?<![\\p{L}])(?:[iI]ntegrat(?:e|es|ed|ing|ion|ions) (?:with|into|to)|[cC]onnect(?:s|ed|ing|ion)? (?:to|with)|[cC]alls?|[wW]rit(?:es?|ten|ing) (?:\\p{Ll}+ ){0,3}(?:to|into)|[sS]av(?:es?|ed) (?:\\p{Ll}+ ){0,3}(?:to|in)|[cC]reat(?:es?|ed) (?:\\p{Ll}+ ){0,3}in|[rR]eads? from|[pP]ublish(?:es|ed)? (?:\\p{Ll}+ ){0,3}(?:to|into)|[sS]ubscrib(?:es?|ed) to|[pP]ush(?:es|ed)? (?:to|into)|[pP]ull(?:s|ed)? from|[qQ]uer(?:y|ies|ying)|[fF]etch(?:es|ing)? (?:\\p{Ll}+ ){0,3}from|[pP]oll(?:s|ing)|[sS]ync(?:s|ed)? (?:with|to)|[hH]osted (?:on|in)|[dD]eployed (?:on|to)|[eE]mbedded (?:in|into)|[lL]ogs? (?:in |into )?with|[aA]uthenticates? with|login with) (?:the |our |an? |existing |current |internal )*(\\p{Lu}[\\w&-]*(?:[. ]\\p{Lu}[\\w&-]*){0,3}|\`[^\`]+\`)`,
  'u',
);

/** After a word that can introduce a system: a preposition, or a verb of connection. */
const INNER_NAME = pattern(
  /(?<!\p{L})(?:to|into|from|in|inside|on|with|via|through|off|using|calls?|of|by|as|for) (?:the |our |its |an? |existing |current |internal |this |each )*(?:\p{Ll}+ ){0,2}?((?:\p{Lu}|\p{Ll}(?=\p{Lu}))[\p{L}\d]+(?:[ -](?:\p{Lu}[\p{L}\d]*|\d+))*)/gu,
);
/** Capitalised words that name a time, a place, a body or a language. */
const NO_SYSTEM_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French|Spanish|Europe|EU|UK|US|USA|Q[1-4]|H[12]|FY\d*|Phase|Stage|Week|Day|Step|Section|Appendix|Table|Figure|Article|Office|Department|Ministry|Council|Board|Committee|Team|Legal|Finance|Security|Operations|Engineering|Marketing|Sales|Support|Procurement|Bank|University|Hospital|City|County|State|GDPR|HIPAA|DPIA|SOP|OAuth|SAML|SSO|REST|JSON|XML|CSV|PDF|HTTP|HTTPS|URL|SQL|JWT|TLS|API)\b/u;

/** A value that begins with a name: a capital inside a word, an acronym, or two capitalised words. */
const PROPER_NAME =
  /^\s*(?:\p{Lu}[\p{L}\d]*(?:\p{Lu}|\d)[\p{L}\d]*|\p{Lu}[\p{L}\d&-]+ \p{Lu}[\p{L}\d&-]+)(?: \p{Lu}[\p{L}\d&-]*){0,3}/u;
const COMMON_START =
  /^\s*(?:The|This|Our|All|Any|Each|New|Existing|Various|Several|Internal|External|No|None|To|We|It|In|On|For|If|When)\b/u;

/** Capitalised words that start a sentence's object without naming a system. */
const NOT_A_SYSTEM =
  /^(?:AI|ML|IDs?|LLMs?|GenAI|NLP|OCR|RAG|GPT[\w.-]*|Claude\b.*|API|APIs|PDFs?|IT|HR|PII|GDPR|Phase|Week|Month|Q[1-4]|The|This|These|All|Any|Each|Python|Java|JSON|CSV|HTML|UI|UX|GUIs?|CLIs?|SLAs?|SLOs?|KPIs?|OKRs?|SDKs?|GIS(?:-.*)?|[Cc]hat ?[Bb]ots?|VS ?Code|Jupyter.*|English|Users?|Agents?|Customers?|Human|Llama.*|Mistral.*|[AHLPTV]\d{1,4}|RTX.*|GPUs?|CPUs?|TPUs?)$/u;

/** The first product or store of an organisation named in a text, or null. */
export const productIn = patternDetector(PRODUCT);

/** The first cloud service or building block, or null: it counts only where a connection is stated. */
export const buildingBlockIn = patternDetector(BLOCK);

/** A system described by its kind and whose it is: "the inspections database", "our Leeds CRM". */
export const describedSystemIn = patternDetector(DESCRIBED);

/** The kind alone: "the CRM". */
export const systemKindIn = patternDetector(KIND);

export const interfaceIn = patternDetector(INTERFACE);

export const authIn = patternDetector(AUTHENTICATION);

/** Whether a text speaks of joining systems. */
export const connectionIn = patternDetector(CONNECTION);

/** A product or service written as a slug, as fields of YAML do: `provider: openai`. */
export const slugIn = detector(
  (text) => (/^[\w./ -]{2,60}$/.test(text) ? spanOf(ANY_CASE.exec(text)) : null),
  [ANY_CASE],
);

/** A name after words of connection: "integrates with ClaimsHub", "writes back to Nova". */
export const connectedNameIn = detector(
  (text) => {
    const hit = CONNECTED.exec(text);
    const name = hit?.[1];
    return name && !NOT_A_SYSTEM.test(name) && !NO_SYSTEM_WORD.test(name) && !isKind(name)
      ? spanOf(hit)
      : null;
  },
  [CONNECTED],
);

/** "CRM" names no system. */
function isKind(name: string): boolean {
  return systemKindIn(name)?.end === name.length && /^\p{Lu}{2,5}$/u.test(name);
}

/** A name of its own that stands as the value of a label: "PermitDesk", "Medira EPR". */
export const properNameIn = detector((text) => {
  const name = PROPER_NAME.exec(text);
  return name && !NOT_A_SYSTEM.test(name[0].trim()) && !COMMON_START.test(name[0]) ? spanOf(name) : null;
});

/**
 * A name in the middle of a sentence that can be a system's, or null: "writes to Chatwoot", "opens inside Canvas".
 * A name somebody could have is left to people.
 */
export const innerNameIn = detector(
  (text) => {
    for (const hit of INNER_NAME.all(text)) {
      const name = hit[1] ?? '';

      if (NOT_A_SYSTEM.test(name) || NO_SYSTEM_WORD.test(name) || personIn(name) || roleIn(name)) continue;
      const start = hit.index + hit[0].indexOf(name);
      return { start, end: start + name.length };
    }
    return null;
  },
  [INNER_NAME],
);
