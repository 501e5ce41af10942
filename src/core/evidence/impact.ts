import { detector, patternDetector, spanOf } from './detector';
import { GRAVE_HARMS, INHERENT_HARMS, MILD_HARMS, PEOPLE_AFFECTED } from './lexicon/impact';
import { anyOf, source } from './lexicon/words';
import { Pattern } from '../text/pattern';
import { allOf } from './combined';

const PEOPLE = source(PEOPLE_AFFECTED);
const ANYONE = anyOf([PEOPLE]);

/** People a system can do something to. */
export const peopleIn = patternDetector(ANYONE);

const GRAVE = source(GRAVE_HARMS);
const MILD = source(MILD_HARMS);
const GRAVE_HARM = anyOf([GRAVE]);
const INHERENT_HARM = anyOf(INHERENT_HARMS);

/** Something bad that could come to people; without people in the same text it is a mere fault. */
export const harmIn = detector(
  (text) => {
    const harm = GRAVE_HARM.exec(text);
    return harm && ANYONE.test(text) ? spanOf(harm) : spanOf(INHERENT_HARM.exec(text));
  },
  [GRAVE_HARM, INHERENT_HARM],
);

/** A harm or fault where the label already says that it is about people. */
export const harmValueIn = patternDetector(anyOf([GRAVE, MILD]));

const MIGHT = '(?:could|may|might|would) (?:\\p{L}{2,15} ){0,1}?';
/** What is done to people and is no loss to them. */
const HARMLESS =
  '(?:able|asked (?:to|for)|informed|told|notified|contacted|supported|trained|helped|offered|given|consulted|interviewed|included|invited to|shown|sure|used|added|needed|required|possible|part|more|better|faster|happy|glad|willing|(?:served|treated|answered|paid|seen|called back) (?:faster|better|sooner|earlier|more|equally|alike|fairly))(?!\\p{L})';

const mishapIn = patternDetector(
  new Pattern(
    [
      `(?<!\\p{L})${MIGHT}be (?!${HARMLESS})\\p{L}{3,}`,
      `(?<!\\p{L})${MIGHT}(?:lose|wait|miss|suffer|struggle|end up|drop out|give up|pay more|not (?:be|get|receive|understand|know|find)|have to (?:wait|pay|prove|repeat|travel|explain|come|ask|start|call|move|leave|work)|feel)(?!\\p{L}) ?\\p{L}*`,
      `(?<!\\p{L})${MIGHT}(?:get|receive|see|have|be given|be offered|be sent) (?:an? |the )?(?:less|fewer|worse|wrong|lower|no|poorer|slower|late|later)(?!\\p{L})`,
      `(?<!\\p{L})(?:wrong|false|missing|late|poor|biased|invented) (?:\\p{L}{2,20} ){1,2}?${MIGHT}\\p{L}{3,}`,
    ].join('|'),
    'iu',
  ),
);

/** Something that could happen to people, where it is clear that harm is spoken of: "customers could wait longer". */
export const sufferingIn = allOf(mishapIn, peopleIn);

/** Words that say whom it touches: "the people affected are". */
export const affectedIn = patternDetector(
  anyOf([
    '(?:people|persons|groups?|individuals|those|parties|populations?|communities|users|who is|most|directly|indirectly) (?:most |directly |indirectly |potentially ){0,1}(?:affected|impacted)',
    '(?:affects?|impacts?) (?:mainly |mostly |directly |about |over ){0,1}(?:\\d[\\d,.]* )?(?:\\p{L}+ ){0,2}(?:people|persons|individuals|customers|patients|residents|citizens|students|employees|households|families|staff|tenants|applicants|workers)',
    'subject to (?:its|the|an|automated) (?:decisions?|scores?|scoring|recommendations?|outputs?)',
  ]),
);

/** How unequal or harmful results are looked for or made less. */
export const fairnessTestIn = patternDetector(
  anyOf([
    '(?:fairness|bias|equity|disparate impact|demographic parity|equali[sz]ed odds|equal opportunity|subgroup|parity)(?: \\p{L}+){0,2} (?:test(?:s|ed|ing)?|audit(?:s|ed|ing)?|check(?:s|ed)?|evaluation|metrics?|analysis|constraints?|monitoring|reviews?|assessment)',
    '(?:test|audit|check|measure|monitor|compare|evaluate|track|sampl)(?:s|e|ed|ing)?\\b[^.;|]{0,50}?\\b(?:by|across|per|for|between) (?:the )?(?:\\p{L}+ ){0,2}(?:age|gender|sex|race|ethnicity|languages?|region|facility|subgroups?|groups|demographics?|disability|postcode|ZIP|income|deprivation|dialects?|accents?)',
    '(?:error|accuracy|recall|approval|score|performance) (?:gap|difference|disparity)[^.;|]{0,30}?\\d',
    '(?:disparate impact|demographic parity|equali[sz]ed odds|four-fifths)',
  ]),
);

/** How people learn of it, or object. */
export const recourseIn = patternDetector(
  anyOf([
    'appeals? (?:to|against|via|through|at|within)\\b[^.;|]{0,40}',
    '(?:right to|rights? of|can|may|able to|free to|option to) (?:appeal|contest|object|complain|challenge|opt[- ]out|explanation|redress|ask for (?:a )?(?:human|person|review)|request (?:a )?(?:human|manual) (?:review|decision))',
    '(?:(?:is|are|be|being) (?:told|informed|notified)|disclosed|disclosure|labell?ed|notice|banner|tells?|discloses?)\\b[^.;|]{0,40}?\\b(?:AI|automated|machine|bot|chatbot|assistant|model|generated)',
    'adverse action notices?',
    '(?:human |an? |clear |simple )(?:appeals?|complaints?|objections?|redress) (?:path|process|route|channel|procedure|mechanism)',
  ]),
);

/** "Must not discriminate": a wish for fairness, not an assessment. */
export const NO_DISCRIMINATION =
  /(?<!\p{L})(?:not|never|no|without|avoid(?:s|ing)?|free (?:of|from))(?: \p{L}+){0,3}? (?:(?:use|see|consider|know|include|contain)s? (?:\p{L}+ ){0,2}?(?:gender|age|race|ethnicity|nationality|religion|disability|sex)|discriminat(?:e|es|ion|ory)|disadvantag(?:e|es|ing)|stereotyp(?:e|es|ing)|prohibited attributes|protected (?:characteristics|attributes))(?!\p{L})/iu;

/** "No claim is rejected by AI alone": a safeguard of people, not an assessment. */
export const NO_LONE_REFUSAL =
  /\b(?:no|never|nobody|not|none)\b(?: \p{L}+){0,6}? (?:rejected|denied|refused|declined|dismissed|excluded|penali[sz]ed|turned away|suspended|failed)(?: \p{L}+){0,2}? (?:automatically|(?:by|through|on the basis of) (?:the |an? ){0,1}(?:AI|machine|model|algorithm|score|bot|system|agent)(?: output| score)? (?:alone|only|by itself)|without (?:an? )?(?:human|person))\b/iu;

/** "Zero harmful suggestions": a wish for safety, not an assessment. */
export const NO_HARMFUL_OUTPUT =
  /\b(?:no|zero|not|never|without|avoid(?:s|ing)?)(?: \p{L}+){0,3}? (?:harmful|toxic|offensive|abusive|inappropriate|unsafe)(?: (?:or|and) \p{L}+)? (?:content|outputs?|responses?|language|advice|answers?|suggestions?|recommendations?)\b/iu;

/** Words about ethics that assess nothing. */
export const ethicsMentionIn = patternDetector(
  anyOf([
    'fairlearn|aequitas|selection rates?|(?:darker|lighter)[- ](?:skin(?:ned)?|tones?|toned)|who (?:could|might|may|can) (?:be )?(?:hurt|harmed|lose|suffer)',
    '(?:drivers|agents|clerks|teachers|nurses|staff|workers|people|employees|adjusters|students|users|customers|farmers|patients|engineers|developers) (?:fear|worry|are (?:worried|afraid|concerned)|might feel|may feel|could feel)',
    '(?:drafted|written|generated|produced|translated|made|created|suggested) by (?:an? |the )?(?:machine|AI|bot|computer|assistant|model|software)(?= ?$|[.,;)]| and)',
    '(?:could|might|may|would|can) cost (?:somebody|someone|people|them|him|her|a \\p{L}+|an \\p{L}+|the \\p{L}+) (?:their|his|her|a|an|the) \\p{L}+',
    '(?:could|might|may|would|can) (?:be|get|end up) (?:shown|given|offered|quoted|sent|charged|paid|served|heard|placed|put) (?:\\p{L}+ )?(?:worse|higher|lower|fewer|less|more|wrong|last|later|at the (?:back|end|bottom))',
    '(?:people|those|anyone|callers|customers|patients|pupils|staff|residents|users|speakers|children) (?:who|with|without|whose) [^.;,]{3,40} (?:could|might|may|would|can|will|are|is) (?:be |often |more |less |not )?(?:mis\\p{L}+|wrong\\p{L}*|worse|excluded|overlooked|understood|left|heard|harder|unable|struggle)',
    '(?:is|are|be|being|get) (?:told|informed|notified) (?:that|when|if) (?:an? |the |our )?(?:program|computer|software|algorithm|tool|system|AI|machine|bot)',
    '(?:older|elderly|younger|disabled|deaf|blind|poorer|non-native|foreign-born|immigrant|rural|minority|pregnant|dyslexic|homeless|low-income|vulnerable) (?:people|persons|users|residents|patients|citizens|customers|clients|tenants|drivers|workers|staff|employees|students|pupils|speakers|women|men|families|households|farmers|callers|passengers|applicants|learners|adults|children|groups|communities|members|visitors|guests|colleagues) (?:could|may|might|will|would|are|get|must|should|cannot|can)',
    '(?:because|on account) of (?:their|his|her|a|an|the) (?:\\p{L}+ )?(?:names?|ages?|gender|accents?|origins?|race|religion|languages?|disabilit(?:y|ies)|postcodes?|skin(?: colou?r)?|sex|background|surnames?|dialects?)',
    '(?:ranked|scored|rated|treated|graded|served|priced|approved|rejected|flagged|recommended) (?:lower|worse|higher|better|differently|unfairly|less (?:often|well)|more often)',
    'whether (?:women|men|girls|boys|older|younger|disabled|foreign|non-native|minority|certain|some) ',
    '(?:is|are|as|remains?) (?:purely |strictly |only |merely )?advisory(?: only)?(?= ?(?:$|[.;,:)]|and |to |in |until ))|advisory[- ]only',
    '(?:teachers|parents|doctors|nurses|clinicians|staff|unions?|residents|patients|citizens|workers|employees) (?:worry|fear|are (?:worried|afraid|concerned)) (?:that|about|students|pupils|it|the AI|AI|they)',
    '(?:model|AI|tool|assistant|system|it|score|algorithm|ranking) (?:could|may|might|would|can) (?:\\p{L}+ly )?(?:favou?r|prefer|penali[sz]e|disadvantage|overlook|exclude|misjudge|stereotype|mislead|offend|harm|hurt)',
    '(?:staff|workers|people|employees|agents|nurses|drivers|teachers|users|customers|patients|residents) (?:fear|worry|are afraid|are worried|dislike|object)(?: \\p{L}+){0,3} (?:watched|monitored|tracked|judged|measured|surveilled|replaced|recorded|surveillance)',
    'no (?:figures|numbers|statistics|data|rankings?|scores?|reports?)(?: \\p{L}+){0,2} (?:per|about|on) (?:person|individuals?|single|named)(?! (?:yet|exists?))',
    'bias (?:is|remains|could be|may be)(?: (?:a|an|one|our|the|also)){0,1}(?: \\p{L}+){0,1} (?:risk|concern|issue|problem|worry|danger)s?',
    '(?:children|minors|pupils|young people|vulnerable \\p{L}+) (?:also |may |will |might ){0,1}(?:use|see|read|access|are among)',
    '^\\W*(?:model |data |AI ){0,1}bias(?:es)?(?=\\W*$)',
    '(?:possible|potential|inherent|historical|systemic|hidden|unconscious|unintended|investigation|selection) bias(?:es)?',
    'bias(?:es)? in (?:the |our |its )?(?:\\p{L}+ ){0,2}(?:scor(?:es?|ing)|decisions?|predictions?|outputs?|recommendations?|rank(?:ings?|ing)|hiring|selection|results?|models?|training data)',
    '(?:harmful|toxic|offensive|abusive|inappropriate)(?: (?:or|and) \\p{L}+){0,1} (?:content|outputs?|responses?|language|advice|answers?|requests?|prompts?|suggestions?|recommendations?|results?)|toxicity',
    '(?:patient|child|student|pupil|resident|worker|public|user) safety|safety incidents?',
    '(?<!(?:research|medical|work) )ethics|ethical(?:ly)?(?: \\p{L}+){0,1}',
    '(?:responsible|trustworthy|human-cent(?:red|ered)) AI|AI (?:safety|bias|harms?)',
    '(?<!(?:private|brand|home|on) )(?:fairness|equity|equality|digital inclusion)(?! (?:partners?|trading|capital|market|fund|value|holder|derivatives?|research))',
    '(?:(?:algorithmic|model|gender|racial|demographic|societal|social|data|tone|language|reinforc(?:e|es|ing)|mitigat(?:e|es|ing)|reduc(?:e|es|ing)|against|avoid(?:s|ing)?|detect(?:s|ing)?|for|no) )bias(?:es)?|bias(?:es)?[ -](?:incident|test(?:ing|s)?|audit|mitigation|detection|check(?:s|ing)?|monitoring|risk|and|or)',
    '(?:disparate impact|discriminat(?:ion|ory|e)|protected (?:characteristics|attributes|classes|groups)|prohibited attributes|human rights|vulnerable (?:people|groups|users|customers|populations))',
    '(?:societal|social|equality|equity|human rights|algorithmic) impact',
    'treats? (?:[\\p{L}-]+ ){1,4}?(?:differently|equally|alike|unequally)',
    '(?:job|role) (?:loss(?:es)?|security|displacement) (?:fears?|concerns?|anxiety)|fear(?:s)? of (?:job loss|replacement|being replaced)',
    '(?:hallucinations?|(?:wrong|false|invented|made-up|inaccurate|incorrect) (?:answers?|advice|information|facts?|outputs?)) (?:could|may|might|can|would) (?:mislead|confuse|harm|hurt|damage|misinform|frighten)\\p{L}*',
    '(?:must|may|should|will|does|shall|can) (?:not|never) (?:give|offer|provide|make) (?:medical|legal|financial|tax|clinical|investment|diagnostic|hiring|lending)(?: \\p{L}+){0,1} (?:advice|decisions?|recommendations?|diagnos[ie]s)',
    'automated decisions? with (?:legal|significant|similar)',
    '(?:outcome|approval|treatment|service|care) (?:disparit(?:y|ies)|gaps? between)|disparit(?:y|ies) (?:in|between|across|by)|unequal (?:treatment|outcomes?|access|service)',
    '(?:decisions?|actions?|outcomes?|effects?|harms?|mistakes?|errors?|consequences?)(?: [\\p{L}-]+){0,4} (?:ir){0,1}reversib(?:le|ility)|(?:ir){0,1}reversib(?:le|ility)(?: [\\p{L}-]+){0,3} (?:decisions?|actions?|outcomes?|effects?|harms?|mistakes?)|over-?trust|over-?rel(?:y|iance)',
    '(?:screen[- ]readers?|assistive technolog(?:y|ies)|accessibility (?:needs|standards|requirements|audit|testing))',
    '(?:explain(?:s|ed)?|explanations?|reasons?) (?:to|for) (?:the )?(?:customers?|applicants?|patients?|citizens?|candidates?|users?|claimants?|people)',
    '(?:guardrails?|safeguards?|content filters?|moderation|filters?) (?:to |that |against |for ){0,1}(?:prevent|stop|block|filter|avoid|against|protect)?s? ?(?:harm(?:ful)?|toxic|abuse|abusive|offensive|unsafe|bias(?:ed)?)\\p{L}*',
    '(?:unsafe|misleading) (?:outputs?|responses?|answers?|advice|replies)',
    'harm (?:signals?|metrics?|indicators?|thresholds?|reports?|monitoring)',
    'transparency (?:notes?|notices?|statements?|reports?)',
    '(?:AI|bot|automation|machine)[- ](?:use )?(?:disclosure|labell?ing|transparency)|(?:disclose|disclosing|transparent about) (?:the |that |our )?(?:use of )?(?:AI|automation)',
    '(?:safety|harm|welfare|safeguarding) (?:risks?|concerns?|issues?) (?:to|for|of) (?:the )?\\p{L}+|(?:patient|clinical|child|student|public|personal|physical)[- ](?:safety|harm) (?:risks?|concerns?|issues?|hazards?)',
    'self-harm|suicid(?:e|al)(?! (?:burn|inlin))',
    '(?:confident(?:ly)?|plausible)(?:[- ]but)?,? (?:but )?(?:wrong|incorrect|false|fabricated) (?:answers?|advice|outputs?|responses?|information|claims?|guidance)',
    'no (?:forced |compulsory |planned )?(?:layoffs?|lay-offs?|redundanc(?:y|ies)|job cuts)',
  ]),
);
