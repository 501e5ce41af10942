/**
 * Who does a thing, as a pattern to build longer ones with: a named unit, a role, a team, whoever is on call. It
 * tells names by their capitals, so patterns that hold it must mind the case.
 */
export const UNIT_SOURCE =
  "(?:the |our )?(?:\\p{Lu}[\\p{L}&’'-]+(?:,? (?:of |and |& )?\\p{Lu}[\\p{L}&.’'-]*){0,4}(?: (?:team|desk|lead|manager|owner|officer|group|office|engineers?|analysts?))?|(?:[\\p{Ll}-]+ ){1,3}(?:team|desk|lead|manager|owner|engineer|officer|director|supervisor|nurse|office|sponsor|analyst|coordinator|librarian|pharmacist|clinician|scientist|steward)|on-call(?: [\\p{Ll}]+)?)";
