/**
 * English words for risk and who looks after it.
 * Entries are pattern sources: a space stands for any white space.
 */

export const RISK_GRADES = [
  '(?:very |extremely )?(?:low|high)', 'medium', 'moderate', 'limited', 'minimal', 'critical', 'unacceptable',
  'prohibited', '(?:non-)?high[- ]impact', '[0-5]', 'I{1,3}', '[A-D](?= \\(|[,.;]|$)',
];

/** Functions that any larger organisation has for risk. Case counts at the start of a sentence only. */
export const RISK_FUNCTIONS = [
  '[Mm]odel [Rr]isk(?: [Mm]anagement)?', '(?:[Oo]perational|[Ee]nterprise|[Cc]linical) [Rr]isk', '[Ii]nternal [Aa]udit',
  '[Ii]nformation [Ss]ecurity', '[Ii]nfoSec', '[Cc]ompliance(?: ?(?:/|and|&) ?[Ll]egal)?', '[Cc]linical [Ss]afety',
  '[Ii]nformation [Gg]overnance',
];
