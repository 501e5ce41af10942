import { Pattern } from '../text/pattern';
import { detector, spanOf } from './detector';
import { someoneIn } from './people';
import type { Span } from './placeholders';

/** What somebody can answer for: the undertaking, or the body that steers it. */
const UNDERTAKING =
  '(?:pilot|trial|project|programme|program|initiative|experiment|proof of concept|poc|work|use case|rollout|workstream|effort|steering (?:group|committee)|board|committee|working group)';
const TITLE =
  '(?:(?:(?:executive|business|project|pilot|product|programme|program|process|risk|governance|overall|clinical|accountable) )(?:sponsor|owner|lead|leader|executive|officer|chair)|sponsor|sro|senior responsible (?:owner|officer))';

/** Who answers stands right behind these words. */
const BEFORE_WHO = new Pattern(
  [
    `(?<!\\p{L})${UNDERTAKING} (?:\\p{L}{1,20} ){0,3}?(?:led|sponsored|headed|overseen|run|chaired|owned|directed|coordinated|championed) by`,
    '(?<!\\p{L})(?:responsibility|accountability|ownership)(?: for [^.;,]{2,40})? (?:lies|sits|rests|remains|stays|is) with',
    '(?<!\\p{L})under the (?:responsibility|leadership|sponsorship|direction) of',
    `(?<![\\p{L}(])${TITLE}(?: for [^.;,:]{2,40})?\\s?(?:is|will be|:|–|—| -)`,
    `(?<!\\p{L})${UNDERTAKING} (?:team )?reports (?:directly )?to`,
  ].join('|'),
  'iu',
);
/** Who answers stands right in front of these. */
const BEHIND_WHO = new Pattern(
  `(?<!\\p{L})(?:leads|sponsors|heads|chairs|directs|champions|oversees|is in charge of|has been (?:named|appointed)(?: as)?(?: the)? (?:owner|lead|sponsor) of) (?:the |this |our )?(?:\\p{L}{1,20} )?${UNDERTAKING}(?!\\p{L})`,
  'iu',
);

/** Words that may stand between: "by our Head of Claims", "Jo Park (Finance) leads". */
const NEAR = 25;

/** The person or role that a sentence says leads, sponsors or chairs the pilot, with those words; or null. */
export const leaderIn = detector((text) => whoBehind(text) ?? whoBefore(text), [BEFORE_WHO, BEHIND_WHO]);

function whoBehind(text: string): Span | null {
  const words = spanOf(BEFORE_WHO.exec(text));
  const who = words && someoneIn(text.slice(words.end));
  return who && who.start <= NEAR ? { start: words.start, end: words.end + who.end } : null;
}

function whoBefore(text: string): Span | null {
  const words = spanOf(BEHIND_WHO.exec(text));
  const who = words && someoneIn(text.slice(0, words.start));
  return who && words.start - who.end <= NEAR ? { start: who.start, end: words.end } : null;
}
