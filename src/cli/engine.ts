/** What takes long to load: parsers, criteria and their patterns. Loaded only when a proposal is met. */
import { setFlagsFromString } from 'node:v8';

export { CRITERIA, assess, configOf, portfolioOf, readConfig, toJudged } from '../core';
export { exportPortfolio, exportReview } from '../core/report/export';
export { renderExplanation } from '../core/report/explain';

// What is made of a document is soon garbage: a heap of half as much again as is alive is wide enough.
setFlagsFromString('--heap-growing-percent=50');
