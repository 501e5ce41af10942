/** The first line of a Markdown report, which readers do not see: a report reads much like a proposal and is none. */
export const REPORT_MARK = '<!-- pilotlint report -->';
