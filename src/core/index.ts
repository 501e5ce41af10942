/** The engine: text in, plain data out. No editor, no Node, no DOM. */
export { assess, openDocument, type LiveDocument } from './assess/assess';
export { DEFAULT_SCALE, breakdownOf, type Breakdown } from './assess/score';
export { passOver } from './assess/pass-over';
export { CHECK_PAGES } from './checks';
export { readConfig } from './config/config';
export { CONFIG_NAMES, placed, type Config } from './config/place';
export { CRITERIA } from './criteria';
export { languageOf, sidecarPaths } from './detect/language';
export { CHECKLIST_VERSION, SCHEMA_VERSION, VERSION } from './version';
export { pageUrl } from './version';
export type * from './model/assessment';
export type * from './model/check';
export type * from './model/criterion';
export { PILLARS } from './model/criterion';
export { STAGES, type Stage } from './model/stage';
export type * from './model/proposal';
export type * from './model/settings';
export type * from './model/text';
