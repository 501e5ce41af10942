/**
 * The engine as the extension uses it. To be imported dynamically, at the place of use: evaluating its parsers is
 * most of what starting costs, and nothing needs them before the first document is read.
 */
export {
  assess,
  candidatesIn,
  CHECK_PAGES,
  CONFIG_NAMES,
  configOf,
  CRITERIA,
  disableFixes,
  fixAllMissing,
  fixesOf,
  groupProposals,
  guideOf,
  languageOf,
  openDocument,
  ownersIn,
  portfolioOf,
  placed,
  readConfig,
  readEditorSettings,
  removeUnused,
  sidecarPaths,
  switchOff,
  withValue,
} from '../core';
export { select, sorted } from '../core/portfolio/select';
export { exportPortfolio, exportReview } from '../core/report/export';
export { stringifyReport, toFileReports, toReport } from '../core/report/json';
export { toSnippet, toSnippets } from '../core/text/snippet';
export { decode } from '../core/text/decode';
export { completionsAt } from '../core/write/completion/complete';
export { placeAt } from '../core/write/completion/place-at';
export { isOfferedUnasked } from '../core/write/completion/unasked';
export { evidenceMarks } from '../core/write/evidence-marks';
export { insightsAt } from '../core/write/insight';
export { linksIn } from '../core/write/links';
export { merged, namesIn } from '../core/write/names';
export { outlineOf } from '../core/write/outline';
export { templateOf } from '../core/write/template';
export { readMessage } from '../core/protocol/messages';
export { readPortfolioMessage } from '../core/protocol/portfolio';
export { portfolioView } from '../core/view/portfolio';
export { pilotsIn, readinessView } from '../core/view/readiness';
