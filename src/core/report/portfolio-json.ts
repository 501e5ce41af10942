import type { Portfolio } from '../model/portfolio';
import { CHECKLIST_VERSION, SCHEMA_VERSION, VERSION } from '../version';

/**
 * The portfolio as JSON, a public contract like the report's: `proposal` and `proposals` in metrics and gaps are
 * indices into the list of proposals, dates are `{ text, value: { first, last } }` with `value` null where the text
 * cannot be read.
 */
export function stringifyPortfolio(portfolio: Portfolio): string {
  const tool = { name: 'pilotlint', version: VERSION, checklist: CHECKLIST_VERSION };
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, tool, ...portfolio }, null, 2)}\n`;
}
