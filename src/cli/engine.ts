/** What takes long to load: parsers, criteria and their patterns. Loaded only when a proposal is met. */
export { CRITERIA, assess, configOf, portfolioOf, readConfig } from '../core';
export { exportPortfolio, exportReview } from '../core/report/export';
export { renderExplanation } from '../core/report/explain';
