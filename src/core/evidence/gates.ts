import { patternDetector } from './detector';

/** Going on: scaling, proceeding, rolling out. */
const GO =
  '(?:scal(?:es?|ed|ing)(?: up)?|proceeds?|proceeded|expands?|expanded|roll(?:s|ed)? (?:it |this )?out|rolling out|rollout|go(?:es)? live|go(?:es)? ahead|goes? on|go:|continues?|extends?|extended|promote[sd]?|pass(?:es)?|launch(?:es|ed)?|move[sd]? (?:on|to (?:phase|production|the next))|adopt(?:s|ed)?|green[- ]light|graduates?|goes to production|full (?:deployment|launch)|approved for)';
/** Ending or changing course. */
const STOP =
  '(?:stop(?:s|ped|ping)?|kill(?:s|ed)?|paus(?:es?|ed)|abandon(?:s|ed)?|terminat(?:es?|ed)|end(?:s|ed)? (?:it|the (?:pilot|trial|project))|cancel(?:s|led)?|discontinu(?:es?|ed)|wind(?:s)? down|wound down|retire[sd]?|shut(?:s)? (?:it )?down|halt(?:s|ed)?|suspend(?:s|ed)?|do(?:es)? not (?:proceed|scale|continue)|no[- ]go|pivot(?:s|ed)?|drop(?:s|ped)? (?:it|the pilot)|withdraw(?:s|n)?|deprioriti[sz]e[sd]?|pull(?:s|ed)? (?:it|the plug)|close[sd]? (?:it|the pilot)|disable[sd]?|(?:pilot|trial|project|experiment) (?:ends|closes))';

/** Words of going on with the pilot. */
export const goIn = patternDetector(new RegExp(`(?<![\\p{L}])${GO}(?![\\p{L}])`, 'iu'));

/** Words of ending it. */
export const stopIn = patternDetector(new RegExp(`(?<![\\p{L}])${STOP}(?![\\p{L}])`, 'iu'));

/** What has to be so: "if", "once", "only when". */
export const conditionIn = patternDetector(
  /\b(?:if|when|once|only|provided|unless|where|should|as soon as|until|at|above|below|under|over|after|criteria|threshold)\b|[≥≤<>]/iu,
);

/** Words of the decision that ends the pilot. */
export const verdictIn = patternDetector(
  /\b(?:[\p{L}]+ (?:will|shall|must|to) (?:then |jointly )?decide (?:whether|if|on|about|to)|go[\s/-]*(?:or[\s-]+)?no[\s/-]*go|(?:we|will|to|board|committee|sponsor|[cd]\p{L}o|director|who|panel|group) decides?|(?:is|be|are) decided|decision(?! support| tree| making| aid)s?(?! \p{L}+ (?:was|were))|(?:stage|decision|exit|phase|investment) gates?|gate (?:review|meeting)|(?:exit|final|close-?out|pilot|impact) review|(?:pilot|trial|experiment|results?|outcome|impact) (?:is|are|will be) (?:reviewed|assessed|evaluated|judged)|(?:review|evaluate|assess|judge) (?:the )?(?:pilot|trial|results|outcome|impact)|read-?out|scale[- ]or[- ]stop|stop[- ]or[- ]scale)\b/iu,
);

/** A decision at the end that is spoken of, without a date or a threshold. */
export const verdictMentionIn = patternDetector(
  /\b(?:[\p{L}]+ (?:will|shall|must|to) (?:then |jointly )?decide (?:whether|if|on|about)? ?(?:to )?(?:scal|continu|proceed|stop|roll|extend|expan|go|deploy|promot|adopt)\p{L}*|if\b[^.;]{3,60},? (?:we|it|the pilot) (?:will |shall |then |would |should )?(?:be )?(?:scaled?|extend(?:ed)?|expand(?:ed)?|rolle?d? (?:it )?out|go(?:es)? live|proceeds?|abandon(?:ed)?|ends? the|stops? the)\b|go[\s/-]*(?:or[\s-]+)?no[\s/-]*go|(?:decision|stage|exit) gates?|(?:exit|kill|stop|scale|scaling|pivot|go-live|graduation|sunset|termination) criteria|criteria (?:to|for) (?:scal|stop|continu|proceed|exit|expan)\p{L}*|if (?:it is |the (?:pilot|trial|poc) (?:is |proves |works|succeeds)|this (?:is |works))?(?:successful|succeeds|works)?,? ?(?:we|it) (?:will )?(?:roll|scale|expand|extend|deploy|continue)|(?:decid(?:e|es|ed)|decision) (?:on |about )?(?:whether|on|to|about) (?:to |or not to )?(?:scal\p{L}*|continu\p{L}*|proceed|stop|roll|extend|expan\p{L}*|go live|deploy|promot\p{L}*|kill)|upon reaching (?:which|this|these)|(?:must|should|will) (?:\p{L}+ ){0,3}(?:or|and) (?:stop|be (?:disabled|stopped|ended|retired))|decides? (?:on )?(?:production|rollout|scaling|scale-up)|owns? (?:the )?(?:pilot|production|go-live|scaling)? ?(?:decision|go)|promote\/teardown|do not proceed|(?:pilot|trial) (?:passes|succeeds) (?:only )?(?:if|when))/iu,
);
