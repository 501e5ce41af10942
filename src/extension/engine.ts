/**
 * The engine as the extension uses it. To be imported dynamically, at the place of use: evaluating its parsers is
 * most of what starting costs, and nothing needs them before the first document is read.
 */
export {
  assess,
  CHECK_PAGES,
  CONFIG_NAMES,
  CRITERIA,
  languageOf,
  openDocument,
  placed,
  readConfig,
  sidecarPaths,
} from '../core';
export { stringifyReport, toFileReports, toReport } from '../core/report/json';
export { decode } from '../core/text/decode';
export { completionsAt } from '../core/write/completion/complete';
export { placeAt } from '../core/write/completion/place-at';
export { evidenceMarks } from '../core/write/evidence-marks';
export { guideOf } from '../core/write/guide';
export { insightsAt } from '../core/write/insight';
export { merged, namesIn } from '../core/write/names';
export { toSnippet } from '../core/write/snippet';
export { templateOf } from '../core/write/template';
