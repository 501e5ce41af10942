import type { Statement } from '../model/proposal';
import { pattern } from '../text/pattern';

/** Whether a statement sets its criterion aside and says why. Without a reason it is a placeholder. */
export function isSetAside({ passage }: Statement): boolean {
  return passage.standing === 'statement' && SET_ASIDE.some((words) => words.test(passage.text));
}

const SET_ASIDE = [
  pattern(
    /^\W{0,3}(?:this (?:section |criterion )?is )?(?:not applicable|n\/?a|does not apply|not (?:needed|required) (?:here|for this pilot))\b[^\p{L}]{0,5}(?:here |for this pilot )?(?:because|since|as\b|:|–|—|-|\()\s*\p{L}.{8,}/iu,
  ),
  pattern(
    /^\W{0,3}(?:nicht (?:anwendbar|zutreffend|erforderlich|nötig)|entfällt|trifft (?:hier )?nicht zu)(?!\p{L})[^\p{L}]{0,5}(?:hier |für diesen piloten )?(?:weil|da|denn|:|–|—|-|\()\s*\p{L}.{8,}/iu,
  ),
  pattern(
    /^\W{0,3}no (?:se )?(?:aplica(?:ble)?|procede|es (?:aplicable|necesario))(?!\p{L})[^\p{L}]{0,5}(?:aquí |a este piloto )?(?:porque|ya que|puesto que|:|–|—|-|\()\s*\p{L}.{8,}/iu,
  ),
];
