/**
 * Says words to a reader, in the reader's language. They are given in English; `{0}`, `{1}` … in them stand for what
 * follows.
 */
export type Say = (words: string, ...rest: (string | number)[]) => string;
