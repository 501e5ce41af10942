/** English words for deciding whether to scale or to stop. Entries are pattern sources, as in `en.ts`. */

/** Going on. */
export const GOING_ON = [
  'scal(?:es?|ed|ing)(?: up)?', 'proceed(?:s|ed)?', 'expand(?:s|ed)?', 'roll(?:s|ed)? (?:it |this )?out', 'rolling out', 'roll-?out', 'go(?:es)? live', 'go(?:es)? ahead', '(?:we|pilot|trial|to|will|and) continues?', 'go(?:es)? on (?:to|with)', 'move (?:on )?to the', 'extend(?:s|ed)? (?:it|to|the pilot)', 'promote[sd]? to', 'pass(?:es)? (?:the gate|only if|if all)', 'launch(?:es|ed)?', 'moves? (?:on|to (?:phase|production|the next))', 'green[- ]light', 'goes to (?:production|all)', 'full (?:deployment|launch)',
];

/** Ending it, or changing course. */
export const STOPPING = [
  'stop(?:s|ped|ping)?', 'kill(?:s|ed)?', 'paus(?:es?|ed)', 'abandon(?:s|ed)?', 'terminat(?:es?|ed)', 'end(?:s|ed)? (?:it|the (?:pilot|trial|project))', 'cancel(?:s|led)?', 'discontinu(?:es?|ed)', 'winds? down', 'wound down', 'retire[sd]?', 'shuts? (?:it )?down', 'halt(?:s|ed)?', 'suspend(?:s|ed)?', 'do(?:es)? not (?:proceed|scale|continue)', 'no[- ]go', 'pivot(?:s|ed)?', 'drop(?:s|ped)? (?:it|the pilot)', 'withdraw(?:s|n)?', 'deprioriti[sz]e[sd]?', 'pull(?:s|ed)? (?:it|the plug)', 'close[sd]? (?:it|the pilot)', 'disable[sd]?', '(?:pilot|trial|project|experiment) (?:ends|closes)',
];

/** What has to be so. */
export const CONDITIONS = [
  'if', 'when', 'once', 'only', 'provided', 'unless', 'where', 'should', 'as soon as', 'until', 'at', 'above', 'below', 'under', 'over', 'after', 'criteria', 'threshold',
];

/** The decision that ends the pilot. */
export const VERDICTS = [
  'go[\\s/-]*(?:or[\\s-]+)?no[\\s/-]*go', '\\p{L}+ (?:will|shall|must|to) (?:then |jointly )?decide (?:whether|if|on|about|to)', '(?:we|board|committee|sponsor|[cd]\\p{L}o|director|who|panel|group) decides?', '(?:is|be|are) decided', '(?:final|pilot|scal(?:e|ing)|scale-up|roll-?out|go-live|launch|continuation|investment|funding) decisions?', 'decision (?:date|meeting|gate|points?|(?:is |will be )?(?:due|taken|made)|on|by|in|at|whether)', '(?:stage|decision|exit|phase|investment) gates?', 'gate (?:review|meeting)', 'takes? the decision', '(?:exit|final|close-?out|pilot|impact|benefits|stage|outcome) review', '(?:recommendation|paper|report|proposal) (?:will )?(?:go|goes|is put|be put) to', '(?:pilot|trial|experiment|results?|outcome|impact) (?:is|are|will be) (?:reviewed|assessed|evaluated|judged)', '(?:review|evaluate|assess|judge) (?:the )?(?:pilot|trial|results|outcome|impact)', 'read-?out', 'scale[- ]or[- ]stop', 'stop[- ]or[- ]scale',
];

const WHICH_WAY =
  '(?:scal\\p{L}*|continu\\p{L}*|proceed|stop|roll|extend|expan\\p{L}*|go live|deploy|promot\\p{L}*|adopt|kill|end|pilot)';

/** A decision at the end that is spoken of, without a date or a threshold. */
export const VERDICTS_AT_ALL = [
  'go[\\s/-]*(?:or[\\s-]+)?no[\\s/-]*go', '(?:decision|stage|exit) gates?', '(?:exit|kill|stop|scale|scaling|pivot|go-live|graduation|sunset|termination|failure) criteria', '(?:stop|kill|failure) (?:rules?|thresholds?)', `criteria (?:to|for) ${WHICH_WAY}`,
  `\\p{L}+ (?:will|shall|must|to) (?:then |jointly )?decide (?:on |about )?(?:whether |if )?(?:to |or not to |the )?${WHICH_WAY}`, `(?:decid(?:e|es|ed)|decision) (?:on |about )?(?:whether |if )?(?:on |to |about |or not to )+(?:the )?${WHICH_WAY}`, 'decides? (?:on )?(?:production|roll-?out|scaling|scale-up|go-live)', 'roll-?out decision', '(?:test|trial|pilot) is extended', 'scale, \\p{L}+,? (?:and|or) \\p{L}+', 'decides? (?:if|whether) (?:it|we|the (?:pilot|trial|tool|service))', 'decision at the end', '(?:keep|continue|advance|expand|scale|extend|proceed|go),? [\\p{L}-]+,? or (?:stop|drop|end|kill|abandon|retire)', '(?:stop|drop|end|kill|abandon|retire),? [\\p{L}-]+,? or (?:keep|continue|advance|expand|scale|extend|proceed|go)', '(?:pilot|trial|experiment|project) counts as (?:passed|failed|successful|a success|a failure)', 'look at the (?:figures|numbers|results|data) and decide', 'only if (?:all|both|these|at least) [^.;]{3,60} (?:do|will|does|can) (?:we|it) (?:go|move|proceed|start|continue|scale)', 'makes? the (?:call|decision) (?:on|by|in|at|whether)', '(?:pilot|trial|experiment) (?:is|will be|counts as|is considered|is deemed) (?:a )?success(?:ful)? (?:only )?(?:if|when)', '(?:expand|continue|extend|scale|proceed|keep|go on) or (?:to )?(?:end|stop|kill|abandon|drop|cancel)', '(?:end|stop|kill) or (?:continue|expand|extend|scale)', 'decisions? (?:on|about|for|regarding) (?:[\\p{L}/-]+ ){0,4}?(?:roll-?out|scal(?:e|ing)|scale-up|expansion|go-live|continuation|extension)', '(?:scal(?:e|ing)|expansion|go-live|continuation) (?:decision|recommendation)s?', '(?:release|promotion|launch|phase) gates?', 'gate \\d', 'conditional go', 'course[- ]correct', '(?:quarterly|mid-?point|mid-?term) (?:milestones|checkpoints)', 'before (?:any |a )?(?:wider|broader|full|general|production|further) (?:roll-?out|deployment|release|launch|use|adoption|expansion)', '(?:evaluate|review|assess)[^.;]{0,40} and (?:then )?decide', 'decide (?:on )?(?:the )?next (?:steps|direction|phase)', 'owns? (?:the )?(?:pilot|scaling|go-live) decision',
  'if[^.;]{3,60},? (?:we|it|the pilot) (?:will |shall |then |would |should )?(?:be )?(?:scaled?|extend(?:ed)?|expand(?:ed)?|rolle?d? (?:it )?out|go(?:es)? live|proceeds?|abandon(?:ed)?|ends? the|stops? the)', 'if (?:it is |the (?:pilot|trial|poc) is |this is )?successful,? (?:we|it) (?:will )?(?:roll|scale|expand|extend|deploy|continue)', 'if (?:it|this|the (?:pilot|trial|poc)) (?:works|succeeds|is a success|proves \\p{L}+)', '(?:on|upon|after) (?:reaching|meeting|achieving) (?:which|this|these|those|the|all)', '(?:pilot|trial) (?:passes|succeeds) (?:only )?(?:if|when)',
  '(?:must|should|will) (?:\\p{L}+ )?(?:or )?(?:be )?(?:stop(?:ped)?|ended|retired|wound down|discontinued)', 'do not proceed', '(?:review|evaluate|assess|look at) (?:the )?(?:results|outcome)', 'if (?:the )?results (?:are|look) (?:good|bad|positive|poor)', 'if (?:it|this|the (?:pilot|trial)) is (?:good|bad|a success|successful|useful|rubbish|positive|promising)', 'if the (?:aim|target|goal|objective|criteria|threshold)s? (?:is|are) (?:not )?(?:met|reached|achieved)', '(?:method|approach|tool|pilot|project) (?:will|would) be (?:abandoned|stopped|dropped|kept)', 'bar to (?:ship|launch)',
];
