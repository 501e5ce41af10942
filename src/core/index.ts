/** The engine: text in, plain data out. No editor, no Node, no DOM. */
export { assess, openDocument, type LiveDocument } from './assess/assess';
export { CRITERIA } from './criteria';
export { languageOf } from './detect/language';
export { CHECKLIST_VERSION, SCHEMA_VERSION, VERSION } from './version';
export { pageUrl } from './version';
export type * from './model/assessment';
export type * from './model/criterion';
export { PILLARS } from './model/criterion';
export type * from './model/proposal';
export type * from './model/settings';
export type * from './model/text';
