import type { Severity } from '../model/criterion';
import type { BaseSeverity, SeverityRow, SeverityTable } from '../model/settings';
import type { Stage } from '../model/stage';

const QUIET: SeverityRow = { error: 'hint', warning: 'hint', information: 'hint' };

/** "To be decided" is fine while something is an idea, and is not once people work with it. */
const DEFAULT_SEVERITIES: SeverityTable = {
  idea: QUIET,
  proposed: { error: 'warning', warning: 'information', information: 'hint' },
  stopped: QUIET,
  retired: QUIET,
};

/** The severity of a criterion's gap in a proposal of a stage; a table that leaves a stage out leaves it as it is. */
export function severityOf(base: BaseSeverity, stage: Stage | null, table: SeverityTable = {}): Severity {
  return (stage && (table[stage] ?? DEFAULT_SEVERITIES[stage])?.[base]) ?? base;
}
