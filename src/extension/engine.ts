/**
 * The engine as the extension uses it. To be imported dynamically, at the place of use: evaluating its parsers is
 * most of what starting costs, and nothing needs them before the first document is read.
 */
export {
  assess,
  CHECK_PAGES,
  CONFIG_NAMES,
  CRITERIA,
  disableFixes,
  fixAllMissing,
  fixesOf,
  languageOf,
  namesIn,
  openDocument,
  ownersIn,
  placed,
  readConfig,
  removeUnused,
  sidecarPaths,
  switchOff,
  withValue,
} from '../core';
export { stringifyReport, toFileReports, toReport } from '../core/report/json';
export { toSnippets } from '../core/text/snippet';
export { decode } from '../core/text/decode';
