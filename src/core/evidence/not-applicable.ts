import type { Statement } from '../model/proposal';

/** Whether a statement sets its criterion aside and says why. Without a reason it is a placeholder. */
export function isSetAside({ passage }: Statement): boolean {
  return passage.standing === 'statement' && SET_ASIDE.test(passage.text);
}

const SET_ASIDE =
  /^\W{0,3}(?:this (?:section |criterion )?is )?(?:not applicable|n\/?a|does not apply|not (?:needed|required) (?:here|for this pilot))\b[^\p{L}]{0,5}(?:here |for this pilot )?(?:because|since|as\b|:|–|—|-|\()\s*\p{L}.{8,}/iu;
