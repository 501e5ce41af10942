import { Pattern } from '../text/pattern';
import { detector, patternDetector, spanOf } from './detector';
import { RISK_FUNCTIONS, RISK_GRADES } from './lexicon/risk-structures';
import { anyOf, source } from './lexicon/words';

const CAPITAL = "\\p{Lu}[\\p{L}\\d&'’/-]*";

const BODIES = new Pattern(
  `(?<![\\p{L}])(?:${CAPITAL} (?:(?:and|&|of|for) )?){1,5}(?:Committee|Board|Council|Panel|Forum|Authority|Working Group|Review Group)(?![\\p{L}])`,
  'u',
);
const FUNCTIONS = new Pattern(
  `(?<![\\p{L}])(?:${source(RISK_FUNCTIONS)})(?: (?:team|office|function|group|officer))?\\s+(?:reviews?|approves?|signs? off|assesses|validates?|oversees|tracks)(?![\\p{L}])`,
  'u',
);
/** A policy, standard or process of the organisation by its name or number. */
const POLICIES = new Pattern(
  `(?<![\\p{L}])(?:${[
    `(?:${CAPITAL} (?:(?:and|&|of|for|in|on) )?){1,5}(?:Policy(?! (?:Assistant|Advisor|Agent|Bot|Chatbot|Copilot|Navigator|Search|Tool))|Directive|Code of (?:Practice|Conduct))(?: ${CAPITAL}\\d[\\w.-]*)?`,
    `(?:${CAPITAL} ){0,3}(?:Risk|Assurance|Control|Governance|Compliance|Security|Safety|Ethics|AI|Validation)(?: (?:and )?${CAPITAL}){0,2} (?:Framework|Standards?|Procedure|Playbook|Process|Guidelines?)`,
    '(?:[Pp]olicy|[Ss]tandard|[Pp]rocedure|[Dd]irective|[Cc]ontrol)(?: no\\.?| number| ref(?:erence)?\\.?)? (?=[A-Z\\d.-]*\\d)[A-Z\\d][A-Z\\d.-]{1,14}',
    '(?:under|per|follows?|following|governed by|covered by|within|in line with) (?:the |our |its )?(?:existing |current |corporate |group |enterprise )?(?:model risk|operational risk|enterprise risk|risk management|change management|information security|clinical safety|third[- ]party risk|data protection|acceptable use|AI use|AI) (?:policy|framework|process|procedure|standard)',
    '(?:NIST AI RMF|NIST AI Risk Management Framework|ISO(?:/IEC)? (?:42001|31000|27001|23894|14971)|SR ?11-7|SS1/23|DCB ?01(?:29|60)|FedRAMP|StateRAMP|SOC 2|Orange Book)',
  ].join('|')})(?![\\p{L}-])`,
  'u',
);
const FOUND =
  '(?:set up|establish|creat|form|conven|stand up|draft|develop|writ|build|built|appoint)(?:e|ed|ten)?';
const STRUCTURE =
  '(?:committee|board|council|panel|forum|group|body|policy|framework|governance|standard|procedure)';
const TO_BE_FOUNDED = new Pattern(
  [
    `\\b${STRUCTURE}\\b[^.;]{0,20}? (?:will|shall|should|must|to)(?: be)?(?: \\p{L}+ly)? ${FOUND}\\b`,
    `\\b(?:will|shall|should|must|to|plan to|propose to)(?: \\p{L}+ly)? ${FOUND} [^.;]{0,30}?\\b${STRUCTURE}\\b`,
    `\\bnew (?:\\p{L}+ ){0,2}${STRUCTURE}\\b`,
  ].join('|'),
  'iu',
);

/** A body, function or policy that exists already and that the pilot comes under. One that is to be founded is none. */
export const riskStructureIn = detector(
  (text) =>
    TO_BE_FOUNDED.test(text)
      ? null
      : spanOf(BODIES.exec(text) ?? FUNCTIONS.exec(text) ?? POLICIES.exec(text)),
  [BODIES, FUNCTIONS, POLICIES],
);

const GRADE = source(RISK_GRADES);

/** A grade of risk: "Tier 2", "high-risk under Annex III", "risk level: limited". */
export const riskTierIn = patternDetector(
  anyOf([
    `(?:risk|model|impact|AI) (?:tier|class|category)(?: is| of| as|:){0,2} ?(?:${GRADE})`,
    `(?:AI |model |inherent |residual |overall |impact )?risk (?:tier|level|class(?:ification)?|category|rating|grade)(?: is| of| as|:){0,2} ?(?:${GRADE})`,
    `(?:classified|rated|assessed|graded|categori[sz]ed|tiered|treated|registered|recorded|listed)\\b[^.;]{0,30}? as (?:an? ){0,1}(?:${GRADE})(?:[- ]risk| impact| \\(|,| under|$)`,
    `(?:classified|rated|assessed|graded)(?: it| this| the \\p{L}+){0,1}(?: at| in| into){0,1} (?:tier|level|class|category) (?:${GRADE})`,
    `(?:minimal|limited|low|medium|moderate|high)[- ]risk(?: AI){0,1}(?: system| use case| model| application| category){0,1} (?:under|per|as defined|according to|within the meaning|because)`,
    `(?:see|regard|consider|count|treat|class|rate)(?:s|ed)? (?:it|this|the \\p{L}+) as (?:an? ){0,1}(?:${GRADE})[- ]risk`,
    '(?:low|medium|moderate|high|limited|minimal)[- ]risk (?:tier|class|category|level)(?=,? (?:because|since|as|due))',
    `(?:falls?|is|sits|comes|belongs|goes) (?:in|into|under|to) (?:the |our ){0,1}(?:${GRADE}|middle|lowest|highest|top|bottom) (?:risk )?(?:tier|class|category|level|band)`,
    'high[- ]impact(?: AI(?: system| use case| use){0,1}| system| use case)|(?:rights|safety)[- ]impacting',
    'Annex III',
  ]),
);

/** A grade that opens a text, as the values of a tier label do: "limited", "Tier 2 (advisory)", "high". */
export const riskGradeIn = patternDetector(
  new Pattern(`^\\W{0,3}(?:(?:tier|level|class|category)\\s?)?(?:${GRADE})(?![\\p{L}\\d.])`, 'iu'),
);

/** A grade that is a whole cell: "High", "medium-high". */
export const bareGradeIn = patternDetector(
  new RegExp(
    `^[^\\p{L}\\d]*(?:${GRADE}|[1-5] ?/ ?5|L[0-5](?:[-–]L?[0-5])?(?: \\([^()]{3,60}\\)| with [\\p{L} ]{3,40})?)(?: ?[-/–] ?(?:${GRADE}))?[^\\p{L}\\d]*$`,
    'iu',
  ),
);

/** A grade of its risk as a whole and the reason: "low, because an analyst checks everything". */
export const reasonedGradeIn = patternDetector(
  new Pattern(
    `^\\W{0,3}(?:(?:the |its )?(?:overall )?risk is )?(?:${GRADE})(?:[- ](?:risk|tier|level|class|impact))?(?: tier)?(?: (?:because|since|due to|owing to|as (?:it|the|no|all|every|an?))(?!\\p{L})|, (?:because|since|as|an?|the|every|each|no|nothing|nobody|all|only|it)(?!\\p{L})|: \\p{L}| \\()[^.;]{8,}`,
    'iu',
  ),
);

/** A tier without a word of what it grades: it counts where the text is about risk. */
export const bareTierIn = patternDetector(anyOf(['(?:tier|class|category|level) (?:[0-5]|I{1,3}|[A-D])']));

/** A tier that is denied and says why: "not high-risk, because it only drafts". */
export const NO_HIGH_RISK =
  /(?<!\p{L})(?:not|neither)(?: (?:an?|considered|classified as|deemed|in scope as))? (?:high[- ]risk|high[- ]impact|rights[- ]impacting|safety[- ]impacting|prohibited)\b[^.;]{0,60}?(?:\b(?:because|since|as (?:it|the|no|all))|:|\()[^.;]{5,}/iu;

/** Why it is that tier: "because …", "(advisory, customer-facing)". */
export const reasonIn = patternDetector(
  /\b(?:because|since|as (?:it|the|no|all|every|its|there)|due to|given|for it|reason(?:s|ing)?|rationale|owing to|driven by)\b[^.;]{5,}|\([^()]{6,}\)|(?<=\S) [–—-] \p{L}[^.;]{6,}|: (?:an?|the|every|each|no|nobody|nothing|all|only|it) [^.;]{8,}|,? (?:it|which) (?:only|never|is|does|makes|advises|affects|decides)\b[^.;]{5,}/iu,
);

/** How often it is looked at again. */
export const cadenceIn = patternDetector(
  anyOf([
    '(?:review(?:s|ed)?|re-?assess(?:ed|ment)?|reports?|reported|meets?|meetings?|audit(?:s|ed)?|attest(?:ed|ation)?|re-?validat(?:ed|ion))(?: [\\p{L}-]+){0,4}? (?:weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly|every (?:\\p{L}+ ){0,2}(?:days?|weeks?|fortnight|months?|quarters?|years?|sprints?|releases?|phases?)|each (?:week|month|quarter|year|release)|twice a year)',
    '(?:weekly|fortnightly|monthly|quarterly|annual|semi-annual|half-yearly)(?: [\\p{L}-]+){0,3}? (?:review|re-?assessment|report|meeting|audit|attestation|committee|board|check)',
  ]),
);

/** A forum by its kind alone, as labels name it: "Monthly steering committee". */
export const forumIn = patternDetector(
  anyOf([
    '(?:risk|ethics|governance|compliance|steering|audit|advisory|change|release) (?:committee|board|council|panel|group|forum|review)',
    '(?:internal audit|compliance|risk|legal)(?: team| function| officer){0,1} (?:review|approval|sign-?off)',
  ]),
);

/** A rating that the machine gives to others is its work, not its own risk. */
const RATED_BY_IT =
  /\b(?:generat|assign|predict|suggest|produc|output|calculat|determin|assess|score|customer|borrower|applicant|client|churn|credit)\p{L}*\b[^.;]{0,30}\brisk (?:tiers?|levels?|ratings?|scor\p{L}+|class\p{L}*|profil\p{L}+)|\brisk (?:tier|level|rating|score) (?:assignment|prediction|scoring|calculation)|\bcategorical risk/iu;

const STRUCTURE_MENTION = anyOf([
  '(?:annual|quarterly|monthly|yearly|regular|internal|external) audits? (?:by|of|from|through)|audited by (?:internal|external|the)',
  '(?:counts|qualifies|classed|classified|rated|ranks|falls) as (?:an? )?(?:limited|low|minimal|high|medium|moderate)[- ](?:risk|impact)|(?:limited|low|minimal|high|medium|moderate)-impact (?:tier|class|system|category)',
  '(?:clinical|patient|product|data|model|AI|information) (?:safety|ethics|risk|governance) (?:group|council|committee|board|panel|team|office)|ethics (?:and|&) \\p{L}+ (?:council|board|committee)',
  '(?:under|per|by|following) (?:the |our |its )?(?:[\\p{L}-]+ ){0,2}(?:AI|data|security|model|risk|procurement|information) (?:policy|standard|directive|rules|guideline)',
  '(?:procedure|directive|standing order|policy)(?: [\\p{L}\\d().-]+){0,4}? (?:appl(?:y|ies) to|kicks? in|covers? (?:it|this|the))',
  '(?:hazard|clinical safety|clinical risk|corporate risk|safety) (?:log|case|officer|file|register)',
  'works council|change advisory|data ethics|caldicott guardian|(?:normal|usual|standard|existing|regular|company) (?:change|procurement|approval|release|security|vendor|IT) (?:control |management |review |advisory |risk )?(?:process|procedure|review|gate|checklist)',
  'algorithmic impact assessment',
  '(?:third[- ]party|vendor|supplier) risk (?:management|process|policy|assessment|review|team)',
  '(?:limited|minimal|high|low|unacceptable)[- ]risk (?:of|under|in) the (?:EU )?AI Act|(?:EU )?AI Act',
  '(?:AI|data|information|security|model|risk|privacy|acceptable[- ]use|group|company|corporate|records|procurement) polic(?:y|ies) (?:asks?|requires?|says?|demands?|applies|allows?|forbids?|covers?|governs?|sets?)',
  '(?:security|privacy|legal|compliance|risk|audit|infosec|procurement|data protection) (?:\\p{L}+ )?(?:reviewed|approved|cleared|assessed|signed off|accepted|checked|looked at|has seen|agreed)(?: to| on)? (?:the|it|this|our)',
  'works council (?:has |have )?(?:agreed|approved|signed|consented|been consulted)',
  '(?:cleared|approved|signed off|assessed|accepted|checked|vetted|waved through) by (?:the |our )?(?:[\\p{L}-]+ ){0,3}(?:AI|risk|compliance|legal|security|privacy|audit|governance|ethics) (?:office|team|board|committee|function|department|desk|council|group)',
  '(?:logs?|records|evidence|documentation|audit trail)(?: \\p{L}+){0,5} (?:kept|available|stored|ready|open) (?:for|to) (?:the |our )?(?:internal |external )?(?:auditors?|regulators?|supervisors?|inspectors?)',
  '(?:privacy|security|legal|compliance|ethics|architecture|risk|equity|accessibility|regulatory|508)(?: (?:or|and) [\\p{L}-]+){0,1} (?:review|approval|clearance|sign-?off)',
  '(?:privacy|security|legal|compliance|risk|ethics|accessibility|508|architecture)(?: team| office| board| committee){0,1} (?:will|must|needs? to|has to)(?: need to){0,1} (?:review|approve|sign off|assess)',
  'AI governance (?:body|board|committee|council|forum|process|framework|review|team|office|standards?|requirements?|expectations|policy|programme|program|model)|(?:model|AI|enterprise|operational) risk (?:management|framework|policy|committee|assessment)',
  '(?:risk|ethics|governance|compliance|steering|review|audit) (?:committee|board|body|panel|council|group|meeting)s?|internal audit',
  '(?<!["“‘])(?:overall |residual |inherent |implementation ){0,1}(?<!["“‘])risk (?:tier|level|rating|score|profile|classification|class|appetite|register|assessment)',
  '(?:privacy|security|legal|compliance|risk|ethics)(?:(?: or | and |/)[\\p{L}-]+){0,1} (?:reviewer|officer|owner|office|team|lead)s?\\W{1,3}(?:\\p{L}+ ){0,2}?(?:signs? off|approves?|reviews|clears)',
  '(?:low|medium|moderate|high|limited|minimal)[- ]risk (?:AI|use case|system|tier|pilot|initiative|project|application|classification|category)',
  '(?:change|design|clinical|data|technology|architecture|investment|procurement)(?: (?:advisory|governance|review|control)){0,1} (?:board|committee|authority)',
  '(?:AI|model|algorithm) (?:register|inventory)|(?:register|inventory) of (?:AI|models|algorithms)',
  'medical devices? (?:regulation|directive)|class I{1,3}[ab]? (?:medical )?device|CE[- ]mark(?:ed|ing)?|MDR|IVDR',
  '(?:legal|compliance|information security|infosec|privacy|data protection|audit|works council)(?:(?:,| and| or) [\\p{L}]+(?: \\p{L}+)?){0,2} (?:has|have|had) (?:already )?(?:reviewed|approved|signed off|cleared|agreed|seen)',
  '(?:data protection officer|DPO|CISO)(?: was| is| has| will| must){1,2} (?:\\p{L}+ )?(?:involved|consulted|approve|approved|agreed|reviewed|review|informed|asked)|works (?:council )?agreement',
  'regulatory (?:compliance|requirements?|approval|obligations?|framework|scrutiny)|compliance (?:requirements?|framework|policy|obligations?|controls?)',
  'EU AI Act|authority to operate|ATO|SOX|Basel|GxP|FDA|FCRA|Solvency II|DORA',
  "(?:follow|comply with|complies with|adhere to|in line with|aligned (?:with|to)|governed by)(?: [\\p{L}’'-]+){0,4} (?:polic(?:y|ies)|regulations?|governance|standards?|framework)",
  '(?:review|approval|clearance|sign-?off) (?:by|from) (?:the |our ){0,1}(?:privacy|security|legal|compliance|ethics|risk|audit|data protection)',
  '(?:DPIA|PIA|AIA|EIA|(?:data protection|privacy|algorithmic|equality|risk|security) (?:impact )?assessment) (?:is|will be|must be|has to be|remains) (?:required|needed|mandatory|completed|carried out|done) (?:before|prior to|ahead of)',
  "(?:IG|information governance|Caldicott|CISO|DPO|IRB|HR|works council|infosec|regulator(?:y|'s)?|board) (?:sign-?off|approval|clearance)",
]);

/** Words about risk structures that name none: a review that is due, a regulation, a rating without a scale. */
export const riskStructureMentionIn = detector(
  (text) => (RATED_BY_IT.test(text) ? null : spanOf(STRUCTURE_MENTION.exec(text))),
  [STRUCTURE_MENTION],
);
