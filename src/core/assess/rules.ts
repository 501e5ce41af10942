import type { Finding } from '../model/assessment';
import type { AssessOptions } from '../model/settings';

/** A finding as the configuration wants it shown; its code comes before its criterion or check. */
export function ruledBy(rules: AssessOptions['rules'] = {}, finding: Finding): Finding {
  const rule = rules[finding.code] ?? rules[finding.criterion];
  if (rule === undefined) return finding;
  if (rule === 'off') return { ...finding, waived: true, reason: 'switched off in the configuration' };
  return finding.severity === 'hint' ? finding : { ...finding, severity: rule };
}
