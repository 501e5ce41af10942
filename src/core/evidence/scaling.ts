import { Pattern } from '../text/pattern';
import { patternDetector } from './detector';
import { EXTRAS, GROWING, GROWTH_AT_ALL, POPULATIONS, PRECONDITIONS } from './lexicon/scaling';
import { anyOf, source } from './lexicon/words';

/** Words of growing: "roll out", "wave", "next site". */
export const growIn = patternDetector(anyOf(GROWING));

/** Growth that is spoken of, without saying to whom or when. */
export const growthMentionIn = patternDetector(anyOf(GROWTH_AT_ALL));

/** A label of a phase after the first: "Phase 3", "Wave two". */
export const laterPhaseIn = patternDetector(
  /^\W*(?:phase|stage|wave|step|release) (?:[2-9]|two|three|four|ii|iii|iv)\b|^(?:public|open|private|closed|extended) beta\b|^(?:ga|general availability|full|public|commercial) (?:launch|release)\b|^(?:future|later|next|roll-?out|expansion|scale|production)(?: (?:phase|stage|wave|step|release|plan)){0,1}:?$/iu,
);

/** A label of what follows the first version: "Future work", "GA", "v2", "Product roadmap". */
export const laterVersionIn = patternDetector(
  /^(?:future(?! (?:state|steps|process|workflow|way|possibilit))|ga|general availability|production|launch|v2|version 2|post mvp|(?:product )?roadmap)(?!\p{L})/u,
);

const GROUP = `(?:${source(POPULATIONS)})(?![\\p{L}])`;
/** A label of what has to be so before it grows: "Before production (all agents)", "Gate for full rollout". */
export const growthGateIn = patternDetector(
  /^\W*(?:(?:required )?(?:before|prior to|ahead of)|(?:required|needed|necessary) for|to (?:reach|enter|move (?:in)?to|go to|advance to|proceed to|graduate to|get to)|(?:entry |exit |success )?(?:gates?|criteria|conditions|requirements|prerequisites|readiness|thresholds?) (?:for|to|before)) (?:the |any |an? |we |it )?(?:(?:full|general|wider|broader|production|company-wide|public|national|moving to|going to) ){0,2}(?:production|roll-?out|roll out|expansion|expanding|expands?|scal(?:e|ing)(?:[- ]up)?|scales?|GA|general availability|launch to (?:all|every)|deployment|(?:phase|wave|stage) (?:[2-9]|two|three)|(?:the )?next (?:phase|wave|stage|site)|more \p{L}+)(?!\p{L})/iu,
);

/** What such a phase is for, where it is growth: "Rollout (2 weeks)", "company-wide", "three more branches". */
export const wideningIn = patternDetector(
  new Pattern(
    `\\b(?:roll(?:ed|ing)?[- ]?out|scal(?:e|ing)(?:[- ]up)?|expan(?:d|ds|ding|sion)|general availability|(?:full|wider|broader|national) (?:launch|deployment|release|production)|\\p{L}+-wide|(?:more|further|additional|remaining) ${GROUP})\\b`,
    'iu',
  ),
);

const COUNT =
  '(?:\\d[\\d.,]*\\s?[km]?\\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|dozen)';

/** So many of a group, or a share: "240 users", "100% of traffic", "all six depots". */
export const populationIn = patternDetector(
  new Pattern(
    [
      `(?<![\\p{L}\\d.])${COUNT} (?:[\\p{L}-]+ ){0,3}?${GROUP}`,
      `\\d[\\d.,]*\\s?%(?: (?:of )?(?:[\\p{L}-]+ ){0,4}?${GROUP}| rollout| production|(?=\\s*$))`,
      `\\b(?:all|every|both|the (?:other|remaining|rest of the)) (?:of )?(?:${COUNT} )?(?:[\\p{L}-]+ ){0,2}?${GROUP}`,
      `\\b(?:other|further|new|regulated|external|internal|low-risk|high-risk|remaining|selected|neighbouring|additional) (?:[\\p{L}-]+ )?${GROUP}`,
    ].join('|'),
    'iu',
  ),
);

/** A place or a unit by its name after words of going there: "then Leeds", "to the Hamburg depot". */
export const namedPlaceIn = patternDetector(
  /(?:\b(?:to|in|at|into|across|with|then|next|by)\s+|[:→]\s*|^\s*)(?:the |our )?\p{Lu}[\p{L}&’'-]{2,}(?: (?:and |of |& )?\p{Lu}[\p{L}&’'-]+){0,3}/u,
);

/** A label of what comes after the pilot, where a place or a group stands behind it: "Next: Leeds (20 clerks)". */
export const nextIn = patternDetector(
  /^\W*(?:and )?(?:(?:what|who)(?:['’]?s| is)? )?(?:next|then|after that|afterwards)(?: up| in line)?\W*$/iu,
);

/** A place that comes next, and how many are there: "Leeds (20 clerks)", "the Hamburg depot, 60 drivers". */
export const nextPlaceIn = patternDetector(
  new Pattern(
    `^\\W{0,3}(?:the |our )?\\p{Lu}[\\p{L}&’'-]+(?: [\\p{L}&’'-]+){0,4}?(?:,| ?\\(| with| and) ?(?:about |some |its |the )?${COUNT} (?:[\\p{L}-]+ ){0,2}?${GROUP}`,
    'u',
  ),
);

/** Those who follow, and how many they are: "after that the Hamburg depot (60 drivers) follows". */
export const followerIn = patternDetector(
  new Pattern(
    `(?<!\\p{L})(?:after that|afterwards|then|next|later),? [^.;]{0,60}${COUNT} (?:[\\p{L}-]+ ){0,2}?${GROUP}\\)? (?:will )?(?:follows?|joins?|comes? next|goe?s? live|gets? it|starts?)(?!\\p{L})`,
    'iu',
  ),
);

/** What has to be so first: "once SSO is live", "only after validation", "subject to sign-off". */
export const preconditionIn = patternDetector(
  new Pattern(
    `${anyOf(PRECONDITIONS).source}[^.;]{3,}|(?<!\\p{L})(?:must|has to|have to|needs? to) [^.;]{2,60} first(?!\\p{L})`,
    'iu',
  ),
);

/** More money, people or machines for more work. */
export const extraIn = patternDetector(anyOf(EXTRAS));
