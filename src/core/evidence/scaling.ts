import { patternDetector } from './detector';

/** Words of growing beyond the pilot. */
export const growIn = patternDetector(
  /\b(?:scal(?:e|es|ed|ing)(?! (?:of|from|1))|roll(?:s|ed|ing)? (?:it |this |them )?out|roll-?outs?|expan(?:d|ds|ded|ding|sion)|extend(?:s|ed|ing)?|extension|waves?|phase \d|phase (?:two|three|four)|stage \d|next (?:site|sites|ward|wards|region|branch|branches|school|plant|team|teams|phase|users)|onboard(?:s|ed|ing)?|replicat(?:e|es|ed|ion)|go(?:es|ing)? (?:live|national|nationwide)|launch(?:es|ed)?|general availability|ga|full (?:deployment|production)|ramp(?:s|ed|ing)?(?:[- ]up)?|widen(?:s|ed)?|open(?:s|ed)? (?:it )?(?:up )?to|add(?:s|ed|ing)?|available to|deploy(?:s|ed|ing|ment)?|production)\b/iu,
);

const GROUP =
  '(?:users?|seats?|staff|people|agents?|clerks?|teachers?|nurses?|doctors?|clinicians?|drivers?|engineers?|analysts?|adjusters?|advis[eo]rs?|employees?|students?|pupils|patients?|customers?|clients?|members?|citizens?|residents?|tenants?|households|sites?|wards?|hospitals?|clinics?|practices?|schools?|campuses|plants?|lines?|warehouses?|depots?|stores?|shops?|branches|offices?|departments?|divisions?|teams?|units?|regions?|districts?|boroughs?|councils?|states?|countr(?:y|ies)|cit(?:y|ies)|metros?|markets?|languages?|products?|business units?|suppliers?|vessels?|vehicles?|machines?|farms?|libraries|courts?|stations?|terminals?|cases|claims|calls|tickets|documents|invoices|requests|orders|transactions|traffic|volume|population|network|estate|fleet|company|organi[sz]ation|cohorts?|segments?|types|categories|channels)';

/** So many of a group, or a share: "240 users", "100% of traffic", "all six depots". */
export const populationIn = patternDetector(
  new RegExp(
    [
      `(?<![\\p{L}\\d.])(?:\\d[\\d.,]*\\s?[km]?\\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|dozen)(?: (?:further|more|other|additional|remaining|new))? (?:[\\p{L}-]+ ){0,2}?${GROUP}(?![\\p{L}])`,
      `\\d[\\d.,]*\\s?%(?: (?:of )?(?:the |all |our )?(?:[\\p{L}-]+ ){0,3}?${GROUP}| rollout| production|(?=\\s*$))`,
      `\\b(?:all|every|the (?:other|remaining|rest of the)|both) (?:of (?:the |our )?)?(?:\\d+ |two |three |four |five |six |seven |eight |nine |ten |twelve |other |remaining )?(?:[\\p{L}-]+ )?${GROUP}(?![\\p{L}])`,
      `\\b(?:other|further|new|regulated|external|internal|low-risk|high-risk|remaining|selected|neighbouring|additional) (?:[\\p{L}-]+ )?${GROUP}(?![\\p{L}])`,
    ].join('|'),
    'iu',
  ),
);

/** A place or a unit by its name after words of going there: "then Leeds", "to the Hamburg depot". */
export const namedPlaceIn = patternDetector(
  /(?:\b(?:to|in|at|into|across|with|then|next|wave \d+:?|phase \d+:?|[Ww]ave (?:two|three):?|by)\s+|[:→]\s*|^\s*)(?:the |our )?\p{Lu}[\p{L}&’'-]{2,}(?: (?:and |of |& )?\p{Lu}[\p{L}&’'-]+){0,3}/u,
);

/** What has to be so first: "once SSO is live", "only after validation", "subject to". */
export const preconditionIn = patternDetector(
  /\b(?:once|only (?:after|when|if)|(?:not )?until|after (?:the |a |an |its |all |we |it |successful |security |privacy |legal )?\p{L}+|provided(?: that)?|subject to|conditional on|contingent on|depends on|dependent on|requires?|needs? (?:a|an|the|to)|pre-?conditions?|pre-?requisites?|assuming|as soon as|if (?:the |all |both |\d|at least )|when (?:the |all |both |\d|at least |[^.;,]{3,50} (?:is|are|has|have) )|unless approved|gated (?:by|on))\b[^.;]{3,}/iu,
);

/** More money, people or machines for more work. */
export const extraIn = patternDetector(
  /(?:\b(?:extra|additional|further|more|incremental|adds?|another|doubl\p{L}+|increase[sd]?)\b[^.;]{0,40}(?:[£$€]\s?\d|\b(?:licen[cs]es?|gpus?|servers?|capacity|fte|trainers?|seats?|budget|cost|instances?|nodes?))|\bcapacity (?:for|of|to)\b[^.;]{0,30}\d|\bauto-?scal\p{L}+|\bhorizontal(?:ly)? scal\p{L}+)/iu,
);

/** Growth that is spoken of, without saying to whom or when. */
export const growthMentionIn = patternDetector(
  /\b(?:(?:phased|gradual|full|wider|broader|production|national|nationwide|staged|incremental|further|controlled|progressive|global|regional|(?:enterprise|company|organi[sz]ation|department|trust|bank|city|group|system)-?wide|100 ?%|cross-\p{L}+) (?:\p{L}+ ){0,2}?(?:roll-?out|launch|release|deployment|expansion|adoption|implementation)|(?:roll(?:ing|s)? (?:it |this |them )?out|(?:be|is|are|being|then) rolled out) (?:\p{L}+ )?(?:to|across|in)\b|next (?:site|ward|branch|wave|phase|cohort|region|department|school|plant|depot|users?|group)s? (?:is|are|will|covers?|adds?|:)|(?:second|third|later|subsequent|future) (?:phase|wave|cohort)s?|scalable (?:to|across)|roll-?out (?:to|across|plan|of the)|(?:to|will|can|may|we|then|could|would|have to|and|before) (?:rapidly |quickly )?scale\b|(?:be scaled|scales|scaling) (?:up|out|across|to|beyond|it|this|the)|scale-?up|path to (?:scale|production)|(?:expan(?:d|ds|ding|sion)|(?:be|is|are|then) expanded) (?:it |this |use |the (?:pilot|use|service|scope) )?(?:to|into|across|beyond)|extend(?:ed|ing|s)? (?:it |this |the \p{L}+ )?(?:to|across) (?:other|all|more|further|the)|(?:re-?used?|applied|replicated|generali[sz]ed|transferred) (?:\p{L}+ )?(?:to|across|in|by|for|at) (?:the )?(?:other|more|further|additional|all|new|remaining)|(?:extend|expand|ramp|scale|open|roll)(?:s|ed|ing)? (?:\p{L}+ ){0,4}?to (?:all |another |a further |the (?:other|remaining|next) |\d)|(?:we|will|can|then|to) (?:expand|extend|scale) (?:it|this|the (?:pilot|service|tool|use|assistant|scope))\b|(?:bring|take|move|offer) (?:it|this|the \p{L}+) to (?:the )?(?:other|all|more|further|remaining)|convert to production|move (?:in)?to production|(?:more|other|all|further) (?:pages|sites|departments|regions|branches|teams|wards|schools|plants|users|markets|countries) (?:later|next|afterwards|after|too)|(?:placing|putting|using) (?:it|the \p{L}+) on more)/iu,
);
