import { Pattern } from '../text/pattern';
import { detector, patternDetector, spanOf } from './detector';
import { WAYS_WITHOUT_AI, WEIGHINGS } from './lexicon/alternatives';
import { anyOf, source } from './lexicon/words';
import { quantityIn } from './quantities';

const SERVES =
  '(?:supports?|supporting|aligns? (?:with|to)|aligned (?:with|to)|alignment (?:with|to)|delivers?|delivering|contributes? (?:to|towards?)|advances?|serves?|meets?|implements?|part of|under|towards?|enables?|fulfils?|responds? to|in support of|in line with|linked to|maps? to|strategic fit:?)';
const AIM =
  '(?:goals?|objectives?|priorit(?:y|ies)|strategy|strategies|strategic plan|plan|pillars?|OKRs?|mandate|commitments?|programme|program|mission|ambition|roadmap|agenda|pledge|imperative|theme|target)';
const CAPITAL = "\\p{Lu}[\\p{L}\\d&'’/-]*";

/** An aim of the organisation with a number or a name of its own: "Goal 2", "the Patient Access Strategy". */
const NAMED_AIM = new Pattern(
  `(?<![\\p{L}])(?:${[
    `(?:[Ss]trategic |[Cc]orporate |[Dd]epartmental |[Bb]usiness |[Cc]ompany |[Gg]roup )?(?:[Gg]oal|[Oo]bjective|[Pp]riority|[Pp]illar|[Oo]utcome|[Tt]heme|[Aa]mbition|OKR|[Cc]ommitment|KR) ?#?(?:\\d[\\d.]*|[A-Z]\\d*(?![\\p{L}]))`,
    `(?!(?:(?:The|Our|This|An?|AI|GenAI|IT|ML|Digital|Data|Corporate|Company|Business|Project|Pilot|Test|Release|Launch) )+\\p{L}+(?! \\d))(?:${CAPITAL} (?:(?:and|&|of|for|to|in) )?){1,6}(?:[Ss]trategy|[Ss]trategic [Pp]lan|[Pp]lan|[Pp]rogramme?|[Mm]ission|[Aa]genda|[Rr]oadmap|[Mm]andate|[Ii]nitiative|Charter)(?: (?:for )?\\d{4}(?:[-–/]\\d{2,4})?)?`,
    `\\d{4}(?:[-–/]\\d{2,4})? (?:\\p{L}+ ){0,3}(?:strategy|plan|goals?|targets?|ambition|objectives?|priorit(?:y|ies)|manifesto|roadmap|OKRs?|commitment)`,
    `(?:Q[1-4]|H[12]|FY ?\\d{2,4})(?: \\d{4})? (?:goal|objective|OKR|priority|target|plan)`,
    `(?:strategy|strategic plan|corporate plan|business plan|roadmap) (?:for )?\\d{4}(?:[-–/]\\d{2,4})?`,
    '(?:manifesto|ministerial|board|executive|CEO|CRO|COO|CFO|CIO) (?:commitment|mandate|priority|goal|target|pledge)',
  ].join('|')})`,
  'u',
);
const SERVING = new Pattern(`(?<![\\p{L}])${SERVES}(?![\\p{L}])`, 'iu');
/** "our goal of cutting cost to serve": the aim told in words. */
const TOLD_AIM = new Pattern(
  `(?<![\\p{L}])(?:strategic|corporate|organi[sz]ation(?:al|['’]s)|company(?:['’]s)?|department(?:al|['’]s)|board(?:['’]s)?|trust['’]s|council['’]s|bank['’]s|agency['’]s|business) (?:\\p{L}+ ){0,2}?${AIM}(?: is| are)? ?(?:of|to|:|["“(])[^.;]{8,}`,
  'iu',
);

/** A strategic goal of the organisation that the pilot serves, by its name, number or words. */
export const strategicGoalIn = detector(
  (text) => {
    const told = TOLD_AIM.exec(text);
    if (told) return spanOf(told);
    const named = SERVING.test(text) ? NAMED_AIM.exec(text) : null;
    return spanOf(named);
  },
  [TOLD_AIM, SERVING],
);

/** The same where the label already says that it is a strategic goal: a name, a number or an aim with a figure. */
export const goalValueIn = detector((text) => spanOf(NAMED_AIM.exec(text)) ?? quantityIn(text));

const WITHOUT_AI = source(WAYS_WITHOUT_AI);
const WEIGHED = source(WEIGHINGS);

const NO_AI = anyOf([WITHOUT_AI]);
const WEIGHING = anyOf([WEIGHED]);

const TODAYS_WAY = /^(?:manual|as-is|current|existing)/iu;
const SHORTCOMING = /^(?:can|could|fail|did|too)/iu;

/** An option and its verdict stand in one thought. */
const WEIGHED_WITHIN = 90;

/** A way without AI that was weighed: "a rules engine was rejected at 61% coverage", "Option 0: do nothing". */
export const weighedAlternativeIn = detector(
  (text) => {
    const option = NO_AI.exec(text);
    const weighing = option && WEIGHING.exec(text);
    if (!option || !weighing) return null;
    if (Math.abs(option.index - weighing.index) > WEIGHED_WITHIN) return null;
    // "Manual checks cannot scale" is what hurts today, no option that somebody weighed.
    if (TODAYS_WAY.test(option[0]) && SHORTCOMING.test(weighing[0])) return null;
    const start = Math.min(option.index, weighing.index);
    return { start, end: Math.max(option.index + option[0].length, weighing.index + weighing[0].length) };
  },
  [NO_AI],
);

/** A way without AI by itself, as entries of a list of alternatives are. */
export const withoutAiIn = patternDetector(NO_AI);

/** A way of doing it oneself that opens an entry, as in a table of competitors: "Manual notes", "Custom development". */
export const ownWayIn = patternDetector(
  /^\W*(?:manual(?:ly)?|in-house|build(?:ing)?(?: it)? in-house|custom (?:development|build)|spreadsheets?|excel|pen and paper|status quo|do(?:ing)? nothing|hir(?:e|ing)|outsourc(?:e|ing)|existing (?:process|tools?)|current (?:process|tools?))(?!\p{L})/iu,
);

/** What it is set against: "not if/else on keywords", "not a rules engine". */
export const contrastIn = patternDetector(
  anyOf([
    '(?:not|never|no)(?: just| only| simply| merely){0,1}(?: an?){0,1} (?:if[-/ ]else|keyword[- ](?:router|routing|search|match(?:ing)?|filters?|lists?|lookups?)|rules? engine|hard-?coded rules|regex(?:es)?|decision trees?|static rules)',
  ]),
);

/** What it shares with others, or a check that nobody does the same. */
export const reuseIn = patternDetector(
  anyOf([
    '(?:re-?uses?|re-?using|re-?used|builds? on|shares?|extends?)(?: (?:the|our|an?|existing|shared|common|same|enterprise|group|corporate)){1,3} [\\p{L}\\d-]+',
    '(?:shared|common|enterprise|central|internal)(?: [\\p{L}-]+){0,2} (?:gateway|platform|service|component|library)',
    '(?:duplicat(?:e|es|ion)|overlap(?:s|ping)?)(?: [\\p{L}-]+){0,3} (?:check(?:ed)?|pilots?|tools?|initiatives?|spend|efforts?|found)',
  ]),
);

/** One thing chosen over another: "Choice of a form as opposed to a chatbot". */
export const choiceIn = patternDetector(
  anyOf([
    '\\p{L}+ (?:as opposed to|instead of|rather than|versus|vs\\.?|in favou?r of) (?!(?:return|benefits?|value|target|baseline|actuals?|plan(?:ned)?|before|after|today|now)(?!\\p{L}))(?:[\\p{L}\\d]+ ){0,6}[\\p{L}\\d]+',
  ]),
);

/** Words about strategy or choice that name no goal and weigh no alternative. */
export const strategyMentionIn = patternDetector(
  anyOf([
    '(?:tried|tested|ran|measured|used) (?:a |an |the )?(?:plain|simple|pure|basic|naive|vanilla|keyword|rule-based) [\\p{L}\\d -]{2,25}? first|(?:was|were) (?:costed|priced|weighed|examined|considered|looked at)(?: \\p{L}+){0,2} (?:as well|too|and|but)',
    "^\\W*(?:considered|alternatives?|rejected|options?|we compared): ?\\p{L}|re-?us(?:es|ing|e) (?:the |our |its )?(?:[\\p{L}’'-]+ ){0,3}?(?:platform|gateway|registry|landing zone|licen[cs]es?|contract|connector|framework agreement|building blocks?|integrations?)",
    '(?:built|builds|sits|runs) on (?:top of )?(?:the |our )?(?:common|shared|central|group|company|corporate|existing) (?:[\\p{L}-]+ ){0,2}(?:platform|gateway|stack|service|warehouse|registry|foundation)|(?:checked|searched|looked through|consulted) the (?:[\\p{L}-]+ ){0,3}(?:inventory|register|catalogue|portfolio|list)',
    '(?:compared|comparison) (?:with|to) (?:extending|keeping|improving|buying|hiring|doing)|no (?:ML|AI|model|LLM|machine learning) (?:required|needed|necessary)|swap(?:s|ped|pable)? [^.;]{2,40} (?:through|via|by|in|behind) (?:one|an?|the|config)',
    '(?:that|which)(?: \\p{L}+)? (?:the |our |another |other )?(?:[\\p{L}-]+ ){1,3}already (?:pays? for|has|have|owns?|runs?|uses?|licen[cs]es?|operates?|bought|offers?|maintains?)',
    '(?:would|could|might) (?:also |only |still |already |alone |probably ){0,2}(?:have )?(?:solve[sd]?|cover(?:ed)?|catch|caught|handled?|answer(?:ed)?|fix(?:ed)?|manage[sd]?|suffice[sd]?|do|done) (?:only |about |just |roughly )?(?:half|a (?:third|quarter|part|fraction)|\\d+ ?%|some|most|part)',
    "(?:mayor|council|board|minister|ministry|company|group|university|hospital|bank|city|government|county|CEO|chancellor|trust|school|department|agency)['’]s? (?:\\p{L}+ )?(?:plan|programme|program|strategy|promise|goals?|charter|manifesto|agenda|pledge|commitment|mission|vision|priorit(?:y|ies))",
    '(?:could|might) (?:also|instead|simply|just as well|alternatively) (?:have )?(?:hire|hired|buy|bought|use|used|add|added|extend|extended|train|trained|rewrite|rewritten|outsource|outsourced|do|done|keep|kept|build|built|change|changed|improve|improved|recruit|recruited|employ)(?! (?:to|for)(?!\\p{L}))',
    '(?:buy|build|rent|licen[cs]e|make|host|develop)(?:s|ing)?(?: it| this)? (?:rather than|instead of|and not) (?:buy|build|rent|licens|mak|host|develop|writ)\\p{L}*',
    '(?:picked|chosen|selected|prioriti[sz]ed|ranked)(?: first)? (?:from|out of|among|ahead of) (?:an? |the |our )?(?:list|long-?list|short-?list|backlog|\\d+|two|three|four|five|six|ten|twelve|several|many|portfolio)',
    'doing nothing|(?:if|should) we do nothing|cost of (?:inaction|delay|waiting)',
    'on (?:the |our )?(?:\\p{L}+ ){0,1}(?:roadmap|agenda) (?:of|for) (?:the |our )?\\p{L}+',
    'strategic(?:ally)? (?:goals?|objectives?|priorit(?:y|ies)|alignment|fit|plan|imperative|initiatives?|value|importance|rationale|case|aligned)',
    `(?:aligns?|aligned|alignment|fits?|in line|consistent) (?:with|to|into) (?:the |our |its |their ){0,1}(?:[\\p{L}-]+ ){0,4}(?:strategy|strategies|goals|objectives|priorities|vision|mission|roadmap|agenda)`,
    `(?:barriers?|obstacles?|contribution|central|essential|critical|vital|(?:is|are) key) to (?:meeting |reaching |achieving ){0,1}(?:the |our |its |their |\\p{L}+['’]s ){0,2}(?:[\\p{L}-]+ ){0,3}(?:strategy|strategic plan|targets|goals|objectives|priorities|mission|ambitions?|agenda|commitments?)`,
    '(?:add|use|introduce|bring in)(?: [\\p{L}-]+){1,3} only (?:where|when|if|once) (?:[\\p{L}-]+ ){1,6}(?:fail|fall|short|not enough|insufficient|shows?|proves?)\\p{L}*',
    '(?:solved?|done|handled|met|covered|answered) (?:with|by|through) (?:simple |plain |fixed |a |an |the |better ){0,2}(?:rules|search|form|spreadsheet|script|template|checklist|query|process change)s? (?:before|without|instead of) (?:\\p{L}+ing ){0,1}(?:an? |any ){0,1}(?:AI|model|machine learning|ML|LLM|agent)',
    '(?:trial|test|compar|measur|pilot|try|evaluat)(?:s|e|es|ed|ing)? (?:it|the [\\p{L}-]+(?: [\\p{L}-]+)?) (?:against|next to|beside) (?:an? |the ){0,1}(?:improved|existing|current|plain|simple|manual|better) [\\p{L}-]+',
    '(?:a|an|plain|simple|better) (?:rules?|search|form|spreadsheet|script|template|checklist|process) (?:would|could|might|can) (?:do (?:the job|it)|be enough|suffice)(?: [\\p{L}-]+){0,1} without (?:an? |any ){0,1}(?:AI|model|machine learning|ML|LLM)',
    '(?:simplest|cheapest|least complex) (?:approach|option|solution|method|tool|technology|way) (?:that|which) (?:works?|meets?|could|can|solves?)',
    '(?:supports?|advances?|part of|drives?|accelerates?) (?:the |our |its |their ){0,1}(?:[\\p{L}-]+ ){0,2}(?:digital transformation|AI strategy|AI vision|modernisation|modernization)',
    '(?:alternatives?|options?|approaches|other solutions) (?:considered|evaluated|rejected|assessed|compared|explored)',
    '(?:considered|evaluated|compared|rejected|ruled out) (?:[\\p{L}-]+ ){0,3}(?:alternatives?|options|approaches|vendors|products)',
    '(?:build(?:ing)?|buy(?:ing)?|make)[- ](?:vs\\.?|versus|or|against)[- ](?:build(?:ing)?|buy(?:ing)?)',
    '(?:vs\\.?|versus|compared (?:to|with)) (?:the )?(?:building|buying|in-house|custom|hiring|outsourc\\p{L}+|doing nothing)(?: [\\p{L}-]+){0,2}',
    '(?:contributes? to|part of|implements?) (?:the |our |its ){0,1}(?:[\\p{L}-]+ ){0,2}(?:programme|strategy|(?:\\p{L}+-year|corporate|strategic) plan|agenda)(?! (?:is|was|document|committee))',
    '(?:also|first) (?:looked at|tried|considered|tested|weighed) (?:an? |the |simply )',
    'would (?:also )?have been (?:cheaper|simpler|quicker|faster|possible|enough)',
    '(?:the|an)?other option (?:is|was|would)|(?:was|is) (?:the|an) ?other option',
    'compared (?:it|this|them) (?:with|to) (?:simply |just )?(?:doing|keeping|hiring|buying|using)',
    'in favou?r of (?:building|buying|staying|doing|keeping)',
    '(?:considered|decided on|chose|opted for|looked at|evaluated|rejected)(?: against){0,1} (?:buying|building|licensing|outsourcing|an? (?:\\p{L}+ ){0,2}(?:vendor|off-the-shelf|commercial|open[- ]source|in-house))',
    '(?:rather than|instead of|as opposed to) (?:build|buy|develop|licens|purchas|us|writ|host|maintain|creat)ing',
    '(?:over|versus|vs\\.?) (?:other|alternative) (?:solutions?|approaches|options?|tools|products)',
    '(?:generic|general[- ]purpose|off-the-shelf|plain|ordinary|standard|consumer) (?:\\p{L}+ )?(?:chatbots?|assistants?|LLMs?|models?|tools?|products?|software|solutions?|search)(?: \\p{L}+){0,2} (?:is|are|was|were|would be) (?:\\p{L}+ )?(?:unsuitable|unsuited|insufficient|not (?:enough|suitable|sufficient|acceptable)|inadequate|too \\p{L}+)',
    '(?<!\\p{L})[\\p{L}\\d]+-(?:first|only),? not (?!(?:the|a|yet|just|only) )[\\p{L}\\d-]+',
    'compar(?:e|es|ed|ing) (?:the |simple |naive |our )?(?:baselines?|rules|heuristics|statistical (?:models?|baselines?))(?: \\([^)]{1,40}\\))? (?:vs\\.?|versus|against|with|to)',
    '(?:competitive|market) (?:pressure|imperative|necessity)',
    '(?:beyond|alongside|on top of|better than) (?:simple |plain |existing |today.s )?(?:keywords?|regex(?:es)?|rules?|rules?-based|keyword-based)(?: (?:filters?|filtering|matching|search|lists?|automod|engine))?(?! of)',
    '(?:keyword|rule|regex|template)s?-based[^.;]{0,30} (?:misses|fails|breaks|cannot|can.t|is too|are too)',
    '(?:simple|traditional|classical|rules?-based|heuristic|statistical|naive|non-AI) (?:[\\p{L}-]+ ){0,4}(?:as|for|is) (?:the |a |our )?(?:[\\p{L}-]+ ){0,1}(?:baseline|benchmark|comparison)',
    "(?:competitors?|rivals|off-the-shelf (?:tools|products|solutions)|generic (?:tools|chatbots?|models?)) (?:can ?not|can[’']t|do not|don[’']t|lack|offer no|fail to)",
  ]),
);
