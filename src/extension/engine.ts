/**
 * The engine as the extension uses it. To be imported dynamically, at the place of use: evaluating its parsers is
 * most of what starting costs, and nothing needs them before the first document is read.
 */
export {
  assess,
  CHECK_PAGES,
  CONFIG_NAMES,
  CRITERIA,
  groupProposals,
  languageOf,
  openDocument,
  portfolioOf,
  placed,
  readConfig,
  sidecarPaths,
} from '../core';
export { select, sorted } from '../core/portfolio/select';
export { exportPortfolio, exportReview } from '../core/report/export';
export { stringifyReport, toFileReports, toReport } from '../core/report/json';
export { decode } from '../core/text/decode';
export { readMessage } from '../core/protocol/messages';
export { readPortfolioMessage } from '../core/protocol/portfolio';
export { portfolioView } from '../core/view/portfolio';
export { readinessView } from '../core/view/readiness';
