/** What takes long to load: parsers, criteria and their patterns. Loaded only when a proposal is met. */
export { CRITERIA, assess, readConfig } from '../core';
export { renderExplanation } from '../core/report/explain';
