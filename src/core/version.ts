import { homepage, version } from '../../package.json';

export const VERSION: string = version;

/** Version of the scaling checklist; changes whenever a verdict on the same text may change. */
export const CHECKLIST_VERSION = '2026.1';

/** Version of the JSON report. */
export const SCHEMA_VERSION = 1;

/** Address of the documentation page of a criterion; `media/docs` holds the same pages. */
export function pageUrl(criterion: string): string {
  return `${homepage}/blob/main/media/docs/${criterion}.md`;
}
