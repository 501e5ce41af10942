import { Pattern } from '../text/pattern';
import { patternDetector } from './detector';

/** Somebody with a name of their own, or a unit: "the Registry's Data Manager", "claims data team". */
const WHO =
  "(?:(?!(?:Logs?|Data|Records?|Documents?|Tickets?|Files?|Messages?|Tables?|We|It|They|This|That|These|Those|Agents?|Users?|Customers?|The|Each|All|If|When|Who|There)\\b(?! (?:Team|Office|Unit|Department|Management|Services|Desk|Platform|Governance|Engineering|Operations|Stewards?)\\b))\\p{Lu}[\\p{L}\\d.&’'-]*(?: (?:of |for |and |& |the )?\\p{Lu}[\\p{L}\\d.&’'-]*){0,6}|(?:[\\p{Ll}'’-]+ ){0,3}(?:team|department|office|group|unit|owner|steward|desk|registry|services|board|division|manager|custodian))";
/** Bodies known for the data they publish. */
const PUBLISHER =
  '(?:NOAA|NASA|USGS|NHS(?: England| Digital)?|CDC|FDA|SEC|USDA|EPA|OECD|WHO|FAO|IMF|ESA|ECMWF|ONS|WRI|GBIF|World Bank|Eurostat|Copernicus|Met Office|Ordnance Survey|Companies House|Census Bureau|Statistics \\p{Lu}\\p{L}{2,20}|UN [A-Z]\\p{L}{1,20}|Google Research|UCI(?: Machine Learning Repository)?)';
/** Kinds of organisation that publish or lend data. */
const BODY =
  '(?:Society|University|Institute|Ministry|Agency|Bureau|Foundation|Association|Authority|Commission|Hospitals?|Clinic|Laborator(?:y|ies)|Observatory|Museum|Archives?|Council|Survey|Trust|Library|Consortium|Registry|Department(?: of (?:\\p{Lu}\\p{L}{1,30} ?){1,3})?|Office(?: (?:of|for) (?:\\p{Lu}\\p{L}{1,30} ?){1,3})?|Cent(?:er|re)s?(?: for (?:\\p{Lu}\\p{L}{1,30} ?){1,4})?)';
const THE = '(?:the |our |its |their )?';
const WHAT = '(?:it|them|this|that|these|those|the|its|all|both)';

/**
 * Who answers for data, in a sentence about data: owned, held, supplied or looked after by somebody; somebody
 * responsible for it; the steward named outright.
 */
export const stewardIn = patternDetector(
  new Pattern(
    [
      `(?<!\\p{L})(?:owned|held|kept|maintained|managed|provided|supplied|curated|stewarded|governed|collected|published|shared|administered|looked after|controlled|contributed|released|compiled|issued|(?:kept|brought) up to date|updated) by ${THE}${WHO}`,
      `[,(] ?(?:which is |that is )?(?:run|operated) by ${THE}${WHO}`,
      `(?<!\\p{L})(?:in the hands of|cared for by) ${THE}${WHO}`,
      `(?<!\\p{L})(?:belongs? to|(?:is |are )?the property of|under the (?:stewardship|custody|ownership|control) of) ${THE}(?!(?:them|us|him|her|you|me|it|whom|who|one|the|same)(?!\\p{L}))\\p{L}+`,
      `${WHO} (?:owns?|holds?|keeps?|maintains?|stewards?|provides?|suppl(?:y|ies)|looks? after|administers?|controls?|curates?) ${WHAT}(?!\\p{L})`,
      `(?<!\\p{L})(?:is |are )?(?:the )?responsibility of ${THE}${WHO}`,
      `(?<!\\p{L})[Rr]esponsible (?:for|of) [\\p{L} ]{2,40}? (?:is|are) ${THE}${WHO}`,
      `${WHO} (?:is|are) (?:responsible|accountable) for ${WHAT}(?!\\p{L})`,
      `${WHO} is (?:the )?(?:data |information (?:asset )?)?(?:owner|steward|custodian|controller)(?!\\p{L})`,
      `(?<!\\p{L})(?:[Dd]ata |[Ii]nformation (?:asset )?)(?:[Oo]wner|[Ss]teward|[Cc]ustodian|[Cc]ontroller|[Pp]rovider)s?(?: (?:for|of) [\\p{L} ]{2,30}?)?\\s*(?:is|are|:|–|-|\\()\\s*${THE}${WHO}`,
      `(?<!\\p{L})(?:[Dd]ata|[Ii]nformation)(?: asset)? (?:owner|steward|custodian|controller),? \\p{Lu}[\\p{L}’'-]{1,30} [\\p{L}’'-]{2,30}`,
      `(?<!\\p{L})(?:is|are|remains?|stays?|as|acts? as) (?:the |its |their )?(?:data |information )?(?:asset )?(?:owner|steward|custodian|controller)s?(?: (?:of|for) |[.,;)]|$)`,
      `(?<!\\p{L})[Oo]wner of (?:the |this )?(?:data(?:set)?|corpus|records|archive|table|register|extract)s? (?:is|are) ${THE}${WHO}`,
      // a unit that hands data over: "the client's finance department", "a partner supplies"
      `(?<!\\p{L})(?:get|gets|got|obtain|obtains|obtained|receive|receives|received|collect|collects|collected) [^.;]{1,40}? from ${THE}(?:[\\p{Ll}'’-]{1,20} ){1,3}(?:team|department|office|unit|desk|registry|division)(?!\\p{L})`,
      `(?<!\\p{L})(?:client|vendor|supplier|partner|insurer|bank|utility|municipality|agency|hospital|school|council|university|regulator|publisher|operator)s? (?:will )?(?:provides?|suppl(?:y|ies)|delivers?|owns?|shares?|contributes?|releases?|hands? over) (?:us )?${WHAT}(?!\\p{L})`,
      `(?<!\\p{L})(?:licen[sc]ed|purchased|bought) from ${THE}\\p{Lu}`,
      `(?<!\\p{L})(?:data ?set|corpus|benchmark) by \\p{Lu}`,
      `\\((?:owner|steward|custodian|owned by|source owner)s?:? ${THE}${WHO}`,
      `(?<!\\p{L})(?:owned|held|kept|maintained|managed|provided|supplied|curated|collected|published|shared|delivered|contributed|released|licen[sc]ed|compiled) (?:to us )?by (?:the |our |each |an? )?(?:\\p{Ll}{1,20} ){0,2}(?:clients?|customers?|vendors?|suppliers?|partners?|associations?|shops?|stores?|branches|charit(?:y|ies)|farms?|growers|banks?|hospitals?|clinics?|schools?|municipalit(?:y|ies)|cit(?:y|ies)|ministr(?:y|ies)|agenc(?:y|ies)|universit(?:y|ies)|utilit(?:y|ies)|operators?|insurers?|retailers?|manufacturers?|publishers?|authorit(?:y|ies)|owners?|providers?|regulators?|council|district)(?!\\p{L})`,
      `(?<!\\p{L})(?:from|by|via|of) (?:the )?${PUBLISHER}(?!\\p{L})|(?<!\\p{L})${PUBLISHER}['’]?s? (?:\\p{L}{1,20} ){0,2}(?:data(?:sets?)?|records|feeds?|catalogue|catalog|statistics|imagery|archive)(?!\\p{L})`,
      // a supplier: "the dataset by M. Osei", "records from the Coastal Survey Agency"
      `(?<!\\p{L})(?:[Dd]ata ?[Ss]ets?|[Cc]orpus|[Bb]enchmark)\\b[^.;]{0,80}? by (?:\\p{Lu}[\\p{L}.’'-]{1,30} ){1,3}\\p{Lu}[\\p{L}’'-]{1,30}`,
      `(?<!\\p{L})(?:from|courtesy of|licen[sc]ed from|supplied by|shared by|in partnership with|in (?:collaboration|cooperation) with|purchased from|bought from) ${THE}(?:\\p{Lu}[\\p{L}’'&-]{1,30} (?:of |for |and |the )?){0,5}${BODY}(?!\\p{L})`,
      `${THE}(?:\\p{Lu}[\\p{L}’'&-]{1,30} (?:of |for |and |the )?){1,5}${BODY}(?: \\p{Ll}{1,20}){0,2} (?:collect|gather|record|publish|suppl|provid|releas|maintain|set(?:s|ting)? up)\\p{L}{0,6}`,
    ].join('|'),
    'u',
  ),
);
