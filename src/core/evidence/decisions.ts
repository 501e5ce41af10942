import { Pattern, pattern } from '../text/pattern';
import { patternDetector } from './detector';

const OBJECT =
  '(?:(?:the |this |any |each |all |its |residual |final |production |controlled |full |further |every |pilot |next )*(?:go[- ]?live|go[/-]?no[- ]?go|pilot|roll[- ]?out|launch|release|deployment|production|scale[- ]?up|scaling|expansion|phase|gate|stage|budget|funding|spend|risks?|risk acceptance|residual risk|programme|program|project|initiative|model changes?|changes?|decisions?|exceptions?|business case|use case|continuation|extension|start(?: of (?:the )?pilot)?|move to|trial))';

const DECISION = new Pattern(
  [
    `\\b(?:approv(?:e|es|al of|als for|al for)|sign(?:s|ing)?[- ]off(?: on)?|authori[sz](?:e|es)|veto(?:es)?|decid(?:e|es) (?:on|whether|about)?|grant(?:s)?|accept(?:s)?|own(?:s)?|reject(?:s)?)\\s+${OBJECT}`,
    `\\b(?:(?:may|can|could|has (?:the )?(?:authority|power|right) to|is (?:authori[sz]ed|empowered|allowed) to|will)\\s+)?(?:pause|stop|halt|suspend|terminate|end|kill|discontinue|withdraw|shut down|switch off|roll back|pauses|stops|halts|suspends|ends|withdraws)\\s+(?:or (?:stop|halt|end|suspend)\\s+)?(?:it\\b|(?:the|this)\\s+(?:pilot|model|system|assistant|rollout|deployment|service|project|tool|trial|launch|experiment|release)|\\p{L}+ from (?:air|use|service|production))`,
    '\\b(?:can|may|could|is allowed to) (?:switch|turn|shut) (?:it|the \\p{L}+|this) off\\b|\\bdecides? (?:if|whether|that|about) (?:it|the pilot|the trial|we)\\b|\\bstart(?:,| and| or) stop\\b|\\b(?:acceptance of|accepting) (?:the )?(?:remaining|residual) risk',
    '\\b(?:go[/-]?no[- ]?go|stop|approval|decision|sign[- ]off|veto|final) (?:authority|decision|right|power|owner|maker)s?\\b',
    '\\b(?:accepts?|acceptance of) (?:the )?(?:residual )?risk',
    '\\b(?:takes?|makes?) the (?:final |go[- ]?live )?decision\\b',
    '\\b(?:decides?|final say|has the last word)\\b(?: (?:on|whether|if|about|to)\\b)',
    '\\b(?:signs? off|sign-off|gives? approval|approves? or (?:stops?|rejects?) (?:the )?pilot|scales? (?:it|the pilot)|approval (?:for|from|of) (?:the )?(?:pilot|go[- ]?live|roll-?out|launch|release|deployment|next phase|phase|budget|\\p{Lu})|(?:funding|budget|phase|gate|go[- ]?live|launch|release) approval)',
    '\\b[£$€]\\s?\\d[\\d.,]*\\s?(?:k|m|bn|M)?\\s+(?:to|and above|or more)\\b',
  ].join('|'),
  'iu',
);
const SIGN_OFF = pattern(/\b(?:approved|sign(?:ed)?[- ]?off|approval)\b/iu);

/**
 * The first decision about the pilot itself, or null: approving go-live, stopping it, accepting its risk. What a
 * user of the pilot approves (a draft, a claim) is none.
 */
export const decisionIn = patternDetector(DECISION);

/** Words of a formal approval. */
export const signOffIn = patternDetector(SIGN_OFF);
