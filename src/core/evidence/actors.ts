import { Pattern } from '../text/pattern';
import { detector, spanOf, type Detector } from './detector';

/**
 * Who does a thing: a named unit, a role, a team, whoever is on call. Names are told by their capitals, so a
 * pattern that holds it must mind the case.
 */
const ACTOR =
  "(?!(?:We|They|You|It|This|That|There|These|Those|If|When|While|Once|All|Each|Every|Nobody|Somebody|Someone|Anybody|Anyone|Everybody|Everyone|Whoever)\\b)(?:[Tt]he |[Oo]ur )?(?:\\p{Lu}[\\p{L}&’'-]+(?:,? (?:of |and |& )?\\p{Lu}[\\p{L}&.’'-]*){0,4}(?: (?:team|desk|lead|manager|owner|officer|group|office|department|unit|division|service|centre|center|function|engineers?|analysts?))?|(?:[\\p{Ll}-]+ ){1,3}(?:team|desk|department|unit|division|centre|center|lead|manager|owner|engineer|officer|director|supervisor|nurse|office|sponsor|analyst|coordinator|librarian|pharmacist|clinician|scientist|steward|engineers|administrators?|group|library|registry|helpdesk|controller|clerk|technician|foreman|superintendent|principal)|on-call(?: \\p{Ll}+)?)";

/** Said in passing of who it is: "Card Ops (two people) runs it". */
const ASIDE = '(?: ?\\([^()]{1,50}\\)| [–—] [^–—.;]{1,40} [–—])?';

/**
 * Finds who does something: somebody before one of the verbs ("Claims Ops runs"), or after words that lead to them
 * ("run by Claims Ops"). Both are pattern sources in lower case.
 */
export function actorDetector(verbs: readonly string[], leads: readonly string[]): Detector {
  const anyCase = leads.map((words) =>
    words.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  const words = new Pattern(`\\b(?:${[...verbs, ...leads].join('|')})`, 'i');
  const pattern = new Pattern(
    `(?<![\\p{L}])${ACTOR}${ASIDE},? (?:can |may |will |must |then )?(?:${verbs.join('|')})(?![\\p{L}])|(?<![\\p{L}])(?:${anyCase.join('|')}) ${ACTOR}`,
    'u',
  );
  return detector((text) => (words.test(text) ? spanOf(pattern.exec(text)) : null), [words]);
}
