/** What reports can be exported as. */
export const FORMATS = ['markdown', 'html', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<Format, RegExp>> = {
  markdown: /\.(?:md|markdown)$/i,
  html: /\.html?$/i,
  csv: /\.csv$/i,
  json: /\.json$/i,
};

/** The format a file's name asks for, or null. */
export function formatOf(path: string): Format | null {
  return FORMATS.find((format) => ENDINGS[format].test(path)) ?? null;
}
