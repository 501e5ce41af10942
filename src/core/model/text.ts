/** A half-open stretch of a document, in UTF-16 code units from its start. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One edit: `length` UTF-16 code units from `offset` are replaced by `text`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The two kinds of document that are read. */
export type Language = 'markdown' | 'yaml';
