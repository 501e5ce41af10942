import { Pattern, pattern } from '../text/pattern';
import { patternDetector, spansOf } from './detector';
import { withoutSpans } from './placeholders';

const OBJECT =
  '(?:(?:the |this |any |each |all |its |residual |final |production |controlled |full |further |every |pilot |next )*(?:go[- ]?live|go[/-]?no[- ]?go|pilot|roll[- ]?out|launch|release|deployment|production|scale[- ]?up|scaling|expansion|phase|gate|stage|budget|funding|spend|risks?|risk acceptance|residual risk|programme|program|project|initiative|model changes?|changes?|decisions?|exceptions?|business case|use case|continuation|extension|start(?: of (?:the )?pilot)?|mov(?:e|ing) (?:in)?to|going live|trial))';

/** What is decided on where the verb comes last: "scaling is decided by". */
const MATTER =
  '(?:go[- ]?live|go[/-]?no[- ]?go|pilot|trial|roll[- ]?out|launch|release|deployment|production|promotion|scale[- ]?up|scaling|expansion|extension|continuation|budget|funding|phase|residual risk|programme|program|project|initiative)';
const APPROVED =
  '(?:approved|authori[sz]ed|decided|signed off|accepted|cleared|endorsed|stopped|paused|halted|suspended|ended|terminated)';
const APPROVAL =
  '(?:approval|sign[- ]?off|signature|agreement|consent|authori[sz]ation|clearance|endorsement|permission)';

const DECISION = new Pattern(
  [
    `\\b(?:approv(?:e|es|al of|als for|al for)|sign(?:s|ing)?[- ]off(?: on)?|authori[sz](?:e|es)|veto(?:es)?|decid(?:e|es) (?:on|whether|about)?|grant(?:s)?|accept(?:s)?|own(?:s)?|reject(?:s)?)\\s+${OBJECT}`,
    `\\b(?:(?:may|can|could|has (?:the )?(?:authority|power|right) to|is (?:authori[sz]ed|empowered|allowed) to|will)\\s+)?(?:pause|stop|halt|suspend|terminate|end|kill|discontinue|withdraw|shut down|switch off|roll back|pauses|stops|halts|suspends|ends|withdraws)\\s+(?:or (?:stop|halt|end|suspend)\\s+)?(?:it\\b|(?:the|this)\\s+(?:pilot|model|system|assistant|rollout|deployment|service|project|tool|trial|launch|experiment|release|study|agent|bot|feature|test)|\\p{L}+ from (?:air|use|service|production))`,
    '\\b(?:can|may|could|is allowed to) (?:switch|turn|shut) (?:it|the \\p{L}+|this) off\\b|\\bdecides? (?:if|whether|that|about) (?:it|the pilot|the trial|we)\\b|\\bstart(?:,| and| or) stop\\b|\\b(?:acceptance of|accepting) (?:the )?(?:remaining|residual) risk',
    '\\b(?:go[/-]?no[- ]?go|stop|approval|decision|sign[- ]off|veto|final) (?:authority|decision|right|power|owner|maker)s?\\b',
    '\\b(?:accepts?|acceptance of) (?:the )?(?:residual )?risk',
    '\\b(?:takes?|makes?) the (?:final |go[- ]?live )?decision\\b',
    '\\b(?:decides?|final say|has the last word)\\b(?: (?:on|whether|if|about|to)\\b)',
    '\\b(?:signs? off|sign-off|gives? approval|approves? or (?:stops?|rejects?) (?:the )?pilot|scales? (?:it|the pilot)|approval (?:for|from|of) (?:the )?(?:pilot|go[- ]?live|roll-?out|launch|release|deployment|next phase|phase|stage|wave|budget)|(?:funding|budget|phase|gate|go[- ]?live|launch|release) approval)',
    '\\b[£$€]\\s?\\d[\\d.,]*\\s?(?:k|m|bn|M)?\\s+(?:to|and above|or more)\\b',
    `\\b${MATTER}\\b(?: [\\p{L}-]{1,20}){0,5} (?:is|are|has been|will be|must be|may be|can be|has to be|to be) (?:\\p{L}{1,15} )?${APPROVED} (?:only )?by\\b`,
    `\\b${MATTER}\\b(?: [\\p{L}-]{1,20}){0,5} (?:needs?|requires?|is subject to|(?:is )?gated on|is conditional on|depends on) (?:\\p{L}{1,15} ){0,3}${APPROVAL}\\b`,
    '\\bonly (?:after|once|when|if) [^.;,]{2,60}? (?:approves|signs(?: off)?|agrees|has (?:approved|signed off|agreed))\\b',
    '\\b(?:approval|authority|say) (?:rests|lies|sits|stays|remains) with\\b',
    '\\b(?:gives? (?:the )?(?:green light|go-ahead)|green-?lights?|pulls? the plug|(?:holds?|has|have) (?:a |the )?(?:right of )?veto|makes? the (?:final )?call)\\b',
    '\\bdecides? [^.;,]{0,30}?\\b(?:whether|if) (?:it|we|the (?:pilot|trial|project|tool|service)|to (?:continue|stop|extend|scale|expand|proceed|roll))\\b|\\b(?:final )go[/ -](?:or )?no[- ]?go\\b|\\bdecides? (?:on )?go (?:or|/) no[- ]?go\\b',
    '\\b(?:may|can|could|(?:authori[sz]ed|empowered|allowed|able) to) (?:shut|switch|turn) (?:it|the|this) (?:\\p{L}{1,20} ){0,3}(?:down|off)\\b|\\b(?:may|can|could) (?:revoke|withdraw) (?:its |the |all )?(?:access|permission|tool)\\b',
    '\\b(?:must|has to|have to|needs? to) (?:approve|sign off|agree|clear|authori[sz]e|release)\\b[^.;,]{0,30}? (?:before|prior to) (?:\\p{L}{1,15} ){0,3}?(?:launch|go[- ]?live|release|production|roll-?out|deployment|real data|pilot|start)',
    `\\bsigns? (?:the )?(?:go[- ]?live|release|charter|business case|pilot agreement)\\b|\\b${APPROVAL} to (?:proceed|continue|launch|go live|deploy|scale|start|pilot)\\b|\\b(?:approves?|authori[sz]es?) (?:a |the |up to )?[£$€]\\s?\\d`,
  ].join('|'),
  'iu',
);
const SIGN_OFF = pattern(/\b(?:approved|sign(?:ed)?[- ]?off|approval)\b/iu);

/** Who is nobody in particular, at the head of a clause, and what they may do. */
const NOBODYS = new Pattern(
  [
    '(?<=^\\W{0,3}|[,;:(–—] ?|(?<!\\p{L})(?:but|if|that|so|then|while|because|where|when) )(?:(?:the|our|your|this|any|every|each|whole|entire|all) ){0,2}',
    '(?:(?:[\\p{L}-]{2,20} ){0,2}(?:teams?|staff|crew|group|department|unit)|(?:(?:team )?members?|one) of (?:the |our )?(?:[\\p{L}-]{2,20} )?(?:teams?|staff|crew|group|us)|anyone|anybody|everyone|everybody|someone|somebody|we|people|users|participants|employees|colleagues|nurses|clinicians|teachers|operators|agents|engineers|developers)',
    '(?: (?:on|in|of|at) (?:the|our|each|every) [\\p{L}-]{2,20})? ',
    '(?:(?:may|can|could|will|must|should|(?:is|are) (?:allowed|free|able|entitled|authori[sz]ed|empowered) to|ha(?:s|ve) the (?:right|power|authority) to) )?(?:also |always |simply |then )?',
    '(?:(?:stop|halt|pause|suspend|terminate|end|kill|discontinue|withdraw|shut|switch|turn|roll|revoke|veto|approve|accept|reject|decide|sign|authori[sz]e)s?(?!\\p{L})(?:,| or| and)? ?){1,3}',
  ].join(''),
  'giu',
);

/** A text without what the team, everyone or nobody in particular may do, blanked: that is nobody's right. */
export function withoutNobodys(text: string): string {
  const spans = spansOf(NOBODYS, text);
  return spans.length === 0 ? text : withoutSpans(text, spans);
}

/**
 * The first decision about the pilot itself, or null: approving go-live, stopping it, accepting its risk. What a
 * user of the pilot approves (a draft, a claim) is none.
 */
export const decisionIn = patternDetector(DECISION);

/** Words of a formal approval. */
export const signOffIn = patternDetector(SIGN_OFF);
